package org.ventanilla.intents.entities;

import java.util.Locale;

/** Finds e-mail addresses, also with a space beside the sign: "ana @ correo.cl". */
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
}
