package org.ventanilla.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A citizen's client of the web chat, written from the protocol's document. It remembers the last message it saw. */
final class ChatClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String conversation;
    private final String token;
    private final List<JsonNode> seen = new ArrayList<>();
    private long last;

    private ChatClient(String conversation, String token) {
        this.conversation = conversation;
        this.token = token;
    }

    static ChatClient start(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(address + "/api/chat/conversations"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        JsonNode body = JSON.readTree(response.body());
        return new ChatClient(
                body.required("conversation").asString(), body.required("token").asString());
    }

    /**
     * Sends a message once.
     *
     * @return the status; 0 when the server could not be reached or went away
     */
    int says(String address, String id, String text) throws InterruptedException {
        String body = JSON.writeValueAsString(Map.of("id", id, "text", text));
        try {
            return send(to(address, "/messages")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body)))
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Reads on after the last message it saw. */
    void reads(String address) throws IOException, InterruptedException {
        HttpResponse<String> response =
                send(to(address, "/events?after=" + last).header("Accept", "application/json"));
        for (JsonNode message : JSON.readTree(response.body()).required("messages")) {
            seen.add(message);
            last = message.required("id").asLong();
        }
    }

    /** All that was shown, in order. */
    List<JsonNode> seen() {
        return List.copyOf(seen);
    }

    List<JsonNode> from(String whom) {
        return seen.stream()
                .filter(message -> message.required("from").asString().equals(whom))
                .toList();
    }

    private HttpRequest.Builder to(String address, String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/chat/conversations/" + conversation + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
