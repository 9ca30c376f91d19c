package org.ventanilla.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Requests and answers. Each is made once and given up as a whole after a time: no redirect, no hidden repetition, no answer
 * that drips for ever. Thread-safe.
 */
final class XApi implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int LONGEST_DETAIL = 200;

    private final JsonMapper json = new JsonMapper();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "x-http");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECTING)
            .executor(threads)
            .build();
    private final List<CompletableFuture<?>> underway = new CopyOnWriteArrayList<>();
    private final XConfig config;
    private final Signer signer;
    private final Duration patience;
    private final RateLimits limits;
    private volatile Optional<HttpHeaders> lastHeaders = Optional.empty();

    XApi(XConfig config, Duration patience, Clock clock) {
        this.config = config;
        this.patience = patience;
        signer = new Signer(config.keys());
        limits = new RateLimits(clock);
    }

    /** Of the last answer, whatever it was; empty when there was none. */
    Optional<HttpHeaders> lastHeaders() {
        return lastHeaders;
    }

    RateLimits limits() {
        return limits;
    }

    ObjectNode object() {
        return json.createObjectNode();
    }

    /** Asks in the account's name. */
    XAnswer get(Endpoint endpoint, String id, Map<String, String> query) {
        Signer.Signed signed = signer.get(endpoint.at(config.api(), id), query);
        return call(endpoint, request(signed.uri(), signed.authorization()).GET());
    }

    /** Does something in the account's name. */
    XAnswer post(Endpoint endpoint, String id, ObjectNode body) {
        Signer.Signed signed = signer.post(endpoint.at(config.api(), id));
        return call(endpoint, posting(request(signed.uri(), signed.authorization()), body));
    }

    /** Asks in the app's name. */
    XAnswer getAsApp(Endpoint endpoint, String bearer) {
        return call(
                endpoint,
                request(endpoint.at(config.api(), ""), "Bearer " + bearer).GET());
    }

    /** Does something in the app's name. */
    XAnswer putAsApp(Endpoint endpoint, String id, String bearer) {
        return call(
                endpoint,
                request(endpoint.at(config.api(), id), "Bearer " + bearer).PUT(BodyPublishers.noBody()));
    }

    /** Begins to listen in the app's name; the lines go to {@code lines} until it ends. */
    CompletableFuture<HttpResponse<Void>> listen(URI uri, String bearer, Flow.Subscriber<String> lines) {
        CompletableFuture<HttpResponse<Void>> call = http.sendAsync(
                request(uri, "Bearer " + bearer).GET().build(), HttpResponse.BodyHandlers.fromLineSubscriber(lines));
        // one that is cancelled tells its subscriber nothing
        CompletableFuture<HttpResponse<Void>> unused = call.whenComplete((response, failure) -> lines.onComplete());
        underway.add(call);
        return call;
    }

    void ended(CompletableFuture<?> call) {
        underway.removeIf(each -> each == call);
        call.cancel(true);
    }

    Optional<JsonNode> parsed(String text) {
        try {
            return Optional.ofNullable(json.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static HttpRequest.Builder request(URI uri, String authorization) {
        return HttpRequest.newBuilder(uri).header("Authorization", authorization);
    }

    private static HttpRequest.Builder posting(HttpRequest.Builder request, ObjectNode body) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
    }

    private XAnswer call(Endpoint endpoint, HttpRequest.Builder request) {
        CompletableFuture<HttpResponse<Body>> call = http.sendAsync(request.build(), Body.handler());
        underway.add(call);
        try {
            HttpResponse<Body> response = call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            limits.heard(endpoint.name(), response.headers());
            lastHeaders = Optional.of(response.headers());
            return read(response);
        } catch (ExecutionException e) {
            return new XAnswer.Failed(rootCause(e).getClass().getSimpleName(), !isNeverWritten(e));
        } catch (TimeoutException e) {
            return new XAnswer.Failed("no answer in time", true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new XAnswer.Failed("interrupted", true);
        } finally {
            ended(call);
        }
    }

    private XAnswer read(HttpResponse<Body> response) {
        int status = response.statusCode();
        Optional<JsonNode> body = parsed(response.body().text());
        if (status / 100 == 2) {
            return body.<XAnswer>map(XAnswer.Done::new)
                    .orElseGet(() -> new XAnswer.Failed("HTTP " + status + " with an unreadable body", true));
        }
        if (status >= 500) {
            return new XAnswer.Failed("HTTP " + status, true);
        }
        String detail = body.map(XApi::words).orElse("");
        return new XAnswer.Refused(status, shortened(status + " " + detail), RateLimits.reset(response.headers()));
    }

    /** The shape of today's problems, and of yesterday's errors. */
    private static String words(JsonNode body) {
        return Stream.of(
                        body.path("title"),
                        body.path("detail"),
                        body.at("/errors/0/message"),
                        body.at("/errors/0/detail"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .distinct()
                .reduce((one, other) -> one + ": " + other)
                .orElse("");
    }

    private String shortened(String text) {
        String plain = config.keys().hiddenIn(text);
        return plain.substring(0, Math.min(plain.length(), LONGEST_DETAIL));
    }

    private static boolean isNeverWritten(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each instanceof ConnectException
                        || each instanceof HttpConnectTimeoutException
                        || each instanceof UnresolvedAddressException);
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        underway.forEach(call -> call.cancel(true));
        threads.shutdown();
    }

    /** The beginning of an answer, up to a size that X never reaches. */
    private static final class Body {
        private static final int LARGEST = 8 * 1024 * 1024;

        private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();

        static HttpResponse.BodyHandler<Body> handler() {
            return response -> {
                Body body = new Body();
                return HttpResponse.BodySubscribers.mapping(
                        HttpResponse.BodySubscribers.ofByteArrayConsumer(part -> part.ifPresent(body::add)),
                        done -> body);
            };
        }

        private void add(byte[] part) {
            if (bytes.size() + part.length <= LARGEST) {
                bytes.writeBytes(part);
            }
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    /** When a wait that X asked for ends; a minute from now where it does not say. */
    static Instant reset(XAnswer.Refused refused, Instant now) {
        return refused.reset().filter(now::isBefore).orElse(now.plus(Duration.ofMinutes(1)));
    }
}
