package org.ventanilla.bot.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words of a text, letter by letter. */
final class WordReader {
    private static final char MIDDLE_DOT = '·';

    private final String original;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inHashtag;
    private int start;
    private int end;

    WordReader(String original) {
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
        if (codePoint == '@' && isEndingForAll(next)) {
            append('o', at, next);
            return;
        }
        if (inHashtag && Character.isUpperCase(codePoint) && isCapital(at, next)) {
            endWord();
        }
        if (codePoint < 128) {
            append(Character.toLowerCase((char) codePoint), at, next);
            inHashtag = codePoint == '#' || (inHashtag && (Character.isLetterOrDigit(codePoint) || codePoint == '_'));
            return;
        }
        String folded = fold(codePoint);
        for (int i = 0; i < folded.length(); i++) {
            append(folded.charAt(i), at, next);
        }
        inHashtag = inHashtag && Character.isLetterOrDigit(codePoint);
    }

    private void append(char c, int at, int next) {
        if (c == MIDDLE_DOT && isInsideOfDoubleL(next)) {
            return;
        }
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

    /** Whether a capital begins a word: after a small letter ("corteDe"), or before one ("SOSVilla"). */
    private boolean isCapital(int at, int next) {
        boolean afterSmall = at > 0 && Character.isLowerCase(original.codePointBefore(at));
        boolean beforeSmall = next < original.length() && Character.isLowerCase(original.codePointAt(next));
        return afterSmall || beforeSmall;
    }

    /** The "@" of "tod@s" and "amig@"; no address. */
    private boolean isEndingForAll(int next) {
        if (word.isEmpty() || !Character.isLetter(word.charAt(word.length() - 1))) {
            return false;
        }
        boolean plural = next < original.length() && Character.toLowerCase(original.charAt(next)) == 's';
        return isEndOfWord(plural ? next + 1 : next);
    }

    private boolean isEndOfWord(int at) {
        if (at >= original.length()) {
            return true;
        }
        char c = original.charAt(at);
        boolean joins = ".-_@".indexOf(c) >= 0;
        int after = joins ? at + 1 : at;
        return after >= original.length() || !Character.isLetterOrDigit(original.charAt(after));
    }

    /** Catalan "l·l" is one letter. */
    private boolean isInsideOfDoubleL(int next) {
        return !word.isEmpty()
                && word.charAt(word.length() - 1) == 'l'
                && next < original.length()
                && Character.toLowerCase(original.charAt(next)) == 'l';
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.CONTROL && !Character.isWhitespace(codePoint));
    }

    private static String fold(int codePoint) {
        return switch (codePoint) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ß', 'ẞ' -> "ss";
            case MIDDLE_DOT -> "·";
            default -> Character.getType(codePoint) == Character.SURROGATE ? " " : withoutMarks(codePoint);
        };
    }

    private static String withoutMarks(int codePoint) {
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
