package org.ventanilla.testkit.telegram;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ventanilla.testkit.telegram.Fault.Kind;

/** HTTP and JSON around the methods, with the faults that were asked for. */
final class BotApiServer implements HttpHandler {
    private static final Pattern FILE = Pattern.compile("/file/bot([^/]+)/files/([A-Za-z0-9_-]+)\\.bin");
    private static final Pattern PATH = Pattern.compile("/bot([^/]+)/([A-Za-z]+)");

    private final JsonMapper json =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private final BotApiMethods methods;
    private final Consumer<BotApiCall> ledger;
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile RandomFaults random = RandomFaults.NONE;
    private volatile String token;

    BotApiServer(String token, BotApiMethods methods, Consumer<BotApiCall> ledger) {
        this.token = token;
        this.methods = methods;
        this.ledger = ledger;
    }

    void next(String method, Fault fault) {
        faults.computeIfAbsent(method, any -> new ConcurrentLinkedQueue<>()).add(fault);
    }

    void onlyToken(String newToken) {
        token = newToken;
    }

    void close() {
        closed.countDown();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher file = FILE.matcher(exchange.getRequestURI().getRawPath());
            if (file.matches() && file.group(1).equals(token)) {
                file(exchange, file.group(2));
                return;
            }
            Matcher path = PATH.matcher(exchange.getRequestURI().getRawPath());
            Optional<String> method = path.matches() ? BotApiMethods.published(path.group(2)) : Optional.empty();
            if (!path.matches() || !path.group(1).equals(token)) {
                answer(exchange, error(new ApiError(401, "Unauthorized", Map.of())));
            } else if (method.isEmpty()) {
                answer(exchange, error(new ApiError(404, "Not Found", Map.of())));
            } else {
                serve(exchange, method.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void file(HttpExchange exchange, String id) throws IOException {
        byte[] content = methods.files.getOrDefault(id, new byte[0]);
        exchange.sendResponseHeaders(methods.files.containsKey(id) ? 200 : 404, Math.max(1, content.length));
        exchange.getResponseBody().write(content.length == 0 ? new byte[1] : content);
    }

    private void serve(HttpExchange exchange, String method) throws IOException, InterruptedException {
        Fault fault = fault(method);
        if (fault.kind() == Kind.RESET_BEFORE) {
            return; // closing the exchange without an answer closes the connection
        }
        JsonNode parameters = parameters(exchange);
        ledger.accept(call(method, parameters));
        if (fault.kind() == Kind.RESET_AFTER) {
            return;
        }
        if (fault.kind() == Kind.BAD_GATEWAY) {
            write(exchange, 502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>");
        } else {
            deliver(exchange, respond(method, parameters, fault), fault);
        }
    }

    private Fault fault(String method) {
        Queue<Fault> waiting = faults.get(method);
        Fault next = waiting == null ? null : waiting.poll();
        return next == null ? random.next(method) : next;
    }

    void random(RandomFaults faultsByChance) {
        random = faultsByChance;
    }

    private void deliver(HttpExchange exchange, ObjectNode answer, Fault fault)
            throws IOException, InterruptedException {
        switch (fault.kind()) {
            case TRUNCATED -> {
                String whole = json.writeValueAsString(answer);
                write(exchange, 200, "application/json", whole.substring(0, whole.length() / 2));
            }
            case HANGING -> closed.await();
            case LATE -> {
                boolean unused = closed.await(fault.latency().toMillis(), TimeUnit.MILLISECONDS);
                answer(exchange, answer);
            }
            case DRIPPING -> drip(exchange, json.writeValueAsBytes(answer));
            case SWALLOWED -> {} // closing the exchange without an answer closes the connection
            default -> answer(exchange, answer);
        }
    }

    private void drip(HttpExchange exchange, byte[] answer) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        for (byte each : answer) {
            exchange.getResponseBody().write(each);
            exchange.getResponseBody().flush();
            boolean unused = closed.await(1, TimeUnit.MILLISECONDS);
        }
    }

    private ObjectNode respond(String method, JsonNode parameters, Fault fault) throws InterruptedException {
        try {
            if (fault.kind() == Kind.REFUSED) {
                throw fault.error();
            }
            ObjectNode answer = json.createObjectNode().put("ok", true);
            answer.set("result", methods.call(method, parameters));
            return answer;
        } catch (ApiError refusal) {
            return error(refusal);
        }
    }

    private JsonNode parameters(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        return body.length == 0 ? json.createObjectNode() : json.readTree(body);
    }

    private static BotApiCall call(String method, JsonNode parameters) {
        TreeMap<String, String> named = new TreeMap<>();
        for (var parameter : parameters.properties()) {
            named.put(parameter.getKey(), parameter.getValue().toString());
        }
        named.remove("method");
        return new BotApiCall(method, named);
    }

    private ObjectNode error(ApiError refusal) {
        ObjectNode answer = json.createObjectNode()
                .put("ok", false)
                .put("error_code", refusal.code())
                .put("description", refusal.description());
        if (!refusal.parameters().isEmpty()) {
            answer.set("parameters", json.valueToTree(refusal.parameters()));
        }
        return answer;
    }

    private void answer(HttpExchange exchange, ObjectNode answer) throws IOException {
        int status = answer.path("error_code").asInt(200);
        write(exchange, status, "application/json", json.writeValueAsString(answer));
    }

    private static void write(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
