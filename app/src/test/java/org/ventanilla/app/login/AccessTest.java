package org.ventanilla.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.app.RunningServer;
import org.ventanilla.app.Staff;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.Role;
import org.ventanilla.storage.Storage;

/** Who gets in where, over HTTP, in front of the whole product. */
@SuppressWarnings("NullAway.Init")
class AccessTest {
    private static final List<String> DESK =
            List.of("/agentes", "/agentes/cerrados", "/agentes/lista", "/agentes/articulos/licencia-conducir-horario");
    private static final List<String> CONSOLE = List.of(
            "/editores",
            "/editores/articulos/nuevo",
            "/editores/articulos/licencia-conducir-horario",
            "/editores/articulos/licencia-conducir-horario/versiones",
            "/editores/articulos/licencia-conducir-horario/versiones/1",
            "/editores/articulos/licencia-conducir-horario/retirar",
            "/editores/articulos/licencia-conducir-horario/estado",
            "/editores/probar",
            "/editores/incidencias",
            "/editores/incidencias/nueva");
    private static final List<String> COMMANDS = List.of(
            "/agentes/casos/1/tomar",
            "/agentes/casos/1/responder",
            "/agentes/casos/1/devolver",
            "/agentes/casos/1/cerrar",
            "/agentes/casos/1/reenviar",
            "/editores/articulos/nuevo",
            "/editores/articulos/vista",
            "/editores/articulos/licencia-conducir-horario",
            "/editores/articulos/licencia-conducir-horario/publicar",
            "/editores/articulos/licencia-conducir-horario/retirar",
            "/editores/articulos/licencia-conducir-horario/versiones/1/restaurar",
            "/editores/probar",
            "/editores/incidencias/nueva",
            "/editores/incidencias/corte-villa-alegre",
            "/editores/incidencias/corte-villa-alegre/cerrar",
            "/salir");

