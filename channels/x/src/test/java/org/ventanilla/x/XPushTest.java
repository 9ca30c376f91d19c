package org.ventanilla.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;
import static org.ventanilla.x.XFixture.CITIZEN;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.Health.State;
import org.ventanilla.bot.message.InboundEvent;
import org.ventanilla.bot.message.InboundEvent.TextReceived;
import org.ventanilla.testkit.RecordingSink;

/** Events that come by themselves: streamed, or pushed to an address of ours. */
class XPushTest {
    private final XFixture x = new XFixture(XFixture.KEYS_WITH_BEARER);
    private final RecordingSink sink = new RecordingSink();

    @SuppressWarnings("NullAway.Init") // made before each test
    private HttpServer server;

    private volatile Optional<XChannel> pushed = Optional.empty();

    @BeforeEach
    void listen() throws IOException {
        x.platform.hasNoLimits();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(XConfig.WEBHOOK_PATH, this::serve);
        server.start();
    }

    @AfterEach
    void stop() {
        pushed.ifPresent(XChannel::close);
        server.stop(0);
        x.close();
    }

    @Test
    void whatIsStreamedHasTheKeyByWhichItWouldBeAskedFor() {
        x.channel.start(sink);
        eventually(() -> assertThat(x.platform.openStreams()).isEqualTo(1));
        assertThat(x.platform.subscriptions())
                .containsExactlyInAnyOrder("post.mention.create", "dm.received", "chat.received", "chat.sent");

        x.platform.citizenWrites(CITIZEN, "en privado");
        x.platform.citizenPosts(CITIZEN, "@MuniQuilpue en público");

        eventually(() -> assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .contains("en privado", "en público"));
        assertThat(Set.copyOf(sink.events().stream().map(InboundEvent::eventId).toList()))
                .as("what was asked for meanwhile has the same key")
                .hasSize(2);
        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.OK));
    }

    @Test
    void whatTheStreamMissedIsAskedForUnderTheSameKey() {
        x.channel.start(sink);
        eventually(() -> assertThat(x.platform.openStreams()).isEqualTo(1));
        x.platform.citizenWrites(CITIZEN, "uno");
        x.platform.pushesNothing();
        x.platform.citizenWrites(CITIZEN, "dos");
        x.platform.dropsStreams();

        eventually(() -> assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .contains("uno", "dos"));
        assertThat(sink.events()).extracting(InboundEvent::eventId).allMatch(key -> key.matches("dm:[0-9]+"));
    }

    @Test
    void aStreamThatBreaksOffIsOpenedAgain() {
        x.channel.start(sink);
        eventually(() -> assertThat(x.platform.openStreams()).isEqualTo(1));
        x.platform.dropsStreams();
        eventually(() -> assertThat(x.platform.calls("GET /2/activity/stream")).hasSizeGreaterThan(1));
        eventually(() -> assertThat(x.platform.openStreams()).isEqualTo(1));
        eventually(() -> assertThat(x.channel.health().state()).isEqualTo(State.OK));
    }

    @Test
    void encryptedChatsAreCountedUntilTheOwnerAnswers() {
        x.channel.start(sink);
        eventually(() -> assertThat(x.platform.openStreams()).isEqualTo(1));
        x.platform.citizenWritesEncrypted(CITIZEN);
        x.platform.citizenWritesEncrypted("6000000005");
        eventually(() -> assertThat(x.channel.figures().get("encrypted")).startsWith("2"));

        x.platform.ownerAnswersEncrypted(CITIZEN);

        eventually(() -> assertThat(x.channel.figures().get("encrypted")).startsWith("1"));
        assertThat(sink.events()).isEmpty();
    }

    @Test
    void registersItsAddressAndTakesWhatIsPushed() {
        startPushed();
        assertThat(x.platform.webhooks()).containsExactly(address().toString());

        x.platform.citizenWrites(CITIZEN, "empujado");

        eventually(() -> assertThat(sink.events(TextReceived.class))
                .extracting(TextReceived::text)
                .contains("empujado"));
        x.platform.repeatsTheLastDelivery();
        eventually(() -> assertThat(sink.events()).hasSizeGreaterThanOrEqualTo(2));
        assertThat(sink.events())
                .extracting(InboundEvent::eventId)
                .containsOnly(sink.events().get(0).eventId());
    }

    @Test
    void takesNothingWithoutTheRightSignatureOfTheRawBytes() {
        startPushed();
        x.platform.pushesNothing();
        x.platform.citizenWrites("6000000006", "para copiar");
        eventually(
                () -> assertThat(sink.events()).as("it is asked for meanwhile").hasSize(1));
        byte[] body = x.platform.lastEvent().orElseThrow().getBytes(StandardCharsets.UTF_8);
        String right = x.platform.signature(body);
        byte[] changed = body.clone();
        changed[changed.length - 3] ^= 1;
        byte[] spaced = (" " + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        int before = sink.entered();

        assertThat(push(body, "")).isEqualTo(403);
        assertThat(push(body, "sha256=")).isEqualTo(403);
        assertThat(push(body, right.substring(7))).isEqualTo(403);
        assertThat(push(body, right.toLowerCase(Locale.ROOT))).isEqualTo(403);
        assertThat(push(changed, right)).isEqualTo(403);
        assertThat(push(spaced, right)).isEqualTo(403);
        assertThat(push(Arrays.copyOf(body, body.length - 1), right)).isEqualTo(403);
        assertThat(sink.entered()).isEqualTo(before);
        assertThat(push(body, right)).isEqualTo(200);
        assertThat(sink.entered()).isEqualTo(before + 1);
    }

    @Test
    void acknowledgesOnlyWhatIsStored() {
        startPushed();
        x.platform.pushesNothing();
        x.platform.citizenPosts("6000000007", "@MuniQuilpue hola");
        byte[] body = x.platform.lastEvent().orElseThrow().getBytes(StandardCharsets.UTF_8);
        sink.failNext(1);

        List<Integer> answers = List.of(push(body, x.platform.signature(body)), push(body, x.platform.signature(body)));

        assertThat(answers).endsWith(200);
        eventually(() -> assertThat(sink.events()).isNotEmpty());
    }

    @Test
    void whatIsXsButCannotBeReadIsNotSentForEver() {
        startPushed();
        for (String odd : List.of(
                "", "[]", "null", "{}", "{\"data\":{\"event_type\":\"dm.received\"}}", "\u0000", "{\"data\":")) {
            byte[] body = odd.getBytes(StandardCharsets.UTF_8);
            assertThat(push(body, x.platform.signature(body))).isEqualTo(200);
        }
        assertThat(sink.events()).isEmpty();
    }

    @Test
    void answersNoChallengeThatXWouldNotSend() {
        startPushed();
        XWebhook webhook = pushed.orElseThrow().webhook().orElseThrow();

        assertThat(webhook.answer("")).isEmpty();
        assertThat(webhook.answer("x".repeat(201))).isEmpty();
        assertThat(webhook.answer("con espacio")).isEmpty();
        assertThat(webhook.answer("abc").orElseThrow()).contains("sha256=");
    }

    private void startPushed() {
        XChannel channel = x.channel(x.config.pushedTo(address()));
        pushed = Optional.of(channel);
        channel.start(sink);
        eventually(() -> assertThat(x.platform.webhooks()).hasSize(1));
        eventually(() -> assertThat(x.platform.subscriptions()).hasSize(4));
        eventually(() -> assertThat(channel.health().state()).isEqualTo(State.OK));
    }

    private int push(byte[] body, String signature) {
        return x.platform.pushesTo(address(), body, signature);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + XConfig.WEBHOOK_PATH);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Optional<XWebhook> webhook = pushed.flatMap(XChannel::webhook);
            if (webhook.isEmpty()) {
                exchange.sendResponseHeaders(404, -1);
            } else if (exchange.getRequestMethod().equals("GET")) {
                String query = exchange.getRequestURI().getQuery();
                byte[] answer = webhook.get()
                        .answer(query.substring("crc_token=".length()))
                        .orElse("")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } else {
                String signature = exchange.getRequestHeaders().getFirst("x-twitter-webhooks-signature");
                exchange.sendResponseHeaders(webhook.get().take(signature == null ? "" : signature, body), -1);
            }
        }
    }
}
