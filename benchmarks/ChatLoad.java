import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes to a running web chat at a steady rate and says how long the server took to accept a message and to show its reply.
 *
 * <pre>java benchmarks/ChatLoad.java http://localhost:8080 300 20</pre>
 *
 * Arguments: address, number of messages, messages a second. The first tenth warms up and is not counted.
 */
public final class ChatLoad {
    private static final Pattern STRING = Pattern.compile("\"(conversation|token)\"\\s*:\\s*\"([^\"]+)\"");
    private static final String[] QUESTIONS = {
        "a que hora abren las licencias de conducir?",
        "se corto la luz en villa alegre",
        "donde pago la cuenta del agua",
        "que dia pasa la basura",
        "necesito un certificado de residencia",
        "no sale agua en cerro alto"
    };

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConcurrentLinkedQueue<Long> accepted = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> replied = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final String address;

    private ChatLoad(String address) {
        this.address = address;
    }

    public static void main(String[] arguments) throws Exception {
        int messages = Integer.parseInt(arguments[1]);
        int perSecond = Integer.parseInt(arguments[2]);
        ChatLoad load = new ChatLoad(arguments[0]);
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(32);
        for (int i = 0; i < messages; i++) {
            int number = i;
            boolean counted = i >= messages / 10;
            threads.schedule(() -> load.talk(number, counted), i * 1_000_000L / perSecond, TimeUnit.MICROSECONDS);
        }
        threads.shutdown();
        threads.awaitTermination(10, TimeUnit.MINUTES);
        say("accepted (POST answered, message durable)", load.accepted);
        say("replied  (from POST to the reply shown)  ", load.replied);
        System.out.println("failures " + load.failures.size() + " " + load.failures.stream().distinct().limit(3).toList());
    }

    private void talk(int number, boolean counted) {
        try {
            String started = post("/api/chat/conversations", "{}", "").body();
            String id = field(started, "conversation");
            String token = field(started, "token");
            String body = "{\"id\":\"m" + number + "\",\"text\":\"" + QUESTIONS[number % QUESTIONS.length] + "\"}";
            long begun = System.nanoTime();
            HttpResponse<String> answer = post("/api/chat/conversations/" + id + "/messages", body, token);
            long taken = System.nanoTime();
            if (answer.statusCode() / 100 != 2) {
                failures.add("status " + answer.statusCode());
                return;
            }
            awaitReply(id, token);
            if (counted) {
                accepted.add(taken - begun);
                replied.add(System.nanoTime() - begun);
            }
        } catch (IOException | RuntimeException e) {
            failures.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads the stream until the bot is heard. */
    private void awaitReply(String id, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/chat/conversations/" + id + "/events"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<java.util.stream.Stream<String>> stream =
                http.send(request, HttpResponse.BodyHandlers.ofLines());
        try (java.util.stream.Stream<String> lines = stream.body()) {
            if (lines.noneMatch(line -> line.contains("\"from\":\"bot\""))) {
                failures.add("the stream ended without a reply");
            }
        }
    }

    private HttpResponse<String> post(String path, String body, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String field(String json, String name) {
        Matcher matcher = STRING.matcher(json);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2);
            }
        }
        throw new IllegalStateException("no " + name + " in " + json);
    }

    private static void say(String what, Iterable<Long> nanos) {
        List<Long> sorted = new ArrayList<>();
        nanos.forEach(sorted::add);
        sorted.sort(null);
        if (sorted.isEmpty()) {
            System.out.println(what + " none");
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%s n=%d p50=%.1f ms p99=%.1f ms max=%.1f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(sorted.size() * 0.99) - 1)) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6);
    }
}
