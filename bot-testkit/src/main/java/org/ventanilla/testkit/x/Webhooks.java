package org.ventanilla.testkit.x;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Addresses to which events are pushed. Each is checked by a challenge before it counts. Thread-safe. */
final class Webhooks {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String secret;
    private final Map<String, Webhook> webhooks = new LinkedHashMap<>();
    private long ids = 1_600_000_000_000_000_000L;

    Webhooks(String secret) {
        this.secret = secret;
    }

    private record Webhook(String id, URI url, boolean valid) {
        ObjectNode json() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("id", id)
                    .put("url", url.toString())
                    .put("valid", valid);
        }
    }

    synchronized List<ObjectNode> json() {
        return webhooks.values().stream().map(Webhook::json).toList();
    }

    synchronized ObjectNode register(String url) {
        URI address = URI.create(url);
        if (!answersChallenge(address)) {
            throw Problem.invalid("CrcValidationFailed");
        }
        Webhook webhook = new Webhook(Long.toString(++ids), address, true);
        webhooks.put(webhook.id(), webhook);
        return webhook.json();
    }

    /** Asks for a new answer to a challenge, as X does each hour. */
    synchronized ObjectNode validate(String id) {
        Webhook known = webhooks.get(id);
        if (known == null) {
            throw Problem.notFound();
        }
        boolean valid = answersChallenge(known.url());
        webhooks.put(id, new Webhook(id, known.url(), valid));
        return JsonNodeFactory.instance.objectNode().put("valid", valid);
    }

    boolean answersChallenge(URI url) {
        String token = "challenge-" + System.nanoTime();
        HttpRequest challenge = HttpRequest.newBuilder(URI.create(url + "?crc_token=" + token))
                .timeout(PATIENCE)
                .build();
        try {
            var answer = http.send(challenge, BodyHandlers.ofString());
            return answer.statusCode() == 200
                    && JSON.readTree(answer.body())
                            .path("response_token")
                            .asText()
                            .equals(signature(token.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Pushes an event to all that are valid. Returns the answers' status codes. */
    List<Integer> push(byte[] body) {
        List<Webhook> all;
        synchronized (this) {
            all = webhooks.values().stream().filter(Webhook::valid).toList();
        }
        return all.stream()
                .map(webhook -> push(webhook.url(), body, signature(body)))
                .toList();
    }

    int push(URI url, byte[] body, String signature) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("x-twitter-webhooks-signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    String signature(byte[] body) {
        return "sha256=" + Base64.getEncoder().encodeToString(OAuth1.hmac("HmacSHA256", secret, body));
    }
}
