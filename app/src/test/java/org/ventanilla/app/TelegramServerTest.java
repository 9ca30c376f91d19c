package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.testkit.Eventually;
import org.ventanilla.testkit.telegram.FakeTelegram;

/** The whole product on Telegram: a token in the settings is all it takes. */
class TelegramServerTest {
    private static final long CITIZEN = 4711;
    private static final long OTHER = 4712;
    private static final long GROUP = -4001;
    private static final long STAFF = -1_005_001L;
    private static final String PHOTO =
            "{\"photo\":[{\"file_id\":\"p\",\"file_unique_id\":\"u\",\"width\":9,\"height\":6}]}";

    private static final String DOCUMENT =
            "{\"document\":{\"file_id\":\"gone\",\"file_unique_id\":\"u\",\"file_name\":\"multa<b>.pdf\"}}";

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

    @Test
    void theAgentSeesPhotosDocumentsEditsAndThumbsOfTheCase() throws Exception {
        byte[] photo = {(byte) 0xff, (byte) 0xd8, 1, 2, 3};
        try (FakeTelegram telegram = new FakeTelegram();
                RunningServer server = RunningServer.in(data, settings(telegram))) {
            telegram.keepsFile("p", photo);
            telegram.citizenIs(CITIZEN, "Vecina", "es");
            telegram.citizenWrites(CITIZEN, "a que hora abren las licencias de conducir?");
            hears(telegram, "8:30");
            telegram.citizenPresses(CITIZEN, "👎");
            hears(telegram, "¿Quiere que le responda una persona?");
            telegram.citizenForgesAPress(CITIZEN, "zone:villa-alegre");
            telegram.citizenPresses(CITIZEN, "Hablar con una persona");
            hears(telegram, "Su número de caso es");
            long asked = telegram.citizenSendsFile(CITIZEN, PHOTO, "mire el hoyo");
            telegram.citizenSendsFile(CITIZEN, DOCUMENT, "");
            telegram.citizenEditsTheCaption(CITIZEN, asked, "mire el hoyo de mi calle");

            Staff agent = Staff.loggedIn(server.address(), "agente");
            String one = firstCase(agent);
            Eventually.eventually(() -> assertThat(read(agent, one))
                    .contains("mire el hoyo de mi calle", "Ver la foto", "multa&lt;b&gt;.pdf", "👎", "editado"));
            List<String> files = links(read(agent, one), "/archivos/");
            assertThat(files).hasSize(2);
            HttpResponse<byte[]> shown = agent.fetches(files.get(0));
            assertThat(shown.body()).isEqualTo(photo);
            assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
            assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("sandbox");
            assertThat(agent.gets(files.get(1)).statusCode()).isEqualTo(410);
            assertThat(agent.gets(files.get(0) + "9").statusCode()).isEqualTo(404);
            assertThat(Staff.at(server.address()).gets(files.get(0)).statusCode())
                    .isEqualTo(302);
            assertThat(read(agent, one)).doesNotContain(FakeTelegram.TOKEN);
        }
    }

    @Test
    void takesInWhatTelegramBringsAndSaysHowItDoes() throws Exception {
        int port = freePort();
        try (FakeTelegram telegram = new FakeTelegram()) {
            telegram.repeatsDeliveries(50);
            Settings.Telegram settings = new Settings.Telegram(
                    "main",
                    FakeTelegram.TOKEN,
                    telegram.uri().toString(),
                    Optional.of("http://127.0.0.1:" + port),
                    List.of(Long.toString(GROUP)),
                    Optional.empty());
            telegram.citizenIs(CITIZEN, "Vecina", "es");
            try (RunningServer server = RunningServer.in(data, Optional.of(settings), Optional.empty(), port)) {
                telegram.citizenWrites(CITIZEN, "a que hora abren las licencias de conducir?");
                hears(telegram, "8:30");
                telegram.citizenWrites(CITIZEN, "se corto la luz en villa alegre");
                hears(telegram, "Corte de electricidad en Villa Alegre");
                assertThat(shown(telegram)).hasSize(2);
                Eventually.eventually(
                        () -> assertThat(telegram.unconfirmedUpdates()).isZero());
                telegram.groupIs(GROUP, "Vecinos");
                telegram.memberWrites(GROUP, CITIZEN, "buenas a todos");
                telegram.memberWrites(GROUP, CITIZEN, "@ventanilla_bot ¿a qué hora abren las licencias de conducir?");
                Eventually.eventually(() -> assertThat(telegram.shown(GROUP)).hasSize(1));
                assertThat(telegram.shown(GROUP).get(0)).contains("8:30");
                Staff stranger = Staff.at(server.address());
                assertThat(stranger.postsBare("/telegram/main", Map.of("update_id", "1"))
                                .statusCode())
                        .isEqualTo(403);
                assertThat(new String(stranger.fetches("/actuator/health").body(), StandardCharsets.UTF_8))
                        .contains("UP", "\"telegram\":{\"state\":\"OK\"");
            }
        }
    }

