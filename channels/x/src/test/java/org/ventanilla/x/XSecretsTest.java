package org.ventanilla.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;
import static org.ventanilla.x.XFixture.CITIZEN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.message.ConversationRef;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.x.FakeX;
import org.ventanilla.testkit.x.XFault;

/** Whatever goes wrong, neither a key nor what people wrote is in a log, a result or the health, at any level. */
class XSecretsTest {
    private static final Path LOG = Path.of("target", "x-test.log");
    private static final String WORDS = "canary words of a citizen";

    private final XFixture x = new XFixture(XFixture.KEYS_WITH_BEARER);
    private final FakeX platform = x.platform;
    private final RecordingSink sink = new RecordingSink();
    private final JavaLog javaLog = new JavaLog();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        javaLog.close();
        x.close();
    }

    @Test
    void tellsNoSecretWhateverGoesWrong() throws IOException {
        List<XFault> faults = List.of(
                XFault.badGateway(),
                XFault.truncated(),
                XFault.swallowed(),
                XFault.cut(),
                XFault.tooManyRequests(),
                XFault.refused(403, "Forbidden", "you may not: " + FakeX.ACCESS_TOKEN + " " + FakeX.CONSUMER_SECRET),
                XFault.refused(400, "Invalid", FakeX.BEARER + FakeX.ACCESS_SECRET + FakeX.CONSUMER_KEY));
        platform.hasNoLimits();
        faults.forEach(fault -> {
            platform.next("GET /2/users/:id/mentions", fault);
            platform.next("GET /2/dm_events", fault);
            platform.next("GET /2/activity/subscriptions", fault);
            platform.next("GET /2/activity/stream", fault);
        });
        sink.failNext(2);
        x.channel.start(sink);
        String post = platform.citizenPosts(CITIZEN, "@MuniQuilpue " + WORDS);
        platform.citizenWrites(CITIZEN, WORDS);
        eventually(() -> assertThat(sink.events()).hasSizeGreaterThanOrEqualTo(2));
        eventually(() -> assertThat(platform.openStreams()).isEqualTo(1));
        platform.streams("{\"data\":{\"event_type\":\"dm.received\",\"payload\":{\"text\":\"" + WORDS + "\"}}}");
        platform.streams(WORDS);
        platform.citizenWritesEncrypted(CITIZEN);
        eventually(() -> assertThat(x.channel.figures().get("encrypted")).startsWith("1"));
        for (XFault fault : faults) {
            platform.next("POST /2/tweets", fault);
            send(x.inPublic(post));
            platform.next("POST /2/dm_conversations/with/:id/messages", fault);
            send(x.inPrivate());
        }
        platform.goesDown();
        send(x.inPrivate());
        eventually(() -> assertThat(x.channel.health().advice()).isNotEmpty());
        note();
        platform.comesBack();
        platform.revokesTokens();
        send(x.inPrivate());
        send(x.inPublic(post));
        told.add(x.config + " " + x.config.keys() + " " + x.channel.figures());
        x.channel.close();

        assertThat(told).isNotEmpty().noneMatch(XSecretsTest::isSecret);
        assertThat(javaLog.lines).isNotEmpty().noneMatch(XSecretsTest::isSecret);
        assertThat(Files.readAllLines(LOG, StandardCharsets.UTF_8)).isNotEmpty().noneMatch(XSecretsTest::isSecret);
    }

    private static boolean isSecret(String line) {
        return line.contains("canary");
    }

    private void send(ConversationRef to) {
        SendResult result = x.channel.send(x.answer(to, WORDS));
        told.add(result.toString());
        note();
    }

    private void note() {
        told.add(x.channel.health().toString());
    }

    /** What the JDK's client says through the JDK's own log. */
    private static final class JavaLog extends Handler {
        private final Logger logger = Logger.getLogger("");
        private final Level before = logger.getLevel();
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        JavaLog() {
            setLevel(Level.ALL);
            logger.setLevel(Level.ALL);
            logger.addHandler(this);
            Logger.getLogger("org.ventanilla.x.test").fine("listening");
        }

        @Override
        public void publish(LogRecord line) {
            if (!line.getLoggerName().startsWith("sun.net.httpserver")
                    && !line.getLoggerName().startsWith("com.sun.net.httpserver")) {
                lines.add(formatter.format(line));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger.removeHandler(this);
            logger.setLevel(before);
        }
    }
}
