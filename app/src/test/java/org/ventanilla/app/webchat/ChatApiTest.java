package org.ventanilla.app.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.bot.conversation.Holder;
import org.ventanilla.bot.conversation.TranscriptEntry.Delivery;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Button;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.Source;
import tools.jackson.databind.JsonNode;

class ChatApiTest {
    private static final ChatServer SERVER = new ChatServer();

    private ChatClient client = new ChatClient(SERVER.port());

    @BeforeAll
    static void isOpen() {
        assertThat(SERVER.port()).isPositive();
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @BeforeEach
    void anotherConversation() {
        SERVER.chats.isDown(false);
        client = new ChatClient(SERVER.port());
    }

    // --- conversations ---

    @Test
    void givesEachConversationAKeyAndATokenOfItsOwn() {
        ChatClient other = new ChatClient(SERVER.port());

        assertThat(client.conversation).hasSize(43).isNotEqualTo(other.conversation);
        assertThat(client.token).hasSize(43).isNotEqualTo(other.token).isNotEqualTo(client.conversation);
    }

    @Test
    void tellsWhereAConversationIsSpokenAndHeard() {
        HttpResponse<String> response =
                client.send(client.request("/conversations").POST(BodyPublishers.noBody()));
        JsonNode started = ChatClient.JSON.readTree(response.body());

        assertThat(response.statusCode()).isEqualTo(201);
        String conversation = started.path("conversation").stringValue();
        assertThat(started.path("messages").stringValue())
                .isEqualTo("/api/chat/conversations/" + conversation + "/messages");
        assertThat(response.headers().firstValue("Location"))
                .hasValue(started.path("events").stringValue());
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void letsNobodyInWithoutTheToken() {
        for (String header : List.of("", "Bearer", "Bearer " + client.conversation, "Basic " + client.token)) {
            HttpResponse<String> response =
                    client.send(client.request("/conversations/" + client.conversation + "/events")
                            .header("Authorization", header));
            assertThat(response.statusCode()).as(header).isEqualTo(401);
            assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
        ChatClient other = new ChatClient(SERVER.port());
        HttpResponse<String> response = client.send(client.request("/conversations/" + other.conversation + "/messages")
                .header("Authorization", "Bearer " + client.token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"id\":\"1\",\"text\":\"hola\"}")));
        assertProblem(response, 401, "unauthorized");
        assertThat(SERVER.chats.heard(other.ref())).isEmpty();
    }

    // --- what is said ---

    @Test
    void acceptsAMessageOnce() {
        HttpResponse<String> first = client.say("m-1", "hola, ¿a qué hora abren?");
        HttpResponse<String> again = client.say("m-1", "hola, ¿a qué hora abren?");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(ChatClient.JSON.readTree(first.body()).path("id").stringValue())
                .isEqualTo("m-1");
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(SERVER.chats.heard(client.ref()))
                .singleElement()
                .isInstanceOfSatisfying(InboundEvent.TextReceived.class, event -> {
                    assertThat(event.text()).isEqualTo("hola, ¿a qué hora abren?");
                    assertThat(event.messageId()).isEqualTo("m-1");
                });
    }

    @Test
    void letsTwoConversationsUseTheSameMessageId() {
        ChatClient other = new ChatClient(SERVER.port());
        client.say("1", "hola");
        other.say("1", "buenas");

        assertThat(SERVER.chats.heard(client.ref())).hasSize(1);
        assertThat(SERVER.chats.heard(other.ref())).hasSize(1);
    }

    @Test
    void tellsTheLanguageOfThePage() {
        client.post("{\"id\":\"1\",\"text\":\"hello\",\"language\":\"en\",\"later\":\"fields are ignored\"}");

        assertThat(SERVER.chats.heard(client.ref()).get(0).citizen().language()).hasValue(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                                    | invalid_json   |",
                "{                                   | invalid_json   |",
                "nope                                | invalid_json   |",
                "[]                                  | invalid_json   |",
                "{\"text\":\"hola\"}                 | missing_field  | id",
                "{\"id\":null,\"text\":\"hola\"}     | missing_field  | id",
                "{\"id\":7,\"text\":\"hola\"}        | invalid_field  | id",
                "{\"id\":\"a b\",\"text\":\"hola\"}  | invalid_field  | id",
                "{\"id\":\"\",\"text\":\"hola\"}     | invalid_field  | id",
                "{\"id\":\"1\"}                      | text_or_button | text",
                "{\"id\":\"1\",\"text\":\"a\",\"button\":\"b\"} | text_or_button | text",
                "{\"id\":\"1\",\"text\":[\"hola\"]}  | invalid_field  | text",
                "{\"id\":\"1\",\"text\":\"\"}        | empty_text     | text",
                "{\"id\":\"1\",\"text\":\" \\n\\t\"} | empty_text     | text",
                "{\"id\":\"1\",\"button\":\"\"}      | invalid_field  | button",
                "{\"id\":\"1\",\"button\":\"ñ\"}     | invalid_field  | button",
                "{\"id\":\"1\",\"text\":\"a\",\"language\":\"es-CL\"} | invalid_field | language",
            })
    void saysWhichFieldIsWrong(@Nullable String body, String code, @Nullable String field) {
        JsonNode problem = assertProblem(client.post(body == null ? "" : body), 400, code);

        assertThat(problem.path("field").stringValue("")).isEqualTo(field == null ? "" : field);
        if (code.endsWith("_field")) {
            assertThat(problem.path("detail").stringValue()).contains("«" + field + "»");
        }
        assertThat(SERVER.chats.heard(client.ref())).isEmpty();
    }

    @Test
    void acceptsLongTextsAndRefusesEndlessOnesKindly() {
        assertThat(client.say("long", "ñ".repeat(100_000)).statusCode()).isEqualTo(202);
        assertThat(assertProblem(client.say("longer", "a".repeat(100_001)), 413, "text_too_long")
                        .path("detail")
                        .stringValue())
                .contains("demasiado largo", "100.000");
        assertProblem(client.say("endless", "a".repeat(300_000)), 413, "body_too_large");
    }

    @Test
    void acceptsWhateverCanBeTyped() {
        List<String> texts = List.of(
                "\u200b\u200b", "\u202eal revés", "solo \\ud83d".replace("\\ud83d", "\ud83d"), "nulo \u0000", "<b>&");
        for (int i = 0; i < texts.size(); i++) {
            assertThat(client.say("t" + i, texts.get(i)).statusCode()).isEqualTo(202);
        }
        assertThat(client.post("{\"id\":\"half\",\"text\":\"solo \\ud83d\"}").statusCode())
                .isEqualTo(202);

        assertThat(client.events(0)
                        .path("messages")
                        .valueStream()
                        .map(each -> each.path("text").stringValue()))
                .hasSize(6)
                .contains("nulo \ufffd", "solo \ufffd", "<b>&");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] bytes = "{\"id\":\"1\",\"text\":\"ma\u00f1ana\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertProblem(
                client.send(client.mine("/messages")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(bytes))),
                400,
                "invalid_json");
    }

    @Test
    void asksToTryAgainWhenTheStoreIsGone() {
        SERVER.chats.isDown(true);
        HttpResponse<String> refused = client.say("1", "¿hola?");
        SERVER.chats.isDown(false);
        HttpResponse<String> accepted = client.say("1", "¿hola?");

        assertProblem(refused, 503, "store_unavailable");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(accepted.statusCode()).isEqualTo(202);
    }

    @Test
    void slowsDownWhoeverWritesVeryMuch() {
        List<HttpResponse<String>> responses = IntStream.range(0, 70)
                .mapToObj(i -> client.say("m" + i, "hola"))
                .toList();

        assertThat(responses.subList(0, 60)).allMatch(each -> each.statusCode() == 202);
        HttpResponse<String> last = responses.get(69);
        assertProblem(last, 429, "too_many_requests");
        assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
    }

    @Test
    void answersUnknownPlacesAndMethodsAsProblems() {
        assertProblem(client.send(client.request("/nothing")), 404, "not_found");
        assertProblem(client.send(client.mine("/messages").DELETE()), 405, "method_not_allowed");
        assertProblem(
                client.send(client.mine("/messages").POST(BodyPublishers.ofString("id=1&text=hola"))),
                415,
                "unsupported_media_type");
        assertProblem(client.send(client.mine("/events").header("Accept", "image/png")), 406, "not_acceptable");
        assertProblem(client.send(client.mine("/events?after=-1")), 400, "invalid_field");
        assertProblem(client.send(client.mine("/events?after=x")), 400, "invalid_field");
    }

    // --- what is heard ---

    @Test
    void showsNothingOfAConversationThatHasNotBegun() {
        JsonNode events = client.events(0);

        assertThat(events.path("messages").size()).isZero();
        assertThat(events.path("last").longValue()).isZero();
        assertThat(events.path("more").booleanValue()).isFalse();
        assertThat(events.path("status").path("holder").stringValue()).isEqualTo("bot");
    }

    @Test
    void showsWhoSaysWhatAndWhereItComesFrom() {
        client.say("m-1", "horario?");
        Source source =
                new Source("Licencias", Optional.of("https://a.example/"), Instant.parse("2026-03-01T00:00:00Z"));
        Content answer = new Content(
                "De **8** a 13.", Optional.empty(), List.of(new Button("person", "Persona")), Optional.of(source));
        SERVER.chats.says(client.ref(), null, answer, Delivery.SENT);
        SERVER.chats.says(client.ref(), "Ana P.", Content.of("Hola, soy Ana."), Delivery.SENT);

        JsonNode messages = client.events(0).path("messages");

        JsonNode own = messages.path(0);
        assertThat(own.path("from").stringValue()).isEqualTo("citizen");
        assertThat(own.path("text").stringValue()).isEqualTo("horario?");
        assertThat(own.path("clientId").stringValue()).isEqualTo("m-1");
        assertThat(own.has("html")).isFalse();
        JsonNode bot = messages.path(1);
        assertThat(bot.path("id").longValue()).isEqualTo(2);
        assertThat(bot.path("from").stringValue()).isEqualTo("bot");
        assertThat(bot.path("automatic").booleanValue()).isTrue();
        assertThat(bot.path("text").stringValue()).isEqualTo("De **8** a 13.");
        assertThat(bot.path("html").stringValue()).contains("<strong>8</strong>");
        assertThat(bot.path("buttons").path(0).path("label").stringValue()).isEqualTo("Persona");
        assertThat(bot.path("source").path("name").stringValue()).isEqualTo("Licencias");
        assertThat(bot.path("source").path("asOf").stringValue()).isEqualTo("2026-03-01T00:00:00Z");
        JsonNode agent = messages.path(2);
        assertThat(agent.path("from").stringValue()).isEqualTo("agent");
        assertThat(agent.path("agent").stringValue()).isEqualTo("Ana P.");
        assertThat(agent.path("automatic").booleanValue()).isFalse();
    }

    @Test
    void showsAPressedButtonByItsLabel() {
        client.say("1", "se cortó la luz");
        SERVER.chats.says(
                client.ref(), null, Content.of("¿Dónde?").with(List.of(new Button("zone:1", "Centro"))), Delivery.SENT);
        client.press("2", "zone:1");
        client.press("3", "never:offered");

        JsonNode messages = client.events(2).path("messages");

        assertThat(messages.path(0).path("text").stringValue()).isEqualTo("Centro");
        assertThat(messages.path(0).path("button").stringValue()).isEqualTo("zone:1");
        assertThat(messages.path(1).path("text").stringValue()).isEqualTo("never:offered");
    }

    @Test
    void stopsBeforeWhatIsYetToBeSentAndSkipsWhatNeverWillBe() {
        client.say("1", "hola");
        SERVER.chats.says(client.ref(), null, Content.of("retirado"), Delivery.WITHDRAWN);
        long ready = SERVER.chats.says(client.ref(), null, Content.of("respuesta"), Delivery.READY);
        client.say("2", "¿sigue ahí?");

        JsonNode before = client.events(0);
        assertThat(texts(before)).containsExactly("hola");
        assertThat(before.path("last").longValue()).isEqualTo(2);

        SERVER.chats.becomes(client.ref(), ready, Delivery.SENDING);
        assertThat(texts(client.events(before.path("last").longValue()))).containsExactly("respuesta", "¿sigue ahí?");
    }

    @Test
    void givesALongConversationInParts() {
        client.say("1", "hola");
        for (int i = 2; i <= 450; i++) {
            SERVER.chats.says(client.ref(), null, Content.of("n " + i), Delivery.SENT);
        }

        JsonNode first = client.events(0);
        JsonNode second = client.events(first.path("last").longValue());
        JsonNode third = client.events(second.path("last").longValue());

        assertThat(first.path("more").booleanValue()).isTrue();
        assertThat(third.path("more").booleanValue()).isFalse();
        assertThat(first.path("messages").size()
                        + second.path("messages").size()
                        + third.path("messages").size())
                .isEqualTo(450);
    }

    // --- the stream ---

    @Test
    void streamsWhatHappensAsItHappens() {
        try (EventReader stream = client.stream()) {
            assertThat(stream.response().headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            assertThat(stream.next().type()).isEqualTo("status");

            client.say("1", "hola");
            EventReader.Event own = stream.next("message");
            assertThat(own.id()).hasValue("1");
            assertThat(own.data().path("clientId").stringValue()).isEqualTo("1");

            send("¡Hola!\nSoy el asistente.");
            assertThat(stream.texts(1)).containsExactly("¡Hola!\nSoy el asistente.");
        }
    }

    @Test
    void resumesAfterTheLastEventSeen() {
        client.say("1", "uno");
        send("dos");
        send("tres");

        try (EventReader byHeader = client.stream("Last-Event-ID", "2")) {
            assertThat(byHeader.texts(1)).containsExactly("tres");
        }
        try (EventReader fromTheBeginning = client.stream()) {
            assertThat(fromTheBeginning.texts(3)).containsExactly("uno", "dos", "tres");
        }
    }

    @Test
    void showsEachMessageOnceHoweverOftenItIsSent() {
        client.say("1", "hola");
        try (EventReader stream = client.stream()) {
            long seq = SERVER.chats.says(client.ref(), null, Content.of("una vez"), Delivery.SENDING);
            wake();
            assertThat(stream.texts(2)).containsExactly("hola", "una vez");
            SERVER.chats.becomes(client.ref(), seq, Delivery.UNCERTAIN);
            wake();
            SERVER.chats.becomes(client.ref(), seq, Delivery.SENDING);
            wake();
            send("otra");

            assertThat(stream.texts(1)).containsExactly("otra");
        }
    }

    @Test
    void tellsWhenAPersonTakesOverAndWhenTheBotIsBack() {
        client.say("1", "persona");
        try (EventReader stream = client.stream()) {
            assertThat(stream.next("status").data().path("holder").stringValue())
                    .isEqualTo("bot");

            SERVER.chats.heldBy(client.ref(), Holder.agent("ana"));
            SERVER.announcements.changed(FakeChats.idOf(client.ref()));
            JsonNode taken = stream.next("status").data();
            assertThat(taken.path("holder").stringValue()).isEqualTo("agent");
            assertThat(taken.path("agent").stringValue()).isEqualTo("Ana P.");

            SERVER.chats.heldBy(client.ref(), Holder.BOT);
            SERVER.announcements.changed(FakeChats.idOf(client.ref()));
            assertThat(stream.next("status").data().path("holder").stringValue())
                    .isEqualTo("bot");
        }
    }

    @Test
    void streamsALongHistoryInFull() {
        client.say("1", "hola");
        for (int i = 2; i <= 300; i++) {
            SERVER.chats.says(client.ref(), null, Content.of("n ".repeat(2000) + i), Delivery.SENT);
        }

        try (EventReader stream = client.stream()) {
            List<String> texts = stream.texts(300);
            assertThat(texts.get(299)).endsWith(" 300");
            assertThat(stream.next().type()).isEqualTo("status");
        }
    }

    @Test
    void waitsForAReaderWhoIsSlow() throws IOException {
        client.say("1", "hola");
        for (int i = 2; i <= 400; i++) {
            SERVER.chats.says(client.ref(), null, Content.of("n ".repeat(10_000) + i), Delivery.SENT);
        }
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4096);
            socket.connect(new InetSocketAddress("localhost", SERVER.port()));
            socket.getOutputStream()
                    .write(("GET /api/chat/conversations/" + client.conversation + "/events HTTP/1.1\r\n"
                                    + "Host: localhost\r\nAccept: text/event-stream\r\nAuthorization: Bearer "
                                    + client.token
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            client.say("2", "¿y los demás?");
            assertThat(client.events(400).path("messages").size())
                    .as("nobody else waits")
                    .isOne();

            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            long messages = lines.lines()
                    .takeWhile(line -> !line.equals("event: status"))
                    .filter(line -> line.equals("event: message"))
                    .count();
            assertThat(messages).isEqualTo(401);
        }
    }

    @Test
    void endsTheOldestOfTooManyStreams() {
        client.say("1", "hola");
        EventReader oldest = client.stream();
        oldest.texts(1);
        List<EventReader> others =
                IntStream.range(0, 8).mapToObj(i -> client.stream()).toList();
        others.forEach(each -> each.texts(1));

        assertThat(oldest.next("end").type()).isEqualTo("end");
        send("para todos");
        others.forEach(each -> assertThat(each.texts(1)).containsExactly("para todos"));
        others.forEach(EventReader::close);
    }

    @Test
    void servesItsOwnDescription() {
        HttpResponse<String> response = client.send(client.request("/openapi.json"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(ChatClient.JSON.readTree(response.body()).path("openapi").stringValue())
                .startsWith("3.1");
    }

    // --- words of the tests ---

    private void send(String text) {
        SERVER.chats.says(client.ref(), null, Content.of(text), Delivery.SENDING);
        wake();
    }

    private void wake() {
        SERVER.announcements.changed(FakeChats.idOf(client.ref()));
    }

    private static List<String> texts(JsonNode events) {
        return events.path("messages")
                .valueStream()
                .map(message -> message.path("text").stringValue())
                .toList();
    }

    private static JsonNode assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = ChatClient.JSON.readTree(response.body());
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("code").stringValue()).isEqualTo(code);
        assertThat(problem.path("detail").stringValue()).isNotBlank();
        return problem;
    }
}
