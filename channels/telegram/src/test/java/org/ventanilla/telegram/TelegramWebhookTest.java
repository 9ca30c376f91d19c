package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.telegram.TelegramFixture.CHAT;
import static org.ventanilla.testkit.Eventually.eventually;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.bot.message.InboundEvent.Unreadable;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.telegram.FakeTelegram;
import org.ventanilla.testkit.telegram.Fault;

/** Updates that Telegram brings, at a small server in front of the channel. */
class TelegramWebhookTest {
    private final TelegramFixture telegram = new TelegramFixture();
    private final RecordingSink sink = new RecordingSink();
    private final HttpServer server = listening();
    private final TelegramConfig config = TelegramConfig.of("muni", FakeTelegram.TOKEN)
            .at(telegram.platform.uri())
            .broughtTo(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    private final TelegramChannel channel = telegram.channel(config);

    @BeforeEach
    void serve() {
        server.createContext("/telegram/muni", this::receive);
        server.start();
    }

    @AfterEach
    void stop() {
        channel.close();
        telegram.close();
        server.stop(0);
    }

    @Test
    void takesInWhatIsBroughtAndDeliveredTwiceInOrder() {
        telegram.platform.repeatsDeliveries(50);
        channel.start(sink);
        for (int n = 0; n < 20; n++) {
            telegram.platform.citizenWrites(CHAT, "mensaje " + n);
        }

        eventually(() -> assertThat(telegram.platform.unconfirmedUpdates()).isZero());
        assertThat(sink.events(TextReceived.class).stream()
                        .map(InboundEvent::eventId)
                        .distinct())
                .hasSize(20);
        assertThat(sink.events(TextReceived.class))
                .extracting(InboundEvent::eventId)
                .isSorted();
        assertThat(sink.events()).hasSizeGreaterThan(20);
        assertThat(channel.health().state()).isEqualTo(State.OK);
        assertThat(telegram.platform.calls("getUpdates")).isEmpty();
    }

    @Test
    void isBroughtAgainWhatCouldNotBeStored() {
        sink.failNext(3);
        channel.start(sink);
        telegram.platform.citizenWrites(CHAT, "no me pierdan");

        eventually(() -> assertThat(sink.events(TextReceived.class)).hasSize(1));
        assertThat(sink.refused()).isEqualTo(3);
    }

    @Test
    void givesUpOnOneUpdateThatAFaultOfOursKeepsOut() {
        channel.start(event -> {
            if (event instanceof TextReceived) {
                throw new IllegalStateException("a bug");
            }
            sink.accept(event);
        });
        telegram.platform.citizenWrites(CHAT, "uno");

        eventually(() -> assertThat(sink.events(Unreadable.class)).hasSize(1));
        eventually(() -> assertThat(telegram.platform.unconfirmedUpdates()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "Basic x", "\u00f1"})
    void refusesWhoDoesNotKnowTheSecretAndReadsNothing(String secret) throws IOException {
        TelegramWebhook webhook = started();

        assertThat(webhook.take(secret, new Unread())).isEqualTo(403);
    }

    @Test
    void refusesASecretThatIsCutOrLonger() throws IOException {
        TelegramWebhook webhook = started();
        String secret = config.webhook().orElseThrow().secret();

        assertThat(webhook.take(secret.substring(1), new Unread())).isEqualTo(403);
        assertThat(webhook.take(secret + "0", new Unread())).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[]", "null", "7", "{\"update_id\":\"x\"}", "{\"update_id\":1e999}", "\u0000"})
    void refusesWhatIsNoUpdate(String body) throws IOException {
        assertThat(take(started(), body)).isEqualTo(400);
        assertThat(sink.events()).isEmpty();
    }

    @Test
    void refusesAnEndlessBody() throws IOException {
        assertThat(take(started(), " ".repeat(TelegramWebhook.LARGEST_BODY + 1)))
                .isEqualTo(413);
    }

    @Test
    void refusesJsonThatIsDeeplyNested() throws IOException {
        assertThat(take(started(), "{\"update_id\":1,\"message\":" + "[".repeat(100_000)))
                .isEqualTo(400);
    }

    @Test
    void takesNothingInOnceClosed() throws IOException {
        TelegramWebhook webhook = started();
        channel.close();

        assertThat(take(webhook, "{\"update_id\":1}")).isEqualTo(503);
        assertThat(channel.health().state()).isEqualTo(State.STOPPED);
    }

    @Test
    void noticesThatNothingIsBroughtThoughSomethingWaits() {
        channel.start(sink);
        eventually(() -> assertThat(channel.health().state()).isEqualTo(State.OK));
        server.stop(0);
        telegram.platform.citizenWrites(CHAT, "¿hola?");
        telegram.clock.passes(Duration.ofMinutes(4));
        eventually(() -> assertThat(telegram.platform.calls("getWebhookInfo")).hasSizeGreaterThan(2));
        assertThat(channel.health().state()).isEqualTo(State.OK);

        telegram.clock.passes(Duration.ofMinutes(1));

        eventually(() -> assertThat(channel.health().state()).isEqualTo(State.STALE));
        eventually(() -> assertThat(channel.health().advice()).contains("Connection refused", "reverse proxy"));
    }

    @Test
    void setsItsWebhookAgainWhenSomebodyRemovedIt() {
        channel.start(sink);
        eventually(() -> assertThat(channel.health().state()).isEqualTo(State.OK));

        telegram.platform.setsWebhook("");

        eventually(() -> assertThat(telegram.platform.webhook()).endsWith("/telegram/muni"));
        eventually(() -> assertThat(channel.health().state()).isEqualTo(State.OK));
    }

    @Test
    void leavesAnotherWebhookToPeople() {
        channel.start(sink);
        eventually(() -> assertThat(channel.health().state()).isEqualTo(State.OK));

        telegram.platform.setsWebhook("https://elsewhere.example/hook");

        eventually(() -> assertThat(channel.health().state()).isEqualTo(State.CONFLICT));
        assertThat(telegram.platform.webhook()).isEqualTo("https://elsewhere.example/hook");
    }

    @Test
    void triesUntilItsWebhookIsSet() {
        telegram.platform.next("setWebhook", Fault.badGateway());
        telegram.platform.next("setWebhook", Fault.tooManyRequests(3));
        channel.start(sink);
        telegram.platform.citizenWrites(CHAT, "hola");

        eventually(() -> assertThat(sink.events(TextReceived.class)).hasSize(1));
        assertThat(telegram.waits).contains(Duration.ofSeconds(3));
    }

    private TelegramWebhook started() {
        channel.start(sink);
        return channel.webhook().orElseThrow();
    }

    private int take(TelegramWebhook webhook, String body) throws IOException {
        String secret = config.webhook().orElseThrow().secret();
        return webhook.take(secret, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String secret = Optional.ofNullable(exchange.getRequestHeaders().getFirst(TelegramWebhook.SECRET))
                    .orElse("");
            int status = channel.webhook().orElseThrow().take(secret, exchange.getRequestBody());
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody may look into it. */
    private static final class Unread extends InputStream {
        @Override
        public int read() {
            throw new AssertionError("was read");
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return read();
        }
    }
}
