package org.ventanilla.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A headless Chromium for tests of pages. A test that opens one is skipped, naming what is missing, where there is none. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path node) {
        Map<String, String> environment =
                Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        this.playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    public static Browser open() {
        Optional<Path> node = onPath("node");
        requireOrSkip(node.isPresent(), "node is not installed: apt-get install nodejs");
        requireOrSkip(Files.isExecutable(CHROMIUM), CHROMIUM + " is not installed: apt-get install chromium");
        return new Browser(node.orElseThrow());
    }

    /** With {@code -Dventanilla.require.browser=true} a test that would be skipped fails. */
    private static void requireOrSkip(boolean installed, String otherwise) {
        if (Boolean.getBoolean("ventanilla.require.browser")) {
            assertThat(installed).as(otherwise).isTrue();
        }
        assumeTrue(installed, otherwise);
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of its own, with nothing remembered. Whatever a page says on its console as an error fails the test. */
    public Page window(int width, int height) {
        BrowserContext context = chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                throw new AssertionError(message.text());
            }
        });
        return context.newPage();
    }

    /** No accessibility rule is broken on the page as it is now. */
    public static void assertAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
    }

    /** Nothing sticks out to the side. */
    public static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isEqualTo(0);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
