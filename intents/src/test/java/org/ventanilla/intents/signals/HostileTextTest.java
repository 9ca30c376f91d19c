package org.ventanilla.intents.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.understand.Evidence;
import org.ventanilla.bot.understand.Signal;

class HostileTextTest {
    private static final Path STRINGS =
            Path.of(System.getProperty("ventanilla.shared.data", "../../shared/data"), "naughty_strings", "blns.json");

    @Test
    void naughtyStringsDoNoHarm() throws IOException {
        assumeTrue(Files.exists(STRINGS), () -> "naughty strings are not here: " + STRINGS);
        List<String> strings = strings(Files.readString(STRINGS));

        for (String string : strings) {
            understand(string);
            understand("quiero " + string + " morir");
            assertThat(Found.in("ya no quiero vivir. " + string)).as(string).contains("self_harm");
        }
    }

    @Test
    void loneSurrogatesDoNoHarm() {
        assertThat(Found.in("\ud800 me quiero matar \udc00")).contains("self_harm");
        understand("\ud800");
        understand("m\udc00a\ud800t");
    }

    @Test
    void noTextIsTooShort() {
        for (String text : List.of("", " ", "\u200b", "?", "a", "1")) {
            assertThat(Found.in(text)).as(text).isEmpty();
        }
    }

    @Test
    void longTextsAreRead() {
        assertThat(Found.in("x".repeat(100_000) + " me quiero matar")).contains("self_harm");
        assertThat(Found.in("a ".repeat(50_000) + " me quiero matar")).contains("self_harm");
        assertThat(Found.in("me quiero matar ".repeat(6_000))).contains("self_harm");
        assertThat(Found.in("me-quiero.m4tar/".repeat(6_000))).contains("self_harm");
    }

    @Test
    void noiseDoesNoHarm() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            char[] chars = new char[random.nextInt(200)];
            for (int c = 0; c < chars.length; c++) {
                chars[c] = (char) random.nextInt(0x10000);
            }
            understand(new String(chars));
        }
    }

    /** The strings of a JSON array of strings. */
    private static List<String> strings(String json) {
        List<String> strings = new ArrayList<>();
        for (int at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
            int end = at + 1;
            while (json.charAt(end) != '"') {
                end += json.charAt(end) == '\\' ? 2 : 1;
            }
            strings.add(unescaped(json.substring(at + 1, end)));
            at = end + 1;
        }
        return strings;
    }

    private static String unescaped(String string) {
        return Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))")
                .matcher(string)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null
                                ? escape.group(2)
                                : String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static void understand(String text) {
        for (Signal signal : ShippedTopics.signals().of(NormalizedText.of(text))) {
            for (Evidence evidence : signal.evidence()) {
                assertThat(text.substring(evidence.start(), evidence.end())).isEqualTo(evidence.words());
            }
        }
    }
}
