package org.ventanilla.intents.language;

import java.lang.Character.UnicodeScript;
import org.ventanilla.bot.language.NormalizedText;
import org.ventanilla.bot.language.Token;

/** Knows writing that no pack's language uses: all of them are written in Latin letters. */
final class Scripts {
    /** Some scripts put no spaces between words; so letters are counted. */
    private static final int FEWEST_LETTERS = 8;

    private static final double ALMOST_ALL = 0.8;
    private static final int MOST_WORDS = 60;

    private Scripts() {}

    static boolean isUnknown(NormalizedText text) {
        long letters = 0;
        long other = 0;
        for (Token token :
                text.words().subList(0, Math.min(MOST_WORDS, text.words().size()))) {
            letters += token.text().codePoints().filter(Character::isLetter).count();
            other += token.text().codePoints().filter(Scripts::isOther).count();
        }
        return other >= FEWEST_LETTERS && other >= ALMOST_ALL * letters;
    }

    private static boolean isOther(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return Character.isLetter(codePoint) && script != UnicodeScript.LATIN && script != UnicodeScript.COMMON;
    }
}