    @Test
    void agentsAnswerInAGroupOfTheirOwn() throws Exception {
        try (FakeTelegram telegram = new FakeTelegram()) {
            telegram.groupIs(STAFF, "Equipo");
            telegram.citizenIs(CITIZEN, "Vecina", "es");
            Settings.Telegram settings = new Settings.Telegram(
                    "main",
                    FakeTelegram.TOKEN,
                    telegram.uri().toString(),
                    Optional.empty(),
                    List.of(),
                    Optional.of(new Settings.Telegram.Staff(Long.toString(STAFF), Map.of("55", "agente"))));
            try (RunningServer server = RunningServer.in(data, Optional.of(settings))) {
                assertThat(server.said()).contains("Ventanilla is open");
                telegram.citizenWrites(CITIZEN, "ya no quiero vivir");
                hears(telegram, "4141");
                telegram.citizenIs(OTHER, "Vecino", "es");
                telegram.citizenWrites(OTHER, "quiero hablar con una persona");
                Eventually.eventually(() -> assertThat(telegram.topics()).hasSize(1));
                long topic = telegram.topics().keySet().iterator().next();
                inTopic(telegram, topic, "quiero hablar con una persona");

                telegram.memberWritesInTopic(STAFF, 66, topic, "no soy nadie");
                inTopic(telegram, topic, "No sé quién es usted");
                telegram.memberWritesInTopic(STAFF, 55, topic, "Buenos días, ¿en qué le ayudo?");
                telegram.repeatsTheLastDelivery();
                inTopic(telegram, topic, "→ Equipo de atención: Buenos días");
                Eventually.eventually(() ->
                        assertThat(telegram.shown(OTHER)).last().asString().contains("Buenos días, ¿en qué le ayudo?"));
                telegram.citizenWrites(OTHER, "gracias, ya está");
                inTopic(telegram, topic, "Ciudadano: gracias, ya está");
                telegram.memberWritesInTopic(STAFF, 55, topic, "/cerrar@ventanilla_bot");
                Eventually.eventually(() -> assertThat(telegram.isClosed(topic)).isTrue());
                Eventually.eventually(() ->
                        assertThat(telegram.shown(OTHER)).last().asString().contains("Cerramos el caso"));
                assertThat(telegram.shown(OTHER).stream().filter(text -> text.contains("Buenos días")))
                        .hasSize(1);
                assertThat(telegram.shown(OTHER)).noneMatch(text -> text.contains("no soy nadie"));
                assertThat(telegram.topics()).hasSize(1);
            }
        }
    }

    private static void inTopic(FakeTelegram telegram, long topic, String part) {
        Eventually.eventually(() ->
                assertThat(String.join("\n", telegram.shownInTopic(topic))).contains(part));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static String firstCase(Staff agent) throws Exception {
        return links(agent.reads("/agentes"), "/agentes/casos/").get(0);
    }

    private static String read(Staff agent, String path) {
        try {
            return agent.reads(path);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> links(String page, String part) {
        return Pattern.compile("href=\"([^\"]*" + part + "[^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
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
