package org.ventanilla.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ventanilla.testkit.telegram.FakeTelegram;

/** Runs after all others: what any of them made the channel log, at any level, holds no secret and nobody's words. */
class WholeSuiteLogTest {
    private static final Path LOG = Path.of("target", "telegram-test.log");
    private static final List<String> CANARIES = List.of(
            FakeTelegram.TOKEN,
            FakeTelegram.TOKEN.substring(FakeTelegram.TOKEN.indexOf(':') + 1),
            "canary",
            Secrets.of(FakeTelegram.TOKEN, "muni"),
            "ya no quiero vivir",
            "no me pierdan",
            "el hoyo de mi calle",
            "multa.pdf",
            "Abrimos de 8:30",
            "veo su caso");

    @Test
    void noSecretAndNoWordsOfPeopleAreInTheLog() throws IOException {
        try (Stream<String> lines = Files.lines(LOG)) {
            assertThat(lines.filter(line -> CANARIES.stream().anyMatch(line::contains)))
                    .isEmpty();
        }
    }
}
