package org.ventanilla.testkit.x;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import org.ventanilla.testkit.x.XFault.Kind;

/** HTTP, credentials, limits and credits around the methods, with the faults that were asked for. */
final class XServer implements HttpHandler {
    private static final Pattern NUMBER = Pattern.compile("(?<=.)/([0-9]{1,19})(?=/|$)");
    private static final String STREAM = "GET /2/activity/stream";

    final RateWindows windows;
    private final XMethods methods;
    private final Credentials credentials;
    private final Streams streams;
    private final Clock clock;
    private final Consumer<XCall> ledger;
    private final Map<String, Queue<XFault>> faults = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean hasCredits = true;

    XServer(XMethods methods, Credentials credentials, Streams streams, Clock clock, Consumer<XCall> ledger) {
        this.methods = methods;
        this.credentials = credentials;
        this.streams = streams;
        this.clock = clock;
        this.ledger = ledger;
        windows = new RateWindows(clock);
    }

    void next(String endpoint, XFault fault) {
        faults.computeIfAbsent(endpoint, any -> new ConcurrentLinkedQueue<>()).add(fault);
    }

    void hasCredits(boolean has) {
        hasCredits = has;
    }

    void close() {
        closed.countDown();
        streams.end();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.startsWith("/oauth/")) {
                signIn(exchange, path, body);
            } else {
                serve(exchange, path, body);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void signIn(HttpExchange exchange, String path, String body) throws IOException {
        try {
            String answer = credentials.signIn(exchange, path, body);
            write(exchange, 200, "text/html;charset=utf-8", answer);
        } catch (Problem problem) {
            write(exchange, problem.status(), "application/json", problem.json());
        }
    }

    private void serve(HttpExchange exchange, String path, String body) throws IOException, InterruptedException {
        Matcher number = NUMBER.matcher(path);
        String id = number.find() ? number.group(1) : "";
        String endpoint =
                exchange.getRequestMethod() + " " + NUMBER.matcher(path).replaceAll("/:id");
        List<OAuth1.Parameter> parameters = OAuth1.form(query(exchange));
        Map<String, String> query = new TreeMap<>();
        parameters.forEach(each -> query.put(each.name(), each.value()));
        XRequest request = new XRequest(endpoint, id, query, body);
        Queue<XFault> waiting = faults.get(endpoint);
        XFault planned = waiting == null ? null : waiting.poll();
        XFault fault = planned == null ? XFault.none() : planned;
        if (fault.kind() == Kind.CUT) {
            note(request, path, 0);
            return;
        }
        answer(exchange, request, path, parameters, fault);
    }

    private void answer(
            HttpExchange exchange, XRequest request, String path, List<OAuth1.Parameter> parameters, XFault fault)
            throws IOException, InterruptedException {
        try {
            requireKnown(request);
            credentials.require(exchange, request.endpoint(), parameters);
            exchange.getResponseHeaders().set("x-access-level", credentials.rights());
            if (fault.kind() == Kind.REFUSED) {
                note(request, path, fault.status());
                write(exchange, fault.status(), type(fault.body()), fault.body());
                return;
            }
            requireCreditsAndRoom(exchange, request);
            if (request.endpoint().equals(STREAM)) {
                note(request, path, 200);
                streams.serve(exchange, request.number("backfill_minutes", 0, 5, 0));
                return;
            }
            String json = methods.call(request).toString();
            int status = request.endpoint().matches("POST /2/(tweets|dm_.*)") ? 201 : 200;
            note(request, path, fault.kind() == Kind.HANGING || fault.kind() == Kind.SWALLOWED ? 0 : status);
            deliver(exchange, status, json, fault);
        } catch (Problem problem) {
            note(request, path, problem.status());
            write(exchange, problem.status(), "application/problem+json", problem.json());
        }
    }

    private static void requireKnown(XRequest request) {
        var known = XMethods.PARAMETERS.get(request.endpoint());
        if (known == null) {
            throw Problem.notFound();
        }
        for (String name : request.query().keySet()) {
            if (!known.contains(name)) {
                throw Problem.invalid("The query parameter [" + name + "] is not one of " + known);
            }
        }
    }

    private void requireCreditsAndRoom(HttpExchange exchange, XRequest request) {
        if (!hasCredits && !request.endpoint().equals("GET /2/users/me")) {
            throw Problem.noCredits();
        }
        Optional<RateWindows.Window> window = windows.count(request.endpoint());
        window.ifPresent(each -> {
            var headers = exchange.getResponseHeaders();
            headers.set("x-rate-limit-limit", Integer.toString(each.limit()));
            headers.set("x-rate-limit-remaining", Integer.toString(each.remaining()));
            headers.set("x-rate-limit-reset", Long.toString(each.reset().getEpochSecond()));
        });
        if (window.filter(RateWindows.Window::isExceeded).isPresent()) {
            throw Problem.of(429, "Too Many Requests", "Too Many Requests");
        }
        if (request.endpoint().equals(STREAM) && streams.isFull()) {
            throw Problem.of(
                    429, "ConnectionException", "This stream is currently at the maximum allowed connections.");
        }
    }

    private void deliver(HttpExchange exchange, int status, String json, XFault fault)
            throws IOException, InterruptedException {
        switch (fault.kind()) {
            case TRUNCATED -> write(exchange, status, "application/json", json.substring(0, json.length() / 2));
            case EMPTY -> exchange.sendResponseHeaders(status, -1);
            case HANGING -> closed.await();
            case SWALLOWED -> {} // closing the exchange without an answer closes the connection
            case DRIPPING -> drip(exchange, status, json);
            default -> write(exchange, status, "application/json", json);
        }
    }

    private void drip(HttpExchange exchange, int status, String json) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(status, 0);
        for (byte each : json.getBytes(StandardCharsets.UTF_8)) {
            exchange.getResponseBody().write(each);
            exchange.getResponseBody().flush();
            if (closed.await(20, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private void note(XRequest request, String path, int status) {
        ledger.accept(new XCall(request.endpoint(), path, request.query(), request.body(), status, clock.instant()));
    }

    private static String query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : query;
    }

    private static String type(String body) {
        return body.startsWith("<") ? "text/html" : "application/problem+json";
    }

    static String url(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return "http://" + host + exchange.getRequestURI().getRawPath();
    }

    static List<OAuth1.Parameter> formOf(HttpExchange exchange, String body) {
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        List<OAuth1.Parameter> parameters = new ArrayList<>(OAuth1.form(query(exchange)));
        if (type.startsWith("application/x-www-form-urlencoded")) {
            parameters.addAll(OAuth1.form(body));
        }
        return parameters;
    }

    private static void write(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
