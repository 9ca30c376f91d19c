package org.ventanilla.intents.entities;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that may be one number written in groups: "12.345.678-5", "9 1234 5678".
 *
 * @param letters its letters and digits, in upper case
 * @param shape how long its groups are and what stands between them: {@code 2.3.3-1}
 * @param from its first word
 * @param to the word after its last
 */
record Chain(String letters, String shape, int from, int to) {
    private static final int MOST_WORDS = 10;
    private static final int MOST_LETTERS = 40;
    private static final int WIDEST_GAP = 3;
    private static final String DASHES = "-–—‐‑−_";
    private static final String DOTS = ".,·'’";

    int start(Message message) {
        return message.start(from);
    }

    int end(Message message) {
        return message.end(to - 1);
    }

    /** All chains that begin with a word and could end there too, the longest first. Their number has a bound. */
    static List<Chain> from(Message message, int first) {
        if (isGlued(message, first)) {
            return List.of();
        }
        List<Chain> chains = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        StringBuilder shape = new StringBuilder();
        for (int at = first; at < message.size() && at < first + MOST_WORDS; at++) {
            char join = at == first ? 0 : join(message.gap(at));
            if (at > first && join == 0) {
                break;
            }
            String word = message.letters(at);
            if (letters.length() + word.length() > MOST_LETTERS) {
                break;
            }
            letters.append(word);
            if (at > first) {
                shape.append(join);
            }
            shape.append(word.length());
            if (!isGlued(message, at + 1)) {
                chains.add(0, new Chain(letters.toString(), shape.toString(), first, at + 1));
            }
        }
        return chains;
    }

    /** Whether a digit stands before this word, with a dash, dot, comma or slash alone between: both are of one number. */
    static boolean isGlued(Message message, int at) {
        if (at <= 0 || at >= message.size() || message.start(at) - message.end(at - 1) != 1) {
            return false;
        }
        char between = message.original().charAt(message.end(at - 1));
        boolean glues = between == '/' || DASHES.indexOf(between) >= 0 || between == '.';
        return glues && message.holdsDigit(at) && message.holdsDigit(at - 1);
    }

    /** What joins two groups: a dash, a dot, a slash or a space; 0 when nothing that does. */
    static char join(String gap) {
        if (gap.length() > WIDEST_GAP) {
            return 0;
        }
        char join = ' ';
        for (int i = 0; i < gap.length(); i++) {
            char mark = mark(gap.charAt(i));
            if (mark == 0 || (mark != ' ' && join != ' ')) {
                return 0;
            }
            join = mark == ' ' ? join : mark;
        }
        return join;
    }

    private static char mark(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (DOTS.indexOf(c) >= 0) {
            return '.';
        }
        if (c == '/') {
            return '/';
        }
        return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT ? ' ' : 0;
    }
}