    @TempDir
    private static Path data;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.in(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRoleSeesItsOwnPagesAndNoOthers() throws Exception {
        assertStatuses("agente", DESK, 200);
        assertStatuses("agente", CONSOLE, 403);
        assertStatuses("supervision", DESK, 200);
        assertStatuses("supervision", CONSOLE, 403);
        assertStatuses("editor", DESK, 403);
        assertStatuses("editor", CONSOLE, 200);
        assertStatuses("admin", DESK, 200);
        assertStatuses("admin", CONSOLE, 200);
    }

    @Test
    void whoIsNotLoggedInGetsTheLogInAndThenThePageTheyWanted() throws Exception {
        for (String path : DESK) {
            assertThat(Staff.leadsTo(nobody().gets(path))).as(path).isEqualTo("/entrar");
        }
        for (String path : CONSOLE) {
            assertThat(Staff.leadsTo(nobody().gets(path))).as(path).isEqualTo("/entrar");
        }
        Staff editor = nobody();
        editor.gets("/editores/incidencias");
        assertThat(editor.logsIn("editor", RunningServer.PASSWORD)).startsWith("/editores/incidencias");
    }

    @Test
    void aPieceOfAPageMakesTheWholePageGoToTheLogIn() throws Exception {
        HttpResponse<String> piece = nobody().gets("/agentes/lista", "HX-Request", "true");
        assertThat(piece.statusCode()).isEqualTo(401);
        assertThat(piece.headers().firstValue("HX-Refresh")).hasValue("true");
        assertThat(piece.body()).isEmpty();
    }

    @Test
    void everybodyLandsWhereTheyWork() throws Exception {
        assertThat(Staff.leadsTo(Staff.loggedIn(server.address(), "agente").gets("/inicio")))
                .isEqualTo("/agentes");
        assertThat(Staff.leadsTo(Staff.loggedIn(server.address(), "supervision").gets("/inicio")))
                .isEqualTo("/agentes");
        assertThat(Staff.leadsTo(Staff.loggedIn(server.address(), "editor").gets("/inicio")))
                .isEqualTo("/editores");
        assertThat(Staff.loggedIn(server.address(), "admin").reads("/inicio"))
                .contains("href=\"/agentes\"", "href=\"/editores\"");
    }

    @Test
    void noCommandIsObeyedWithoutAToken() throws Exception {
        Staff admin = Staff.loggedIn(server.address(), "admin");
        for (String command : COMMANDS) {
            assertThat(admin.postsBare(command, Map.of()).statusCode())
                    .as(command)
                    .isEqualTo(403);
            assertThat(Staff.leadsTo(nobody().postsBare(command, Map.of())))
                    .as(command)
                    .isEqualTo("/entrar?caducada");
        }
        assertThat(admin.gets("/inicio").statusCode()).as("still logged in").isEqualTo(200);
    }

    @Test
    void theLogInTellsNobodyWhetherAUserExists() throws Exception {
        Staff wrong = nobody();
        Staff unknown = nobody();
        assertThat(wrong.logsIn("agente", "no-es-la-clave")).isEqualTo(unknown.logsIn("nadie", "no-es-la-clave"));
        String page = wrong.reads("/entrar?error");
        assertThat(page).contains("El usuario o la contraseña no son correctos.");
        assertThat(withoutToken(page)).isEqualTo(withoutToken(unknown.reads("/entrar?error")));
    }

    @Test
    void whoeverLogsOutIsOut() throws Exception {
        Staff agent = Staff.loggedIn(server.address(), "agente");
        assertThat(Staff.leadsTo(agent.posts("/agentes", "/salir", Map.of()))).isEqualTo("/entrar?salio");
        assertThat(Staff.leadsTo(agent.gets("/agentes"))).isEqualTo("/entrar");
    }

    @Test
    void anAccountThatIsRemovedOrChangedHasNoAccessFromThenOn() throws Exception {
        try (Storage storage = Storage.sqlite(data.resolve("ventanilla.db"))) {
            Account editor = storage.accounts().find("editor").orElseThrow();
            storage.accounts().save(named("temporal", Role.EDITOR, editor.passwordHash()));
            Staff temporary = Staff.loggedIn(server.address(), "temporal");
            assertThat(temporary.gets("/editores").statusCode()).isEqualTo(200);

            storage.accounts().save(named("temporal", Role.AGENT, editor.passwordHash()));
            assertThat(temporary.gets("/editores").statusCode()).isEqualTo(403);

            storage.accounts().save(named("temporal", Role.AGENT, "{noop}otra"));
            assertThat(Staff.leadsTo(temporary.gets("/agentes"))).isEqualTo("/entrar");

            storage.accounts().remove("temporal");
            assertThat(Staff.leadsTo(temporary.gets("/agentes"))).isEqualTo("/entrar");
        }
    }

    @Test
    void whatIsNobodysIsNotFoundWithoutATrace() throws Exception {
        for (Staff somebody : List.of(nobody(), Staff.loggedIn(server.address(), "admin"))) {
            for (String path : List.of("/nada", "/agentes.", "/actuator/env", "/admin", "/templates/layout.html")) {
                HttpResponse<String> response = somebody.gets(path);
                assertThat(response.statusCode()).as(path).isEqualTo(404);
                assertThat(response.body())
                        .contains("No encontramos esta página")
                        .doesNotContain("org.ventanilla");
            }
        }
    }

    @Test
    void everyPageSaysToTheBrowserWhatItMayDo() throws Exception {
        HttpResponse<String> page = Staff.loggedIn(server.address(), "agente").gets("/agentes");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void thePagesSpeakSpanishUnlessTheVisitorChoseEnglish() throws Exception {
        Staff visitor = nobody();
        assertThat(visitor.gets("/entrar", "Accept-Language", "en").body()).contains("lang=\"es\"", "Contraseña");
        assertThat(visitor.reads("/entrar?lang=en")).contains("lang=\"en\"", "Password");
        assertThat(visitor.reads("/entrar")).contains("Password");
        assertThat(visitor.reads("/entrar?lang=xx")).contains("Contraseña");
    }

    private static void assertStatuses(String user, List<String> paths, int status)
            throws IOException, InterruptedException {
        Staff staff = Staff.loggedIn(server.address(), user);
        for (String path : paths) {
            assertThat(staff.gets(path).statusCode()).as(user + " " + path).isEqualTo(status);
        }
    }

    private static Staff nobody() {
        return Staff.at(server.address());
    }

    private static Account named(String name, Role role, String passwordHash) {
        return new Account(name, "Temporal", role, Set.of(Lanes.GENERAL), passwordHash);
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
