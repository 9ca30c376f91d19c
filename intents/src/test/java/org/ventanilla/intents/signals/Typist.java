package org.ventanilla.intents.signals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.ventanilla.bot.language.NormalizedText;

/** Writes carelessly: no accents, and one edit in every fifth word of more than four letters. */
final class Typist {
    private final Random random;

    Typist(long seed) {
        random = new Random(seed);
    }

    String type(String text) {
        return Arrays.stream(NormalizedText.normalize(text).split(" ", -1))
                .map(word -> word.length() > 4 && random.nextInt(5) == 0 ? edit(word) : word)
                .collect(Collectors.joining(" "));
    }

    private String edit(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
