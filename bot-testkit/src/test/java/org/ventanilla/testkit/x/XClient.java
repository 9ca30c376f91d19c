package org.ventanilla.testkit.x;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who signs by hand, after the RFC. */
final class XClient {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private String secret = FakeX.CONSUMER_SECRET;
    private String nonce = "";
    private Instant time = Instant.now();

    XClient(URI api) {
        this.api = api;
    }

    XClient signingWith(String otherSecret) {
        secret = otherSecret;
        return this;
    }

    XClient withNonce(String same) {
        nonce = same;
        return this;
    }

    XClient at(Instant otherTime) {
        time = otherTime;
        return this;
    }

    HttpResponse<String> get(String path, Map<String, String> query) {
        String encoded = query.entrySet().stream()
                .map(each -> OAuth1.encode(each.getKey()) + "=" + OAuth1.encode(each.getValue()))
                .collect(Collectors.joining("&"));
        URI uri = URI.create(api + path + (encoded.isEmpty() ? "" : "?" + encoded));
        return send(HttpRequest.newBuilder(uri).header("Authorization", header("GET", path, query)));
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", header("POST", path, Map.of()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> getAs(String authorization, String path) {
        return send(HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", authorization));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String header(String method, String path, Map<String, String> query) {
        Map<String, String> oauth = new TreeMap<>(Map.of(
                "oauth_consumer_key",
                FakeX.CONSUMER_KEY,
                "oauth_token",
                FakeX.ACCESS_TOKEN,
                "oauth_signature_method",
                "HMAC-SHA1",
                "oauth_timestamp",
                Long.toString(time.getEpochSecond()),
                "oauth_nonce",
                nonce.isEmpty() ? UUID.randomUUID().toString() : nonce,
                "oauth_version",
                "1.0"));
        List<String> pairs = new ArrayList<>();
        oauth.forEach((name, value) -> pairs.add(OAuth1.encode(name) + "=" + OAuth1.encode(value)));
        query.forEach((name, value) -> pairs.add(OAuth1.encode(name) + "=" + OAuth1.encode(value)));
        String base = method + "&" + OAuth1.encode(api + path) + "&"
                + OAuth1.encode(pairs.stream().sorted().collect(Collectors.joining("&")));
        String key = OAuth1.encode(secret) + "&" + OAuth1.encode(FakeX.ACCESS_SECRET);
        byte[] signature = OAuth1.hmac("HmacSHA1", key, base.getBytes(StandardCharsets.UTF_8));
        oauth.put("oauth_signature", Base64.getEncoder().encodeToString(signature));
        return oauth.entrySet().stream()
                .map(each -> each.getKey() + "=\"" + OAuth1.encode(each.getValue()) + "\"")
                .collect(Collectors.joining(", ", "OAuth ", ""));
    }
}
