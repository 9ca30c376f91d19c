package org.ventanilla.app.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.Holder;
import org.ventanilla.bot.conversation.TranscriptEntry.Delivery;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.Source;
import tools.jackson.databind.JsonNode;

/** What the server answers is what its description says: two clients are written from that alone. */
class OpenApiTest {
    private static final ChatServer SERVER = new ChatServer();
    private static final String CONVERSATION = "/api/chat/conversations/{conversation}";

    private final JsonNode document = document();
    private final ChatClient client = new ChatClient(SERVER.port());

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static JsonNode document() {
        try (InputStream file = Objects.requireNonNull(
                OpenApiTest.class.getResourceAsStream("/static/api/chat/openapi.json"), "openapi.json")) {
            return ChatClient.JSON.readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void describesTheStart() {
        assertDescribed(
                client.send(client.request("/conversations").POST(BodyPublishers.noBody())),
                "/api/chat/conversations",
                "post");
    }

    @Test
    void describesWhatBecomesOfAMessage() {
        String path = CONVERSATION + "/messages";
        List<HttpResponse<String>> responses = List.of(
                client.say("1", "hola"),
                client.say("1", "hola"),
                client.press("2", "person"),
                client.say("3", " "),
                client.post("{"),
                client.say("4", "a".repeat(100_001)),
                client.send(client.mine("/messages").POST(BodyPublishers.ofString("hola"))),
                client.send(client.request("/conversations/" + client.conversation + "/messages")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))));

        assertThat(responses)
                .extracting(HttpResponse::statusCode)
                .containsExactly(202, 202, 202, 400, 400, 413, 415, 401);
        responses.forEach(response -> assertDescribed(response, path, "post"));
        SERVER.chats.isDown(true);
        assertDescribed(client.say("5", "hola"), path, "post");
        SERVER.chats.isDown(false);
        HttpResponse<String> last = client.say("m", "hola");
        for (int i = 0; last.statusCode() == 202; i++) {
            last = client.say("m" + i, "hola");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertDescribed(last, path, "post");
    }

    @Test
    void describesWhatIsRead() {
        String path = CONVERSATION + "/events";
        talk();

        assertDescribed(client.send(client.mine("/events")), path, "get");
        assertDescribed(client.send(client.mine("/events?after=99")), path, "get");
        assertDescribed(client.send(client.mine("/events?after=x")), path, "get");
        assertDescribed(client.send(client.mine("/events").header("Accept", "text/html")), path, "get");
        assertDescribed(client.send(client.request("/conversations/" + client.conversation + "/events")), path, "get");
    }

    @Test
    void describesTheEventsOfTheStream() {
        talk();
        try (EventReader stream = client.stream()) {
            for (int i = 0; i < 4; i++) {
                EventReader.Event event = stream.next();
                assertThat(event.type()).isEqualTo("message");
                assertThat(event.id()).hasValue(event.data().path("id").asString());
                assertMatches(event.data(), schema("Message"), "message");
            }
            EventReader.Event status = stream.next();
            assertThat(status.type()).isEqualTo("status");
            assertThat(status.id()).isEmpty();
            assertMatches(status.data(), schema("Status"), "status");
        }
    }

    @Test
    void listsEveryProblemAndShowsOnlyTrueExamples() {
        assertThat(schema("Problem")
                        .path("properties")
                        .path("code")
                        .path("enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ChatProblem.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
        document.path("paths").valueStream().flatMap(JsonNode::valueStream).forEach(this::assertExamplesMatch);
    }

    private void talk() {
        client.say("1", "se cortó la luz");
        Content question = new Content(
                "¿Dónde?",
                Optional.empty(),
                List.of(new Button("zone:1", "Centro")),
                Optional.of(
                        new Source("Red", Optional.of("https://a.example/"), Instant.parse("2026-03-01T00:00:00Z"))));
        SERVER.chats.says(client.ref(), null, question, Delivery.SENT);
        client.press("2", "zone:1");
        SERVER.chats.says(client.ref(), "Ana P.", Content.of("Hola"), Delivery.SENT);
        SERVER.chats.heldBy(client.ref(), Holder.agent("ana"));
    }

    private void assertExamplesMatch(JsonNode operation) {
        operation
                .path("responses")
                .valueStream()
                .map(this::resolved)
                .forEach(response -> response.path("content")
                        .propertyStream()
                        .filter(content -> content.getKey().endsWith("json")
                                && content.getValue().has("example"))
                        .forEach(content -> assertMatches(
                                content.getValue().path("example"),
                                resolved(content.getValue().path("schema")),
                                "example")));
    }

    private void assertDescribed(HttpResponse<String> response, String path, String method) {
        String status = Integer.toString(response.statusCode());
        JsonNode responses = document.path("paths").path(path).path(method).path("responses");
        assertThat(responses.has(status))
                .as("%s %s describes %s", method, path, status)
                .isTrue();
        JsonNode described = resolved(responses.path(status));
        String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        assertThat(described.path("content").has(type))
                .as("%s as %s", status, type)
                .isTrue();
        JsonNode body = ChatClient.JSON.readTree(response.body());
        assertMatches(body, resolved(described.path("content").path(type).path("schema")), status);
        described
                .path("headers")
                .propertyNames()
                .forEach(name ->
                        assertThat(response.headers().firstValue(name)).as(name).isPresent());
    }

    /** Enough of JSON Schema for our document; and what is not described is not sent. */
    private void assertMatches(JsonNode value, JsonNode described, String where) {
        JsonNode schema = resolved(described);
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asString()))
                        .as("%s has %s", where, name)
                        .isTrue());
        if (schema.has("enum")) {
            assertThat(schema.path("enum").valueStream().toList()).as(where).contains(value);
        }
        if (schema.has("pattern")) {
            assertThat(value.asString())
                    .as(where)
                    .matches(schema.path("pattern").asString());
        }
        switch (schema.path("type").asString("any")) {
            case "object" ->
                value.propertyStream().forEach(property -> {
                    String place = where + "." + property.getKey();
                    assertThat(schema.path("properties").has(property.getKey()))
                            .as(place)
                            .isTrue();
                    assertMatches(property.getValue(), schema.path("properties").path(property.getKey()), place);
                });
            case "array" -> value.forEach(each -> assertMatches(each, schema.path("items"), where + "[]"));
            case "string" -> assertThat(value.isString()).as(where).isTrue();
            case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
            default ->
                assertThat(schema.has("enum") || schema.has("const")).as(where).isTrue();
        }
    }

    private JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
