package org.ventanilla.intents.entities;

import java.util.Locale;

/** Finds e-mail addresses, also "ana arroba correo punto cl" and "ana @ correo . cl". */
final class Emails implements Finder {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final String LOCAL_MARKS = "._%+-";

    @Override
    public void find(Message message, Claims claims) {
        String text = message.original();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            written(text, at, claims);
        }
        for (int at = 1; at < message.size(); at++) {
            String word = message.word(at);
            if (word.equals("arroba") || (word.equals("at") && message.gap(at).endsWith("("))) {
                spoken(message, at, claims);
            }
        }
    }

    private static void written(String text, int at, Claims claims) {
        int before = skipSpace(text, at - 1, -1);
        int start = before + 1;
        while (start > 0 && before - start < LONGEST_LOCAL && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start <= before && LOCAL_MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int from = skipSpace(text, at + 1, 1);
        int end = domainEnd(text, from);
        if (start > before || end < 0) {
            return;
        }
        String local = text.substring(start, before + 1);
        claims.claim(Kind.EMAIL, (local + "@" + text.substring(from, end)).toLowerCase(Locale.ROOT), start, end);
    }

    private static int skipSpace(String text, int at, int step) {
        boolean inside = at >= 0 && at < text.length();
        return inside && text.charAt(at) == ' ' ? at + step : at;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || LOCAL_MARKS.indexOf(c) >= 0;
    }

    /** Where a name with at least one dot and letters after the last ends; negative when there is none. */
    private static int domainEnd(String text, int from) {
        int at = from;
        int label = 0;
        int best = -1;
        boolean dotted = false;
        while (at < text.length() && at - from < LONGEST_DOMAIN) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || c == '-') {
                label++;
                at++;
                if (dotted && label >= 2 && Character.isLetter(c)) {
                    best = at;
                }
            } else if (c == '.' && label > 0) {
                dotted = true;
                label = 0;
                at++;
            } else {
                break;
            }
        }
        return best;
    }

    private static void spoken(Message message, int at, Claims claims) {
        int end = at + 2;
        boolean dotted = false;
        while (end + 1 < message.size() && isDot(message, end)) {
            dotted = true;
            end += message.word(end).equals("punto")
                            || message.word(end).equals("dot")
                            || message.word(end).equals("ponto")
                    ? 2
                    : 1;
        }
        if (!dotted || end > message.size()) {
            return;
        }
        int from = at - 1;
        while (from > 0
                && message.start(from) - message.end(from - 1) == 1
                && LOCAL_MARKS.contains(message.gap(from))) {
            from--;
        }
        StringBuilder value = new StringBuilder(message.written(from));
        for (int i = from + 1; i < end; i++) {
            String word = message.word(i);
            value.append(
                    i == at
                            ? "@"
                            : word.equals("punto") || word.equals("dot") || word.equals("ponto")
                                    ? "."
                                    : i > at + 1 && message.gap(i).equals(".")
                                            ? "." + word
                                            : i < at ? message.gap(i) + word : word);
        }
        claims.claim(Kind.EMAIL, value.toString().toLowerCase(Locale.ROOT), message.start(from), message.end(end - 1));
    }

    private static boolean isDot(Message message, int at) {
        String word = message.word(at);
        return word.equals("punto")
                || word.equals("dot")
                || word.equals("ponto")
                || message.gap(at).equals(".");
    }
}
