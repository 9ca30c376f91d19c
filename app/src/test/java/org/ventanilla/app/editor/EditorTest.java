package org.ventanilla.app.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.app.Citizen;
import org.ventanilla.app.RunningServer;
import org.ventanilla.app.Staff;
import org.ventanilla.testkit.Eventually;

/** The editors' console over HTTP, in front of the whole product. */
@SuppressWarnings("NullAway.Init")
class EditorTest {
    private static final String ARTICLES = "/editores/articulos/";
    private static final Pattern EDIT = Pattern.compile("name=\"edit\" value=\"(\\d+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @TempDir
    private static Path data;

    private static RunningServer server;
    private static Staff editor;
    private static Staff admin;

    @BeforeAll
    static void start() throws Exception {
        server = RunningServer.in(data);
        editor = Staff.loggedIn(server.address(), "editor");
        admin = Staff.loggedIn(server.address(), "admin");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aNewArticleIsAnsweredWithOnceItIsPublished() throws Exception {
        Map<String, String> article = article("¿Dónde se jubilan los drones?", "En el hangar **número siete**.");
        article.put("id", "drones-jubilados");
        article.put("area", "transporte");
        article.put("utterances.es", "donde jubilo mi dron viejo\nquiero jubilar un dron\njubilacion de drones");
        assertThat(Staff.leadsTo(editor.posts(ARTICLES + "nuevo", ARTICLES + "nuevo", article)))
                .isEqualTo(ARTICLES + "drones-jubilados");
        assertThat(editor.reads(ARTICLES + "drones-jubilados")).contains("Borrador guardado.", "Sin publicar");

        String lastLook = editor.reads(ARTICLES + "drones-jubilados/publicar");
        assertThat(lastLook).contains("Se publica por primera vez", "En el hangar **número siete**.");
        publish("drones-jubilados");

        Citizen.of(server.address()).says("quiero jubilar mi dron viejo").hears("hangar");
        assertThat(editor.reads(ARTICLES + "drones-jubilados/versiones")).contains("Versión 1", "editor");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() throws Exception {
        String id = "basura-horario";
        Map<String, String> wrong = article("", "### <b>hola</b> [x](javascript:1)");
        wrong.put("short.es", "vea https://puertoquillay.example");
        wrong.put("utterances.es", "una sola");
        wrong.put("related", "no-existe");
        HttpResponse<String> checked = posts(editor, id, wrong, "revisar");
        assertThat(checked.body())
                .contains("Falta: escríbalo.")
                .contains("Tiene una dirección web, y aquí no puede")
                .contains("Escriba al menos dos")
                .contains("«no-existe» no es un artículo publicado")
                .contains("un título de tercer nivel")
                .contains("### &lt;b&gt;hola&lt;/b&gt; [x](javascript:1)</textarea>")
                .doesNotContain("<b>hola", "href=\"javascript");
        assertThat(editor.reads(ARTICLES + id)).as("nothing was saved").doesNotContain("Borrador pendiente");

        wrong.put("updated", "ayer");
        assertThat(posts(editor, id, wrong, "guardar").body()).contains("No es una fecha válida.", "value=\"ayer\"");
    }

    @Test
    void withErrorsNothingIsPublished() throws Exception {
        String id = "reciclaje-puntos";
        assertThat(Staff.leadsTo(posts(editor, id, article("", "Texto"), "publicar")))
                .isEqualTo(ARTICLES + id + "/publicar");
        String lastLook = editor.reads(ARTICLES + id + "/publicar");
        assertThat(lastLook).contains("No se puede publicar todavía").doesNotContain("Publicar como versión");
        HttpResponse<String> tried = editor.posts(
                ARTICLES + id, ARTICLES + id + "/publicar", Map.of("edit", found(EDIT, editor.reads(ARTICLES + id))));
        assertThat(Staff.leadsTo(tried)).isEqualTo(ARTICLES + id + "/publicar");
        assertThat(editor.reads(ARTICLES + id + "/versiones")).doesNotContain("Versión 2");
    }

    @Test
    void ofTwoEditorsTheSecondSeesBothTextsAndDecides() throws Exception {
        String id = "piscina-municipal";
        Map<String, String> mine = article("Piscina", "Mi texto");
        Map<String, String> theirs = article("Piscina", "El texto de otra persona");
        mine.put("edit", "0");
        mine.put("version", "1");
        theirs.putAll(mine);
        theirs.put("body.es", "El texto de otra persona");
        assertThat(Staff.leadsTo(posts(admin, id, theirs, "guardar"))).isEqualTo(ARTICLES + id);

        String conflict = posts(editor, id, mine, "guardar").body();
        assertThat(conflict)
                .contains("Otra persona guardó antes que usted", "admin guardó otro borrador")
                .contains("Mi texto</textarea>", "Guardar el mío encima");
        mine.put("edit", found(EDIT, conflict));
        mine.put("version", found(VERSION, conflict));
        assertThat(Staff.leadsTo(posts(editor, id, mine, "guardar"))).isEqualTo(ARTICLES + id);
        assertThat(admin.reads(ARTICLES + id)).contains("Mi texto</textarea>");
    }

    @Test
    void anEditThatStartedBeforeAPublicationIsNotSavedOverIt() throws Exception {
        String id = "pista-atletica";
        Map<String, String> late = article("Pista", "Escrito sobre la versión 1");
        late.put("utterances.es", "pista de atletismo\ndonde correr en pista");
        late.put("edit", "0");
        late.put("version", "1");
        posts(admin, id, late, "guardar");
        publish("pista-atletica");
        assertThat(posts(editor, id, late, "guardar").body()).contains("El artículo cambió mientras usted escribía.");
    }

    @Test
    void anOldVersionIsSeenAndRestoredIntoADraft() throws Exception {
        String id = "tarifa-buses";
        Map<String, String> changed = article("¿Cuánto vale el bus?", "Ahora es gratis.");
        changed.put("utterances.es", "cuanto vale el bus\nprecio micro");
        posts(editor, id, changed, "guardar");
        assertThat(editor.reads(ARTICLES + id)).contains("Borrador guardado.");
        publish(id);
        String old = editor.reads(ARTICLES + id + "/versiones/1");
        assertThat(old).contains("Qué ha cambiado desde entonces", "Ahora es gratis.");
        editor.posts(
                ARTICLES + id + "/versiones/1",
                ARTICLES + id + "/versiones/1/restaurar",
                Map.of("edit", found(EDIT, old)));
        assertThat(editor.reads(ARTICLES + id))
                .contains("La versión quedó como borrador.", "Borrador pendiente")
                .doesNotContain("Ahora es gratis.</textarea>");
    }

    @Test
    void aRetiredArticleIsNoLongerAnsweredWith() throws Exception {
        String id = "cementerio-municipal";
        assertThat(editor.reads(ARTICLES + id + "/retirar")).contains("El asistente deja de responder con él.");
        editor.posts(ARTICLES + id + "/retirar", ARTICLES + id + "/retirar", Map.of());
        waitUntilTakenIn(id);
        assertThat(editor.reads(ARTICLES + id)).contains("Retirado");
        assertThat(editor.reads("/editores?q=cementerio")).doesNotContain(ARTICLES + id + "\"");
    }

    @Test
    void aSentenceIsTriedWithoutMarkup() throws Exception {
        HttpResponse<String> tried = editor.posts(
                "/editores/probar",
                "/editores/probar",
                Map.of("frase", "<img src=x onerror=alert(1)> ya no quiero vivir, estoy en villa alegre"));
        assertThat(tried.body())
                .contains("safety", "SafetyRule", "Riesgo de suicidio", "Villa Alegre", "4141")
                .doesNotContain("<img src=x");
        assertThat(editor.posts(
                                "/editores/probar",
                                "/editores/probar",
                                Map.of("frase", "a que hora abren las licencias de conducir?"))
                        .body())
                .contains("Responde con un artículo", "8:30", "Suficiente para responder");
    }

    @Test
    void anIncidentIsHeardAtOnceAndGoneWhenItIsClosed() throws Exception {
        Map<String, String> incident = new LinkedHashMap<>();
        incident.put("service", "agua-potable");
        incident.put("zones", "los-boldos");
        incident.put("severity", "MAJOR");
        incident.put("started", "2026-11-24T08:00");
        incident.put("source", "Central de aguas");
        incident.put("title.es", "");
        incident.put("text.es", "Se rompió una matriz <script>");
        String wrong = editor.posts("/editores/incidencias", "/editores/incidencias/nueva", incident)
                .body();
        assertThat(wrong).contains("No se guardó", "Se rompió una matriz &lt;script&gt;</textarea>");

        incident.put("title.es", "Corte de agua en Los Boldos");
        HttpResponse<String> saved = editor.posts("/editores/incidencias", "/editores/incidencias/nueva", incident);
        assertThat(Staff.leadsTo(saved)).isEqualTo("/editores/incidencias");
        Citizen.of(server.address()).says("no hay agua en los boldos").hears("Corte de agua en Los Boldos");

        String list = editor.reads("/editores/incidencias");
        String id = found(Pattern.compile("/editores/incidencias/(aviso-[0-9a-f]+)"), list);
        editor.posts("/editores/incidencias/" + id, "/editores/incidencias/" + id + "/cerrar", Map.of());
        assertThat(editor.reads("/editores/incidencias")).doesNotContain(id);
        Citizen.of(server.address()).says("no hay agua en los boldos").hears("No tenemos ningún problema informado");
    }

    private static Map<String, String> article(String title, String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("area", "prueba");
        fields.put("owner", "Dirección de Pruebas");
        fields.put("source.name", "Dirección de Pruebas");
        fields.put("updated", "2026-11-24");
        fields.put("review_by", "2027-05-24");
        fields.put("title.es", title);
        fields.put("body.es", body);
        fields.put("short.es", "En breve.");
        fields.put("utterances.es", "frase primera de prueba\notra frase distinta");
        return fields;
    }

    /** Sends an article's form, as its page was opened just now unless the fields say otherwise. */
    private static HttpResponse<String> posts(Staff who, String id, Map<String, String> fields, String action)
            throws IOException, InterruptedException {
        String page = who.reads(ARTICLES + id);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("edit", found(EDIT, page));
        all.put("version", found(VERSION, page));
        all.putAll(fields);
        all.put("accion", action);
        return who.posts(ARTICLES + id, ARTICLES + id, all);
    }

    private static void publish(String id) throws IOException, InterruptedException {
        String edit = found(EDIT, editor.reads(ARTICLES + id + "/publicar"));
        editor.posts(ARTICLES + id + "/publicar", ARTICLES + id + "/publicar", Map.of("edit", edit));
        waitUntilTakenIn(id);
        assertThat(editor.reads(ARTICLES + id)).contains("Publicado; el asistente ya responde con el texto nuevo.");
    }

    private static void waitUntilTakenIn(String id) {
        Eventually.eventually(() -> assertThat(state(id)).doesNotContain("está tomando el cambio"));
    }

    private static String state(String id) {
        try {
            return editor.reads(ARTICLES + id + "/estado");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.toString()).isTrue();
        return found.group(1);
    }
}
