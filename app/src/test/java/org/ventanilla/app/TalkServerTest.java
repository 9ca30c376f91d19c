package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people talk, in front of the whole product. */
@SuppressWarnings("NullAway.Init")
class TalkServerTest {
    private static final Pattern CASE = Pattern.compile("href=\"(/agentes/casos/\\d+)\"");

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
    void severalQuestionsAreAnsweredInOneGo() throws Exception {
        citizen()
                .says("hola! horario y cuánto cuesta la licencia de conducir? gracias")
                .hears("8:30")
                .hears("$");
    }

    @Test
    void aFollowUpIsAboutWhatWasAnswered() throws Exception {
        citizen()
                .says("a que hora abren las licencias de conducir?")
                .hears("8:30")
                .says("¿y cuánto cuesta?")
                .hears("¿Cuánto cuesta la licencia")
                .says("hola")
                .hears("¡Hola!");
    }

    @Test
    void aGreetingInAnyLanguageIsReturned() throws Exception {
        citizen().says("hello").hears("¡Hola!");
        citizen().says("bonjour, merci").hears("¡Gracias a usted!");
    }

    @Test
    void aMessageInAnotherLanguageOfTheInstitutionIsAnsweredInIt() throws Exception {
        citizen().says("where can I pay the water bill, please?").hears("I am the automatic assistant");
    }

    @Test
    void aForeignMessageGoesToAPersonWhoSeesItsLanguage() throws Exception {
        String receipt = citizen()
                .says("bom dia, eu queria saber onde posso pagar a conta da água da minha casa")
                .hears("Este asistente no habla el idioma")
                .hears("Este assistente não fala a língua")
                .receives();
        Staff agent = Staff.loggedIn(server.address(), "agente");
        assertThat(agent.reads(caseOf(agent, receipt))).contains("El asistente no habla su idioma", "Portugués");
    }

    @Test
    void whoMayBeInDangerIsAskedAndAYesBringsTheHelpLines() throws Exception {
        String receipt = citizen()
                .says("esta es mi última carta")
                .hears("en peligro")
                .hears("4141")
                .says("sí")
                .hears("No tiene que pasar por esto a solas")
                .receives();
        Staff supervisor = Staff.loggedIn(server.address(), "supervision");
        assertThat(supervisor.reads(caseOf(supervisor, receipt))).contains("Urgente");
        citizen()
                .says("esta es mi última carta")
                .hears("en peligro")
                .says("no, gracias")
                .hears("de otra forma");
    }

    @Test
    void anAgentSeesWhyTheMessageWasUnderstoodSo() throws Exception {
        String receipt = citizen()
                .says("llevo tres semanas esperando por la licencia de conducir, son una vergüenza")
                .receives();
        Staff agent = Staff.loggedIn(server.address(), "agente");
        assertThat(agent.reads(caseOf(agent, receipt))).contains("Se parece a:", "licencia");
    }

    @Test
    void theTryItBoxSaysWhy() throws Exception {
        Staff editor = Staff.loggedIn(server.address(), "editor");
        String tried = editor.posts(
                        "/editores/probar",
                        "/editores/probar",
                        Map.of("frase", "cuanto cuesta la licencia y a que hora abren"))
                .body();
        assertThat(tried)
                .contains(
                        "Palabras que contaron",
                        "Frases de ejemplo más parecidas",
                        "cuanto cuesta la licencia",
                        "Por qué no «")
                .containsSubsequence("1.", "¿Cuánto cuesta la licencia", "2.", "¿A qué hora atiende");
    }

    private static Citizen citizen() throws Exception {
        return Citizen.of(server.address());
    }

    private static String caseOf(Staff agent, String receipt) throws Exception {
        String list = agent.reads("/agentes");
        String before = list.substring(0, list.indexOf(receipt));
        Matcher found = CASE.matcher(before);
        String last = "";
        while (found.find()) {
            last = found.group(1);
        }
        return last;
    }
}
