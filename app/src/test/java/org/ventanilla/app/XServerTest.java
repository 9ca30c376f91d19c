package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.testkit.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.testkit.x.FakeX;
import org.ventanilla.testkit.x.ShownPost;

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
            try (RunningServer server = RunningServer.in(data, Optional.empty(), Optional.of(settings(x)))) {
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
                assertThat(casesSeenBy("agente", server)).contains("Persona en riesgo", "Reclamo");
            }
        }
    }

    private static String casesSeenBy(String user, RunningServer server) throws IOException, InterruptedException {
        return Staff.loggedIn(server.address(), user).reads("/agentes");
    }

    private static Settings.X settings(FakeX x) {
        return new Settings.X(
                "main",
                FakeX.CONSUMER_KEY,
                FakeX.CONSUMER_SECRET,
                FakeX.ACCESS_TOKEN,
                FakeX.ACCESS_SECRET,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                x.uri().toString());
    }
}
