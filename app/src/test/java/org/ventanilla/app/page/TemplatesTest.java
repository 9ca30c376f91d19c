package org.ventanilla.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every template and every message bundle. */
class TemplatesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern UNESCAPED = Pattern.compile("th:utext=\"([^\"]*)\"");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([a-zA-Z0-9_.]+)[}(]");
    /** What {@link Markup} made. */
    private static final Set<String> MARKUP =
            Set.of("${line.html()}", "${html}", "${said.html()}", "${previews.of(language)}");

    @Test
    void onlyWhatMarkupMadeIsShownUnescaped() {
        templates().forEach((name, text) -> {
            Matcher unescaped = UNESCAPED.matcher(text);
            while (unescaped.find()) {
                assertThat(MARKUP).as(name).contains(unescaped.group(1));
            }
            assertThat(text).as(name).doesNotContain("[(", "th:inline", "th:on");
        });
    }

    @Test
    void noPageCarriesScriptsOrStylesOfItsOwn() {
        templates().forEach((name, text) -> {
            assertThat(text)
                    .as(name)
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContain("<style");
            assertThat(text).as(name).doesNotContainPattern("\\s(style|on[a-z]+|hx-on[:a-z-]*)=\"");
        });
    }

    @Test
    void everyMessageIsThereInBothLanguages() {
        for (String bundle : List.of("page", "login", "desk", "editor")) {
            assertThat(keys(bundle + "_en")).as(bundle).isEqualTo(keys(bundle));
        }
        Set<String> known = Stream.of("page", "login", "desk", "editor", "webchat")
                .flatMap(bundle -> keys(bundle).stream())
                .collect(Collectors.toSet());
        templates().forEach((name, text) -> {
            Matcher message = MESSAGE.matcher(text);
            while (message.find()) {
                assertThat(known).as(name).contains(message.group(1));
            }
        });
    }

    private static Map<String, String> templates() {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            Map<String, String> templates = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                templates.put(file.toString(), Files.readString(file));
            }
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String bundle) {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve("i18n").resolve(bundle + ".properties"))) {
            messages.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }
}
