package org.ventanilla.app.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.app.Browser;
import org.ventanilla.app.RunningServer;
import org.ventanilla.testkit.Eventually;

/** The chat's page in a real browser, in front of the whole product. */
@SuppressWarnings("NullAway.Init")
class ChatPageBrowserTest {
    @TempDir
    private static Path data;

    private static Browser browser;
    private static RunningServer server;

    private final Page page = browser.window(1280, 800);

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
    void answersAQuestionAsAMachineWithItsSourceAndDate() {
        visits();
        says("hola, a que hora abren las licencias de conducir?");

        Locator answer = botMessages().last();
        assertThat(answer).containsText("8:30");
        assertThat(answer).containsText("Respuesta automática");
        assertThat(answer).containsText("Soy el asistente automático");
        assertThat(answer.locator(".source")).containsText("Fuente: Dirección de Tránsito");
        assertThat(answer.locator(".source")).containsText("Información al");
        assertThat(answer.locator(".words strong").first()).isVisible();
        assertThat(page.locator(".own")).hasCount(1);
        assertThat(page.locator("#state")).hasText("Conectado");
    }

    @Test
    void asksForTheZoneWithButtonsAndUnderstandsThePress() {
        visits();
        says("se cortó la luz");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Villa Alegre"))
                .click();

        assertThat(page.locator(".own").last()).containsText("Villa Alegre");
        assertThat(botMessages()).hasCount(2);
        assertThat(botMessages().last()).containsText("Villa Alegre");
    }

    @Test
    void startsWithAnExampleAndByKeyboardAlone() {
        visits();
        assertThat(page.locator("#welcome")).isVisible();
        page.locator("[data-example]").nth(2).focus();
        page.keyboard().press("Enter");

        assertThat(page.locator(".own")).containsText("Quiero hablar con una persona");
        assertThat(page.locator("#text")).isFocused();
        assertThat(botMessages().first()).containsText("PQ");
        page.keyboard().type("gracias");
        page.keyboard().press("Enter");
        assertThat(page.locator(".own")).hasCount(2);
        assertThat(page.locator("#welcome")).isHidden();
    }

    @Test
    void isThereAgainAfterAReload() {
        visits();
        says("horario de la piscina");
        assertThat(botMessages()).hasCount(1);

        page.reload();

        assertThat(page.locator(".own")).containsText("horario de la piscina");
        assertThat(botMessages()).hasCount(1);
        says("gracias");
        assertThat(page.locator(".own")).hasCount(2);
    }

    @Test
    void tellsWhenAMessageCannotBeSentAndSendsItOnceWhenAskedAgain() {
        visits();
        page.clock().install();
        page.route("**/messages", Route::abort);
        says("¿hay piscina?");
        Eventually.eventually(() -> {
            page.clock().runFor(5_000);
            assertThat(page.locator(".own .fate").textContent()).contains("No se pudo enviar.");
        });
        assertThat(page.locator(".own .retry")).isInViewport();
        Browser.assertAccessible(page);

        page.unroute("**/messages");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reintentar"))
                .click();

        assertThat(botMessages()).hasCount(1);
        assertThat(page.locator(".own")).hasCount(1);
        assertThat(page.locator(".own .retry")).isHidden();
    }

    @Test
    void sendsOnceWhatTheServerGotButCouldNotConfirm() {
        visits();
        boolean[] lost = {false};
        page.route("**/messages", route -> {
            if (lost[0]) {
                route.resume();
            } else {
                lost[0] = true;
                route.fetch();
                route.abort();
            }
        });
        says("horario de la farmacia municipal");

        assertThat(botMessages()).hasCount(1);
        says("gracias");
        assertThat(page.locator(".own")).hasCount(2);
        assertThat(page.locator(".own [data-fate=failed]")).hasCount(0);
    }

    @Test
    void showsTheServersReasonForARefusalAndGivesTheTextBack() {
        visits();
        page.route(
                "**/messages",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(413)
                        .setContentType("application/problem+json")
                        .setBody("{\"code\":\"text_too_long\",\"detail\":\"Es demasiado largo.\"}")));
        says("un texto");

