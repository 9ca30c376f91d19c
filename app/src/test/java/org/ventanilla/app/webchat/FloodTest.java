package org.ventanilla.app.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.conversation.TranscriptEntry.Delivery;
import org.ventanilla.bot.message.Content;
import org.ventanilla.testkit.TestClock;

/** Somebody starts conversations as fast as they can. */
class FloodTest {
    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T12:00:00Z"));

    @Test
    void aFloodOfStartsIsAskedToWaitAndTakesNothingFromRunningConversations() {
        try (ChatServer server = new ChatServer(clock)) {
            ChatClient running = new ChatClient(server.port());
            assertThat(running.say("before", "hola").statusCode()).isEqualTo(202);

            for (int i = 1; i < ChatApi.STARTS_PER_MINUTE; i++) {
                assertThat(start(running).statusCode()).isEqualTo(201);
            }
            HttpResponse<String> refused = start(running);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(refused.body()).contains("too_many_requests");

            assertThat(running.say("after", "¿sigue ahí?").statusCode()).isEqualTo(202);
            server.chats.says(running.ref(), null, Content.of("Sí."), Delivery.SENT);
            assertThat(running.events(0).path("messages")).hasSize(3);

            clock.passes(Duration.ofSeconds(1));
            assertThat(start(running).statusCode()).isEqualTo(201);
        }
    }

    private static HttpResponse<String> start(ChatClient client) {
        return client.send(client.request("/conversations").POST(BodyPublishers.noBody()));
    }
}
