package org.ventanilla.testkit.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Talks to the fake as a bot does. */
final class BotClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI api;
    private final String token;

    BotClient(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    JsonNode call(String method, String parameters) throws IOException, InterruptedException {
        return json.readTree(
                http.send(request(method, parameters), BodyHandlers.ofString()).body());
    }

    HttpResponse<String> raw(String method, String parameters) throws IOException, InterruptedException {
        return http.send(request(method, parameters), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> later(String method, String parameters) {
        return http.sendAsync(request(method, parameters), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String parameters) {
        return HttpRequest.newBuilder(api.resolve("/bot" + token + "/" + method))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(parameters))
                .build();
    }
}