        assertThat(page.locator(".own .fate")).containsText("Es demasiado largo.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Descartar"))
                .click();
        assertThat(page.locator(".own")).hasCount(0);
        assertThat(page.locator("#text")).hasValue("un texto");
    }

    @Test
    void comesBackByItselfWhenTheConnectionWasLost() {
        visits();
        says("hola, quiero pagar el agua");
        assertThat(page.locator("#state")).hasText("Conectado");
        assertThat(botMessages()).hasCount(1);

        page.route("**/events", Route::abort);
        page.reload();
        assertThat(page.locator("#state")).hasText("Sin conexión. Volvemos a intentarlo…");
        page.unroute("**/events");

        assertThat(page.locator("#state")).hasText("Conectado");
        assertThat(botMessages()).hasCount(1);
    }

    @Test
    void beginsAnewOnlyWhenThatIsConfirmed() {
        visits();
        says("horario de la piscina");
        assertThat(botMessages()).hasCount(1);
        Locator again = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nueva conversación"));

        again.click();
        Browser.assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(botMessages()).hasCount(1);
        again.click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Empezar de nuevo"))
                .click();

        assertThat(page.locator(".message")).hasCount(0);
        assertThat(page.locator("#welcome")).isVisible();
        page.reload();
        assertThat(page.locator("#welcome")).isVisible();
        assertThat(page.locator(".message")).hasCount(0);
    }

    @Test
    void showsHostileTextAsText() {
        visits();
        says("<img src=x onerror=\"document.title='hacked'\"><b>**hola**</b> \u202egnp.exe");
        assertThat(botMessages()).hasCount(1);

        assertThat(page.locator(".own .words")).containsText("<img src=x onerror=");
        assertThat(page.locator(".message img, .message b")).hasCount(0);
        page.reload();
        assertThat(page.locator(".own .words")).containsText("<img src=x onerror=");
        assertThat(page.locator(".message img, .message b")).hasCount(0);
        assertThat(page.title()).doesNotContain("hacked");
    }

    @Test
    void hintsAtWhatTheBotReadsOfALongText() {
        visits();
        page.locator("#text").fill("a".repeat(4000));
        assertThat(page.locator("#count")).hasText("Le quedan 96 caracteres.");
        page.locator("#text").fill("a".repeat(5000));
        assertThat(page.locator("#count")).containsText("sobran 904");
        Browser.assertAccessible(page);
    }

    @Test
    void speaksEnglishToWhoeverAsks() {
        visits();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#welcome h2")).hasText("How can we help?");
        page.navigate(server.address() + "/");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        says("What are the opening hours for driving licences?");
        assertThat(botMessages().last()).containsText("Automatic reply");
        assertThat(botMessages().last()).containsText("8:30");
        Browser.assertAccessible(page);
    }

    @Test
    void isAccessibleAndFitsANarrowScreen() {
        page.setViewportSize(360, 740);
        visits();
        Browser.assertFits(page);
        Browser.assertAccessible(page);
        says("se cortó la luz");
        assertThat(botMessages()).hasCount(1);
        says("x".repeat(300));
        assertThat(botMessages()).hasCount(2);
        Browser.assertFits(page);
        Browser.assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Browser.assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 480);
        Browser.assertFits(page);
    }

    @Test
    void shrinksToWhatIsNeededUnderAKeyboard() {
        page.setViewportSize(640, 360);
        visits();
        says("horario de la piscina");
        assertThat(botMessages()).hasCount(1);

        assertThat(page.locator("#text")).isInViewport();
        assertThat(page.locator("#scroll").boundingBox().height).isGreaterThan(120);
        Browser.assertFits(page);
    }

    private void visits() {
        page.navigate(server.address() + "/");
        assertThat(page.locator("#form")).isVisible();
    }

    private void says(String text) {
        page.locator("#text").fill(text);
        page.keyboard().press("Enter");
        assertThat(page.locator("#text")).hasValue("");
    }

    private Locator botMessages() {
        return page.locator(".message.bot");
    }
}
