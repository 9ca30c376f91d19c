package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.telegram.TelegramFixture.CHAT;
import static org.ventanilla.testkit.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.channel.SendResult;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.message.Content;
import org.ventanilla.bot.message.Outgoing;
import org.ventanilla.bot.message.OutgoingKind;
import org.ventanilla.testkit.RecordingSink;
import org.ventanilla.testkit.telegram.FakeTelegram;
import org.ventanilla.testkit.telegram.Fault;

/** Whatever goes wrong, neither the token nor what people wrote is in a log, a result or the health, at any level. */
class TelegramSecretsTest {
    private static final Path LOG = Path.of("target", "telegram-test.log");
    private static final String WORDS = "canary words of a citizen";

    private final TelegramFixture telegram = new TelegramFixture();
    private final FakeTelegram platform = telegram.platform;
    private final RecordingSink sink = new RecordingSink();
    private final JavaLog javaLog = new JavaLog();
    private final List<String> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        javaLog.close();
        telegram.close();
    }

    @Test
    void tellsNoSecretWhateverGoesWrong() throws IOException {
        List<Fault> faults = List.of(
                Fault.badGateway(),
                Fault.truncated(),
                Fault.swallowed(),
                Fault.tooManyRequests(1),
                Fault.refused(500, "Internal Server Error"),
                Fault.refused(404, "Not Found: /bot" + FakeTelegram.TOKEN + "/method"),
                Fault.refused(400, "Bad Request: " + FakeTelegram.TOKEN));
        faults.forEach(fault -> platform.next("getUpdates", fault));
        faults.forEach(fault -> platform.next("answerCallbackQuery", fault));
        platform.citizenWrites(CHAT, WORDS);
        platform.deliver("message", "{\"chat\":{\"id\":5000000001},\"text\":\"" + WORDS + "\",\"date\":\"x\"}");
        sink.failNext(2);
        telegram.channel.start(event -> {
            note();
            sink.accept(event);
        });
        eventually(() -> assertThat(sink.events()).hasSize(2));
        faults.forEach(fault -> {
            platform.next("sendMessage", fault);
            send();
        });
        platform.goesDown();
        send();
        eventually(() -> assertThat(telegram.channel.health().advice()).isNotEmpty());
        note();
        platform.comesBack();
        platform.revokesToken();
        send();
        telegram.channel.close();
        send();

        assertThat(told).isNotEmpty().noneMatch(TelegramSecretsTest::isSecret);
        assertThat(javaLog.lines).isNotEmpty().noneMatch(TelegramSecretsTest::isSecret);
        assertThat(Files.readAllLines(LOG)).isNotEmpty().noneMatch(TelegramSecretsTest::isSecret);
    }

    private static boolean isSecret(String line) {
        return line.contains(FakeTelegram.TOKEN) || line.contains("canary");
    }

    private void send() {
        Outgoing message = new Outgoing(
                1,
                "c",
                telegram.conversation(),
                1,
                OutgoingKind.ANSWER,
                Optional.empty(),
                Language.SPANISH,
                Content.of(WORDS),
                1);
        SendResult result = telegram.channel(Duration.ofSeconds(2)).send(message);
        told.add(result.toString());
        told.add(telegram.channel.send(message).toString());
        note();
    }

    private void note() {
        told.add(telegram.channel.health().toString());
    }

    /** What libraries say through the JDK's own log. */
    private static final class JavaLog extends Handler {
        private final Logger logger = Logger.getLogger("okhttp3");
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        JavaLog() {
            setLevel(Level.ALL);
            logger.setLevel(Level.ALL);
            logger.setUseParentHandlers(false);
            logger.addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger.removeHandler(this);
        }
    }
}
