package org.ventanilla.intents.signals;

/**
 * Puts the letter in the place of the sign that was written for it ("m4t4r", "m@tar", Cyrillic letters that look Latin) and
 * takes out signs between letters ("m-a-t-a-r"). The text keeps its length, so places in it stay true.
 */
final class LookAlikes {
    private static final String SIGNS = "0134578@$€!|аеорсухікмтвоε";
    private static final String LETTERS = "oieastbaseilaeopcyxikmtboe";
    private static final String BETWEEN = ".-_*/·~+,";
    /** Soft hyphen: dropped when a text is normalised. */
    private static final char NOTHING = '\u00ad';

    private LookAlikes() {}

    /** The text without disguise; the very same object when it has none. */
    static String undo(String text) {
        StringBuilder plain = new StringBuilder(text);
        boolean changed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plainly =
                    plainly(c, i > 0 ? plain.charAt(i - 1) : ' ', i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            if (plainly != c) {
                plain.setCharAt(i, plainly);
                changed = true;
            }
        }
        return changed ? plain.toString() : text;
    }

    private static char plainly(char c, char before, char after) {
        if (isPlain(c)) {
            return c;
        }
        boolean followsLetter = Character.isLetter(before);
        boolean precedesLetter = Character.isLetter(after);
        if (BETWEEN.indexOf(c) >= 0) {
            return followsLetter && precedesLetter ? NOTHING : c;
        }
        int sign = SIGNS.indexOf(c);
        if (sign < 0 || !(followsLetter || precedesLetter)) {
            return c;
        }
        return isMark(c) && !precedesLetter ? c : LETTERS.charAt(sign);
    }

    private static boolean isPlain(char c) {
        return c == ' ' || (c >= 'a' && c <= 'z');
    }

    /** A mark that ends sentences, too. */
    private static boolean isMark(char c) {
        return c == '!' || c == '|';
    }
}
