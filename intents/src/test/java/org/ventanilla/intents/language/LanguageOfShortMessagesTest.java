package org.ventanilla.intents.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ventanilla.bot.language.Language;
import org.ventanilla.bot.language.NormalizedText;

/** Messages of one to eight words, over all languages at once and with nothing else known. */
class LanguageOfShortMessagesTest {
    private static final int MOST_WORDS = 8;
    private static final List<String> LENGTHS = List.of("1-2", "3-4", "5-8");

    private final PackLanguages languages = new PackLanguages(SnowballPack.load(SnowballPack.languages()), List.of());
    private final int[] allRight = new int[LENGTHS.size()];
    private final int[] all = new int[LENGTHS.size()];

    @Test
    void tellsAllLanguagesApart() {
        double sum = 0;
        for (Language language : SnowballPack.languages()) {
            double accuracy = accuracy(language);
            assertThat(accuracy).as(language.code()).isGreaterThan(0.85);
            sum += accuracy;
        }
        print("all", allRight, all);
        assertThat(sum / SnowballPack.languages().size()).isGreaterThan(0.93);
    }

    private double accuracy(Language language) {
        int[] right = new int[LENGTHS.size()];
        int[] seen = new int[LENGTHS.size()];
        for (String message : Messages.test(language.code())) {
            int words = Messages.words(message);
            if (words > 0 && words <= MOST_WORDS) {
                int length = words <= 2 ? 0 : words <= 4 ? 1 : 2;
                boolean hit = languages.of(NormalizedText.of(message)).equals(Optional.of(language));
                count(length, hit, right, seen);
                count(length, hit, allRight, all);
            }
        }
        return print(language.code(), right, seen);
    }

    private static void count(int length, boolean hit, int[] right, int[] seen) {
        right[length] += hit ? 1 : 0;
        seen[length]++;
    }

    private static double print(String name, int[] right, int[] seen) {
        int hits = 0;
        int messages = 0;
        StringBuilder row = new StringBuilder(name);
        for (int i = 0; i < seen.length; i++) {
            row.append(
                    String.format(Locale.ROOT, " | %s %.1f (%d)", LENGTHS.get(i), 100.0 * right[i] / seen[i], seen[i]));
            hits += right[i];
            messages += seen[i];
        }
        System.out.println(row + String.format(Locale.ROOT, " | %.1f (%d)", 100.0 * hits / messages, messages));
        return hits / (double) messages;
    }
}
