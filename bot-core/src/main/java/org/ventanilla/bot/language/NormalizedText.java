package org.ventanilla.bot.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text made comparable, the one way for all who compare: lower case, compatibility forms and accents folded, invisible
 * characters dropped, three or more equal letters cut to two, everything that is neither letter nor digit a border between
 * words. The original is kept beside it.
 *
 * @param original the text as it was written
 * @param tokens its words with their places in the original
 */
public record NormalizedText(String original, List<Token> tokens) {
    public NormalizedText {
        tokens = List.copyOf(tokens);
    }

    /** Never fails, whatever the text holds. */
    public static NormalizedText of(String original) {
        return new NormalizedText(original, new Words(original).read());
    }

    /** The words, joined by single spaces. */
    public String text() {
        StringBuilder joined = new StringBuilder();
        for (Token token : tokens) {
            if (!joined.isEmpty()) {
                joined.append(' ');
            }
            joined.append(token.text());
        }
        return joined.toString();
    }

    /** The normal form of {@code text}: shorthand for {@code of(text).text()}. */
    public static String normalize(String text) {
        return of(text).text();
    }

    private static final class Words {
        private final String original;
        private final List<Token> tokens = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int start;
        private int end;

        Words(String original) {
            this.original = original;
        }

        List<Token> read() {
            for (int at = 0; at < original.length(); ) {
                int codePoint = original.codePointAt(at);
                int next = at + Character.charCount(codePoint);
                read(codePoint, at, next);
                at = next;
            }
            endWord();
            return tokens;
        }

        private void read(int codePoint, int at, int next) {
            if (isInvisible(codePoint)) {
                return;
            }
            if (codePoint < 128) {
                append(Character.toLowerCase((char) codePoint), at, next);
                return;
            }
            String folded = fold(codePoint);
            for (int i = 0; i < folded.length(); i++) {
                append(folded.charAt(i), at, next);
            }
        }

        private void append(char c, int at, int next) {
            if (!Character.isLetterOrDigit(c)) {
                endWord();
                return;
            }
            if (word.isEmpty()) {
                start = at;
            }
            end = next;
            if (!isThird(c)) {
                word.append(c);
            }
        }

        private boolean isThird(char c) {
            int length = word.length();
            return Character.isLetter(c) && length >= 2 && word.charAt(length - 1) == c && word.charAt(length - 2) == c;
        }

        private void endWord() {
            if (!word.isEmpty()) {
                tokens.add(new Token(word.toString(), start, end));
                word.setLength(0);
            }
        }

        private static boolean isInvisible(int codePoint) {
            int type = Character.getType(codePoint);
            return type == Character.FORMAT
                    || type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || (type == Character.CONTROL && !Character.isWhitespace(codePoint));
        }

        private static String fold(int codePoint) {
            if (Character.getType(codePoint) == Character.SURROGATE) {
                return " ";
            }
            String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
            StringBuilder kept = new StringBuilder(decomposed.length());
            for (int i = 0; i < decomposed.length(); i++) {
                char c = decomposed.charAt(i);
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    kept.append(c);
                }
            }
            return kept.toString().toLowerCase(Locale.ROOT);
        }
    }
}
