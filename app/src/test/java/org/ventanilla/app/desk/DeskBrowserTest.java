package org.ventanilla.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.app.Browser;
import org.ventanilla.app.Citizen;
import org.ventanilla.app.RunningServer;

/** The agents' desk in a real browser, in front of the whole product. */
@SuppressWarnings("NullAway.Init")
class DeskBrowserTest {
    private static final List<String> PAGES = List.of(
            "/agentes", "/agentes/cerrados", "/agentes/articulos/licencia-conducir-horario", "/editores", "/nada");

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
    void aCaseAppearsIsTakenAndAnsweredWithoutReloading() throws Exception {
        Page desk = logIn("agente");
        Page other = logIn("supervision");
        desk.evaluate("window.notReloaded = true");

        Citizen citizen = Citizen.of(server.address()).says("quiero hablar con una persona");
        String receipt = citizen.receives();
        assertThat(desk.locator(".case", new Page.LocatorOptions().setHasText(receipt)))
                .isVisible();
        assertThat(desk).hasTitle(Pattern.compile("^\\([1-9][0-9]*\\) "));
        assertThat(desk.locator("#novedades")).hasText("Hay un caso nuevo.");
        org.assertj.core.api.Assertions.assertThat(desk.evaluate("window.notReloaded"))
                .isEqualTo(true);

        desk.locator(".case", new Page.LocatorOptions().setHasText(receipt)).click();
        assertThat(desk.locator("#texto")).isDisabled();
        other.navigate(desk.url());
        assertThat(other.locator("#tomar")).isVisible();
        desk.locator("#tomar").click();
        assertThat(desk.locator("#texto")).isEnabled();
        assertThat(other.locator("#tomar")).hasCount(0);
        assertThat(other.locator("#acciones")).containsText("Lo tiene Equipo de atención");

        desk.locator("#texto").fill("Buenos días, le ayudo");
        citizen.says("¿sigue ahí?");
        assertThat(desk.locator("#conversacion")).containsText("¿sigue ahí?");
        assertThat(desk.locator("#texto")).hasValue("Buenos días, le ayudo");
        assertThat(desk.locator("#texto")).isFocused();

        desk.locator("#texto").press("Control+Enter");
        assertThat(desk.locator(".notice")).hasText("Respuesta enviada.");
        assertThat(desk.locator("#texto")).hasValue("");
        citizen.hears("Buenos días, le ayudo");
        assertThat(other.locator("#conversacion")).containsText("Buenos días, le ayudo");
    }

    @Test
    void whatIsTypedSurvivesAStrayClick() throws Exception {
        Page desk = openCase("quiero hablar con una persona");
        desk.locator("#tomar").click();
        desk.locator("#texto").fill("A medio escribir");
        String address = desk.url();
        desk.navigate(server.address() + "/agentes");
        desk.navigate(address);
        assertThat(desk.locator("#texto")).hasValue("A medio escribir");
    }

    @Test
    void hostileTextRunsNothing() throws Exception {
        Page desk = logIn("agente");
        desk.onDialog(dialog -> {
            throw new AssertionError("a dialog opened: " + dialog.message());
        });
        String receipt = Citizen.of(server.address())
                .says("<img src=x onerror=alert(1)><script>alert(2)</script> quiero hablar con una persona "
                        + "x".repeat(500))
                .receives();
        desk.locator(".case", new Page.LocatorOptions().setHasText(receipt)).click();
        assertThat(desk.locator("#conversacion")).containsText("<img src=x onerror=alert(1)>");
        assertThat(desk.locator("#conversacion img, #conversacion script")).hasCount(0);
        desk.setViewportSize(360, 740);
        Browser.assertFits(desk);
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone() throws Exception {
        Page desk = openCase("ya no quiero vivir");
        desk.locator("#tomar").click();
        assertThat(desk.locator("#texto")).isEnabled();
        desk.locator("#cerrar").click();
        assertGood(desk);
        String open = desk.url();
        for (String language : List.of("es", "en")) {
            desk.navigate(server.address() + "/agentes?lang=" + language);
            for (String path : PAGES) {
                desk.navigate(server.address() + path);
                assertThat(desk.locator("html")).hasAttribute("lang", language);
                assertGood(desk);
            }
            desk.navigate(open);
            assertGood(desk);
        }
    }

    @Test
    void theDoorsAreAccessibleAndFitAPhone() {
        Page nobody = browser.window(1280, 800);
        for (String query : List.of("", "?error", "?salio", "?caducada", "?lang=en")) {
            nobody.navigate(server.address() + "/entrar" + query);
            assertGood(nobody);
        }
        Page everything = enter("admin");
        for (String query : List.of("", "?lang=en")) {
            everything.navigate(server.address() + "/inicio" + query);
            assertThat(everything.locator(".doors li")).hasCount(4);
            assertGood(everything);
        }
    }

    private static void assertGood(Page page) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 800);
            Browser.assertAccessible(page);
            Browser.assertFits(page);
        }
    }

    private static Page openCase(String text) throws Exception {
        String receipt = Citizen.of(server.address()).says(text).receives();
        Page desk = logIn("agente");
        desk.locator(".case", new Page.LocatorOptions().setHasText(receipt)).click();
        return desk;
    }

    private static Page logIn(String user) {
        Page page = enter(user);
        page.navigate(server.address() + "/agentes");
        assertThat(page.locator("h1")).hasText("Casos");
        return page;
    }

    private static Page enter(String user) {
        Page page = browser.window(1280, 800);
        page.navigate(server.address() + "/entrar");
        page.locator("#usuario").fill(user);
        page.locator("#clave").fill(RunningServer.PASSWORD);
        page.locator("#clave").press("Enter");
        assertThat(page.locator(".log-out")).isVisible();
        return page;
    }
}
