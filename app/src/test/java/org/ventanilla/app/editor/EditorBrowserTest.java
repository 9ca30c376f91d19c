package org.ventanilla.app.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.app.Browser;
import org.ventanilla.app.Citizen;
import org.ventanilla.app.RunningServer;

/** The editors' console in a real browser, in front of the whole product. */
@SuppressWarnings("NullAway.Init")
class EditorBrowserTest {
    private static final double TEN_SECONDS = 10_000;
    private static final List<String> PAGES = List.of(
            "/editores",
            "/editores?q=zzz",
            "/editores/articulos/nuevo",
            "/editores/articulos/patente-comercial-obtener",
            "/editores/articulos/patente-comercial-obtener/versiones",
            "/editores/articulos/patente-comercial-obtener/versiones/1",
            "/editores/articulos/patente-comercial-obtener/retirar",
            "/editores/incidencias",
            "/editores/incidencias/nueva",
            "/editores/incidencias/corte-villa-alegre",
            "/editores/probar");

    @TempDir
    private static Path data;

    private static Browser browser;
    private static RunningServer server;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        server = RunningServer.in(data);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void anEditedAnswerIsPublishedAndSaidWithinTenSeconds() throws Exception {
        Page page = logIn();
        page.locator("#q").fill("horario licencias");
        page.locator("#resultados a")
                .filter(named("¿A qué hora atiende la oficina de licencias"))
                .click();
        page.locator("#body-es").fill("Desde hoy la oficina abre a las **7:15**.\n\n- sin hora previa");
        assertThat(page.locator("#vista-es strong").filter(named("7:15"))).hasCount(1);
        page.locator("#utterances-es")
                .fill(page.locator("#utterances-es").inputValue() + "\ncuando levantan la cortina los del carnet");
        page.locator("button[value=publicar]").click();
        assertThat(page.locator(".diff .ADDED").first()).containsText("7:15");
        page.locator("main form .button").first().click();
        assertThat(page.locator("#en-uso"))
                .containsText(
                        "Publicado; el asistente ya responde con el texto nuevo.",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(TEN_SECONDS));
        Citizen.of(server.address())
                .says("cuando levantan la cortina los del carnet?")
                .hears("7:15");
    }

    @Test
    void theShortTextIsCountedAsItIsTyped() {
        Page page = logIn();
        page.navigate(server.address() + "/editores/articulos/basura-horario");
        page.locator("#short-es").fill("ñandú 💧");
        assertThat(page.locator(".count").first()).hasText("8 / 280");
        page.locator("#short-es").fill("x".repeat(281));
        assertThat(page.locator(".too-long")).hasCount(1);
    }

    @Test
    void whatIsTypedSurvivesAStrayClick() {
        Page page = logIn();
        page.navigate(server.address() + "/editores/articulos/basura-voluminosos");
        page.locator("#title-es").fill("Un título a medias");
        page.navigate(server.address() + "/editores");
        page.navigate(server.address() + "/editores/articulos/basura-voluminosos");
        assertThat(page.locator("#title-es")).hasValue("Un título a medias");
        assertThat(page.locator("[data-kept-notice]")).isVisible();
    }

    @Test
    void aFormForSomethingNewIsEmptyAgainOnceItWasSaved() {
        Page page = logIn();
        page.navigate(server.address() + "/editores/incidencias/nueva");
        page.locator("#service").selectOption("electricidad");
        page.getByLabel("Los Boldos").check();
        page.locator("#source").fill("Central");
        page.locator("#title-es").fill("Corte en Los Boldos");
        page.locator("#text-es").fill("Se trabaja en el lugar.");
        page.locator("main form .button").first().click();
        assertThat(page.locator(".notice.done")).isVisible();
        page.navigate(server.address() + "/editores/incidencias/nueva");
        assertThat(page.locator("#title-es")).hasValue("");
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        Page page = logIn();
        page.navigate(server.address() + "/editores/articulos/patente-comercial-obtener");
        page.locator("#title-es").fill("");
        page.locator("button[value=publicar]").click();
        assertThat(page.locator("h1")).hasText("Última revisión antes de publicar");
        assertGood(page);
        for (String language : List.of("es", "en")) {
            page.navigate(server.address() + "/editores?lang=" + language);
            for (String path : PAGES) {
                page.navigate(server.address() + path);
                assertThat(page.locator("html")).hasAttribute("lang", language);
                assertGood(page);
            }
        }
        page.locator("#frase").fill("ya no quiero vivir en villa alegre");
        page.locator(".try-form .button").click();
        assertThat(page.locator(".try-result")).isVisible();
        assertGood(page);
        page.navigate(server.address() + "/editores/incidencias/nueva");
        page.locator("main form .button").first().click();
        assertThat(page.locator(".wrongs").first()).isVisible();
        assertGood(page);
    }

    private static void assertGood(Page page) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 800);
            Browser.assertAccessible(page);
            Browser.assertFits(page);
        }
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page logIn() {
        Page page = browser.window(1280, 800);
        page.navigate(server.address() + "/editores");
        page.locator("#usuario").fill("editor");
        page.locator("#clave").fill(RunningServer.PASSWORD);
        page.locator("#clave").press("Enter");
        assertThat(page.locator("h1")).hasText("Artículos");
        return page;
    }
}
