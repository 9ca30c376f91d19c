package org.ventanilla.intents.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/**
 * The words of a text as they were written, in small letters: accents and apostrophes tell languages that are alike apart.
 * Numbers, links and names of accounts are in no language and are left out.
 */
final class WrittenWords {
    private static final int MOST = 60;
    private static final int LONGEST = 30;
    private static final String APOSTROPHES = "'’´`";

    private WrittenWords() {}

    static List<String> of(NormalizedText text) {
        List<String> words = new ArrayList<>();
        for (Token token : text.words()) {
            if (words.size() < MOST && isWord(token)) {
                words.add(written(text.original(), token));
            }
        }
        return words;
    }

    private static boolean isWord(Token token) {
        if (token.text().equals(Token.LINK) || token.text().equals(Token.EMAIL)) {
            return false;
        }
        return token.text().chars().noneMatch(Character::isDigit);
    }

    private static String written(String original, Token token) {
        int end = Math.min(token.end(), token.start() + LONGEST);
        String word = original.substring(token.start(), end).toLowerCase(Locale.ROOT);
        boolean elided = end < original.length() && APOSTROPHES.indexOf(original.charAt(end)) >= 0;
        String composed = Normalizer.isNormalized(word, Normalizer.Form.NFC)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFC);
        return elided ? composed + '\'' : composed;
    }

    static String withoutAccents(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word;
        }
        String folded = NormalizedText.normalize(word);
        return word.endsWith("'") ? folded + '\'' : folded;
    }
}
