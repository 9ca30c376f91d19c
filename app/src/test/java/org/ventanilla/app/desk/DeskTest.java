package org.ventanilla.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.app.Citizen;
import org.ventanilla.app.RunningServer;
import org.ventanilla.app.Staff;
import org.ventanilla.bot.handoff.Lanes;
import org.ventanilla.bot.staff.Account;
import org.ventanilla.bot.staff.Role;
import org.ventanilla.storage.Storage;

/** The agents' desk over HTTP, in front of the whole product. */
@SuppressWarnings("NullAway.Init")
class DeskTest {
    private static final Pattern CASE = Pattern.compile("href=\"(/agentes/casos/\\d+)\"");

    @TempDir
    private static Path data;

    private static RunningServer server;
    private static Staff agent;
    private static Staff supervisor;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.in(data);
        agent = Staff.loggedIn(server.address(), "agente");
        supervisor = Staff.loggedIn(server.address(), "supervision");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aCaseShowsWhyItCameAndWhatTheBotDid() throws Exception {
        Citizen citizen = Citizen.of(server.address());
        citizen.says("hola, a que hora abren las licencias de conducir?").hears("8:30");
        String receipt = citizen.says("llevo tres semanas esperando y nadie responde, son una vergüenza")
                .receives();

        String page = agent.reads(caseOf(receipt));
        assertThat(page)
                .contains(
                        "Reclamo",
                        "vergüenza",
                        "Chat web",
                        "Lo que ya respondió",
                        "/agentes/articulos/licencia-conducir-horario",
                        "a que hora abren las licencias de conducir?",
                        "Respuesta prometida");
    }

    @Test
    void ofTwoWhoTakeACaseOneHearsWhoHasIt() throws Exception {
        String receipt = Citizen.of(server.address())
                .says("quiero hablar con una persona")
                .receives();
        String one = caseOf(receipt);
        String theirs = supervisor.reads(one);
        assertThat(theirs).contains("Tomar el caso");

        command(agent, one, "/tomar", Map.of());
        command(supervisor, one, "/tomar", Map.of());
        assertThat(supervisor.reads(one)).contains("No se tomó: ya lo tomó Equipo de atención (agente).");

        command(supervisor, one, "/responder", Map.of("texto", "No debe llegar"));
        assertThat(supervisor.reads(one))
                .contains("No se hizo: usted no tiene este caso.")
                .contains("No debe llegar</textarea>");
        assertThat(agent.reads(one)).contains("Lo tiene usted").doesNotContain("No debe llegar");
    }

    @Test
    void aReplyReachesTheCitizenAsItWasTyped() throws Exception {
        Citizen citizen = Citizen.of(server.address());
        String one = caseOf(citizen.says("quiero hablar con una persona").receives());
        command(agent, one, "/tomar", Map.of());
        command(agent, one, "/responder", Map.of("texto", "  "));
        assertThat(agent.reads(one)).contains("La respuesta está vacía");

        command(agent, one, "/responder", Map.of("texto", "Son las 5 * 3 <b>"));
        assertThat(agent.reads(one)).contains("Respuesta enviada.", "Son las 5 * 3 &lt;b&gt;");
        citizen.hears("Son las 5");

        command(agent, one, "/devolver", Map.of());
        assertThat(agent.reads(one)).contains("El asistente vuelve a responder.", "En espera");
        command(agent, one, "/tomar", Map.of());
        command(agent, one, "/cerrar", Map.of());
        citizen.hears("Cerramos el caso");
        assertThat(agent.reads("/agentes/cerrados")).contains(one);
        assertThat(agent.reads("/agentes")).doesNotContain("\"" + one + "\"");
        command(agent, one, "/tomar", Map.of());
        assertThat(agent.reads(one)).contains("el caso ya está cerrado");
    }

    @Test
    void whatCitizensWriteNeverBecomesMarkup() throws Exception {
        String payload =
                "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)> ${123*457} #{x}"
                        + " [[${123*457}]] javascript:alert(4) quiero hablar con una persona";
        String receipt = Citizen.of(server.address()).says(payload).receives();
        for (String page : List.of(agent.reads("/agentes"), agent.reads(caseOf(receipt)))) {
            assertThat(page).doesNotContain("<script>alert", "<img src=x", "<svg/onload", "56211");
        }
        assertThat(agent.reads(caseOf(receipt))).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "[[${123*457}]]");
    }

    @Test
    void whatIsInvisibleIsShown() throws Exception {
        String receipt = Citizen.of(server.address())
                .says("\u202Eotxet\u200B\u200B\u200B quiero hablar con una persona")
                .receives();
        assertThat(agent.reads(caseOf(receipt)))
                .contains("⟦U+202E⟧otxet⟦U+200B×3⟧")
                .doesNotContain("\u202E");
    }

    @Test
    void aRestrictedCaseIsNotThereForOthers() throws Exception {
        try (Storage storage = Storage.sqlite(data.resolve("ventanilla.db"))) {
            String hash = storage.accounts().find("agente").orElseThrow().passwordHash();
            storage.accounts().save(new Account("general", "General", Role.AGENT, Set.of(Lanes.GENERAL), hash));
        }
        Staff other = Staff.loggedIn(server.address(), "general");
        String receipt = Citizen.of(server.address()).says("ya no quiero vivir").receives();
        String one = caseOf(receipt);

        assertThat(agent.reads(one)).contains("Protegida", "Persona en riesgo");
        assertThat(other.reads("/agentes")).doesNotContain(receipt);
        for (String piece : List.of("", "/conversacion", "/datos", "/acciones")) {
            assertThat(other.gets(one + piece).statusCode()).as(piece).isEqualTo(404);
        }
        for (String order : List.of("/tomar", "/devolver", "/cerrar")) {
            assertThat(other.posts("/agentes", one + order, Map.of()).statusCode())
                    .as(order)
                    .isEqualTo(404);
        }
        assertThat(other.gets("/agentes/casos/999999").statusCode()).isEqualTo(404);
        assertThat(other.gets("/agentes/casos/x").statusCode()).isEqualTo(400);
    }

    private static void command(Staff staff, String one, String order, Map<String, String> fields)
            throws IOException, InterruptedException {
        assertThat(Staff.leadsTo(staff.posts(one, one + order, fields))).isEqualTo(one);
    }

    /** The address of the case with a receipt. */
    private static String caseOf(String receipt) throws IOException, InterruptedException {
        String list = agent.reads("/agentes");
        String until = list.substring(0, list.indexOf(">" + receipt + "<"));
        Matcher address = CASE.matcher(until);
        String last = "";
        while (address.find()) {
            last = address.group(1);
        }
        return last;
    }
}
