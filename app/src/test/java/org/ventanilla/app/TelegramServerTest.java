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
    private static final String PHOTO =
            "{\"photo\":[{\"file_id\":\"p\",\"file_unique_id\":\"u\",\"width\":9,\"height\":6}]}";

    @TempDir
    private Path data;

    @Test
    void answersOnTelegramAndTakesUpWhatWasWrittenWhileItWasAway() throws Exception {
        try (FakeTelegram telegram = new FakeTelegram()) {
            telegram.citizenIs(CITIZEN, "Vecina", "es");
            Optional<Settings.Telegram> settings = settings(telegram);
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

    @Test
    void readsMoreThanSentences() throws Exception {
        try (FakeTelegram telegram = new FakeTelegram();
                RunningServer server = RunningServer.in(data, settings(telegram))) {
            telegram.citizenIs(CITIZEN, "Vecina", "es");
            telegram.citizenWrites(CITIZEN, "/start electricidad");
            hears(telegram, "sector");
            telegram.citizenSends(CITIZEN, "location", "{\"latitude\":-39.82,\"longitude\":-73.2292}");
            hears(telegram, "Corte de electricidad en Villa Alegre");
            telegram.citizenSends(CITIZEN, "sticker", "{\"file_id\":\"s\"}");
            hears(telegram, "solo puedo leer texto");
            telegram.citizenSendsFile(CITIZEN, PHOTO, "ya no quiero vivir");
            hears(telegram, "4141");
            Eventually.eventually(() -> assertThat(telegram.commands("en")).contains("human"));

            assertThat(server.said()).contains("Ventanilla is open");
        }
    }

    private static void hears(FakeTelegram telegram, String part) {
        Eventually.eventually(
                () -> assertThat(String.join("\n", shown(telegram))).contains(part));
    }

    private static Optional<Settings.Telegram> settings(FakeTelegram telegram) {
        return Optional.of(
                new Settings.Telegram("main", FakeTelegram.TOKEN, telegram.uri().toString()));
    }

    private static List<String> shown(FakeTelegram telegram) {
        return telegram.shown(CITIZEN);
    }
}
