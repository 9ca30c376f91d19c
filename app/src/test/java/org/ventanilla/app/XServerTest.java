package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.testkit.x.FakeX;
import org.ventanilla.testkit.x.ShownPost;
import org.ventanilla.testkit.x.XFault;

/** The whole product on X: four keys in the settings are all it takes. */
class XServerTest {
    private static final String ASKING = "5000000001";
    private static final String IN_DANGER = "5000000002";
    private static final String PERSONAL = "5000000003";
    private static final String COMPLAINING = "5000000004";

    @TempDir
    private Path data;

    @Test
    void answersInPublicShortlyAndInPrivateInFull() throws Exception {
        try (FakeX x = new FakeX()) {
            String question = x.citizenPosts(ASKING, "@MuniQuilpue a que hora abren las licencias de conducir?");
            String danger = x.citizenPosts(IN_DANGER, "@MuniQuilpue me quiero matar");
            String personal =
                    x.citizenPosts(PERSONAL, "@MuniQuilpue a que hora abren las licencias? mi rut es 12.345.678-5");
            String complaint = x.citizenPosts(COMPLAINING, "@MuniQuilpue quiero poner un reclamo, es una vergüenza");
            x.citizenWrites(ASKING, "a que hora abren las licencias de conducir?");
            try (RunningServer server = RunningServer.in(data, Optional.empty(), Optional.of(polling(x)))) {
                eventually(() -> assertThat(x.posts()).hasSize(4));
                assertThat(x.replies(question).get(0)).contains("8:30").doesNotContain("asistente", "http");
                assertThat(x.replies(danger).get(0)).contains("131").contains("mensaje privado");
                assertThat(x.replies(personal).get(0))
                        .contains("mensaje privado")
                        .doesNotContain("12.345", "8:30");
                assertThat(x.replies(complaint).get(0)).contains("una persona").doesNotContain("PQ-");
                assertThat(x.posts())
                        .extracting(ShownPost::deepLink)
                        .filteredOn(Optional::isPresent)
                        .hasSize(3);
                eventually(() -> assertThat(x.directMessages(ASKING)).hasSize(1));
                assertThat(x.directMessages(ASKING).get(0)).contains("asistente automático", "8:30", "Fuente:");
                Staff agent = Staff.loggedIn(server.address(), "agente");
                assertThat(agent.reads("/agentes")).contains("Persona en riesgo", "Reclamo");
            }
        }
    }

    @Test
    void whatXRefusesGoesToAPerson() throws Exception {
        try (FakeX x = new FakeX()) {
            x.next("POST /2/tweets", XFault.refused(403, "Forbidden", "You are not allowed to reply."));
            x.citizenPosts(ASKING, "@MuniQuilpue a que hora abren las licencias de conducir?");
            try (RunningServer server = RunningServer.in(data, Optional.empty(), Optional.of(polling(x)))) {
                Staff agent = Staff.loggedIn(server.address(), "agente");
                eventually(() -> assertThat(cases(agent)).contains("La respuesta no llegó"));
                assertThat(x.posts()).isEmpty();
            }
        }
    }

    @Test
    void takesWhatXPushesWithTheRightSignature() throws Exception {
        try (FakeX x = new FakeX()) {
            Settings.X settings = settings(x, Optional.of("http://127.0.0.1:9/channels/x/webhook"));
            try (RunningServer server = RunningServer.in(data, Optional.empty(), Optional.of(settings))) {
                URI address = URI.create(server.address() + "/channels/x/webhook");
                assertThat(x.isAnsweredBy(address)).isTrue();
                x.citizenWrites(ASKING, "a que hora abren las licencias de conducir?");
                byte[] body = x.lastEvent().orElseThrow().getBytes(StandardCharsets.UTF_8);
                assertThat(x.pushesTo(address, body, "sha256=wrong")).isEqualTo(403);
                assertThat(x.pushesTo(address, new byte[1_100_000], "")).isEqualTo(413);
                assertThat(x.pushesTo(address, body, x.signature(body))).isEqualTo(200);
                eventually(() -> assertThat(x.directMessages(ASKING)).hasSize(1));
            }
        }
    }

    private static String cases(Staff agent) {
        try {
            return agent.reads("/agentes");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Settings.X polling(FakeX x) {
        return settings(x, Optional.empty());
    }

    private static Settings.X settings(FakeX x, Optional<String> webhook) {
        return new Settings.X(
                "main",
                FakeX.CONSUMER_KEY,
                FakeX.CONSUMER_SECRET,
                FakeX.ACCESS_TOKEN,
                FakeX.ACCESS_SECRET,
                webhook.map(any -> FakeX.BEARER),
                Optional.empty(),
                webhook,
                x.uri().toString());
    }
}
