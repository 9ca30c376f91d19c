package org.ventanilla.intents.evaluate;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mistypes sentences as people do: no accents, and one letter left out, doubled, swapped with its neighbour or replaced, in a
 * share of the words that have more than four letters. The same seed gives the same slips.
 */
final class Slips {
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final double SHARE_A_LEVEL = 0.2;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final long SEED = 1;

    private final double share;
    private final Random chance = new Random(SEED);

    /**
     * Slips of a level.
     *
     * @param level 1 mistypes a fifth of the longer words, 2 two fifths
     */
    Slips(int level) {
        this.share = level * SHARE_A_LEVEL;
    }

    String in(String sentence) {
        String plain = MARKS.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder mistyped = new StringBuilder();
        Matcher words = WORD.matcher(plain);
        while (words.find()) {
            String word = words.group();
            String written = chance.nextDouble() < share ? slip(word) : word;
            words.appendReplacement(mistyped, Matcher.quoteReplacement(written));
        }
        return words.appendTail(mistyped).toString();
    }

    private String slip(String word) {
        int at = 1 + chance.nextInt(word.length() - 1);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char letter = word.charAt(at);
        return switch (chance.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> word.substring(0, at - 1) + letter + word.charAt(at - 1) + after;
            default -> before + LETTERS.charAt(chance.nextInt(LETTERS.length())) + after;
        };
    }
}
