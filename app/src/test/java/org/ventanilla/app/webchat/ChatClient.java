package org.ventanilla.app.webchat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.webchat.WebChatChannel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the protocol, as somebody else would write it. */
final class ChatClient {
    static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    final String conversation;
    final String token;

    ChatClient(int port) {
        this.base = "http://localhost:" + port + "/api/chat";
        JsonNode started = JSON.readTree(
                send(request("/conversations").POST(BodyPublishers.noBody())).body());
        this.conversation = started.path("conversation").stringValue();
        this.token = started.path("token").stringValue();
    }

    ConversationRef ref() {
        return WebChatChannel.conversation(conversation);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    HttpRequest.Builder mine(String path) {
        return request("/conversations/" + conversation + path).header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> say(String id, String text) {
        return post(JSON.writeValueAsString(Map.of("id", id, "text", text)));
    }

    HttpResponse<String> press(String id, String button) {
        return post(JSON.writeValueAsString(Map.of("id", id, "button", button)));
    }

    HttpResponse<String> post(String body) {
        return send(mine("/messages").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    JsonNode events(long after) {
        return JSON.readTree(send(mine("/events?after=" + after)).body());
    }

    /** Opens the event stream. */
    EventReader stream(String... headers) {
        HttpRequest.Builder request = mine("/events").header("Accept", "text/event-stream");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return new EventReader(exchange(request, BodyHandlers.ofInputStream()));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return exchange(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
