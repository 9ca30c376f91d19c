package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.testkit.Eventually;
import org.ventanilla.testkit.telegram.FakeTelegram;

/** The whole product on Telegram: a token in the settings is all it takes. */
class TelegramServerTest {
    private static final long CITIZEN = 4711;

    @TempDir
    private Path data;

    @Test
    void answersOnTelegramAndTakesUpWhatWasWrittenWhileItWasAway() throws Exception {
        try (FakeTelegram telegram = new FakeTelegram()) {
            telegram.citizenIs(CITIZEN, "Vecina", "es");
            Optional<Settings.Telegram> settings = Optional.of(new Settings.Telegram(
                    "main", FakeTelegram.TOKEN, telegram.uri().toString()));
            try (RunningServer server = RunningServer.in(data, settings)) {
                assertThat(server.said()).contains("Ventanilla is open");
                telegram.citizenWrites(CITIZEN, "a que hora abren las licencias de conducir?");
                Eventually.eventually(() -> assertThat(shown(telegram)).hasSize(1));
                assertThat(shown(telegram).get(0)).contains("asistente automático", "8:30", "Fuente:");
            }
            telegram.citizenWrites(CITIZEN, "se corto la luz en villa alegre");
            try (RunningServer server = RunningServer.in(data, settings)) {
                assertThat(server.said()).contains("Ventanilla is open");
                Eventually.eventually(() -> assertThat(shown(telegram)).hasSize(2));
                assertThat(shown(telegram).get(1)).contains("Corte de electricidad en Villa Alegre");
            }
        }
    }

    private static List<String> shown(FakeTelegram telegram) {
        return telegram.shown(CITIZEN);
    }
}
