package org.ventanilla.intents.entities;

import java.util.Set;

/** Finds the numbers of papers by what announces them: "expediente 1234/2026", "folio Nº 12345678". They are no person's. */
final class Files implements Finder {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_SERIES = 6;

    private static final int MOST_FILLERS = 5;
    private static final Set<String> BEING = Set.of("es", "era", "fue", "is", "was", "e");

    private final Phrases fillers = WordFile.everywhere("filler");
    private final Announced announced = new Announced("file");
    private final Announced documents = new Announced("document");

    @Override
    public void find(Message message, Claims claims) {
        for (int at = 0; message.hasDigits() && at < message.size(); at++) {
            if (isNumberLike(message, at)
                    && claims.isFree(message.start(at), message.end(at))
                    && (announced.before(message, at) != null || isNamedAfter(message, at))
                    && documents.before(message, at) == null) {
                claims.claim(Kind.FILE, "", message.start(at), message.end(end(message, at, claims) - 1));
            }
        }
    }

    /** A number, or the letters in front of one: "EXP-2026-0001". */
    private static boolean isNumberLike(Message message, int at) {
        return message.holdsDigit(at)
                || (message.holdsDigit(at + 1)
                        && message.word(at).length() <= LONGEST_SERIES
                        && message.start(at + 1) - message.end(at) == 1
                        && !message.isCutBefore(at + 1));
    }

    /** "12345 es mi folio". */
    private boolean isNamedAfter(Message message, int first) {
        int at = first + 1;
        while (at < first + MOST_WORDS && at < message.size() && Chain.isGlued(message, at)) {
            at++;
        }
        if (!BEING.contains(message.word(at)) || message.isCutBefore(at)) {
            return false;
        }
        for (int i = at + 1; i <= at + MOST_FILLERS && i < message.size() && !message.isCutBefore(i); i++) {
            if (announced.starts(message, i)) {
                return true;
            }
            if (!fillers.has(message.word(i))) {
                return false;
            }
        }
        return false;
    }

    private static int end(Message message, int first, Claims claims) {
        int at = first + 1;
        while (at < message.size()
                && at < first + MOST_WORDS
                && goesOn(message, at)
                && claims.isFree(message.start(at), message.end(at))) {
            at++;
        }
        return at;
    }

    private static boolean goesOn(Message message, int at) {
        char join = Chain.join(message.gap(at));
        if (join == 0 || join == '.') {
            return join == '.' && message.holdsDigit(at) && message.start(at) - message.end(at - 1) == 1;
        }
        if (join == ' ') {
            return message.isNumber(at)
                    && message.isNumber(at - 1)
                    && message.word(at).length() <= 4;
        }
        return message.holdsDigit(at) || message.word(at).length() <= LONGEST_SERIES;
    }
}
