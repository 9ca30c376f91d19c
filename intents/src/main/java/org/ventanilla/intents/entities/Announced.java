package org.ventanilla.intents.entities;

import org.jspecify.annotations.Nullable;

/**
 * Words that say what the number after them is: "folio", "mi RUT es", "expediente Nº". Between them and the number stand only
 * words such as "number" and "is".
 */
final class Announced {
    private static final int MOST_FILLERS = 4;

    private final Phrases words;
    private final Phrases fillers = WordFile.everywhere("filler");

    Announced(String section) {
        this.words = WordFile.everywhere(section);
    }

    /** The words that announce what begins here; null when nothing does. */
    Phrases.@Nullable Hit before(Message message, int at) {
        int last = at - 1;
        for (int skipped = 0; last >= 0 && skipped <= MOST_FILLERS; skipped++, last--) {
            if (message.isPauseBefore(last + 1)) {
                return null;
            }
            Phrases.Hit hit = words.endingAt(message, last);
            if (hit != null) {
                return hit;
            }
            if (!fillers.has(message.word(last))) {
                return null;
            }
        }
        return null;
    }

    boolean starts(Message message, int at) {
        return words.startingAt(message, at) != null;
    }

    /** Whether one of the words stands among the few before, whatever is between. */
    boolean isNear(Message message, int at, int distance) {
        for (int i = at - 1; i >= Math.max(0, at - distance); i--) {
            if (words.endingAt(message, i) != null) {
                return true;
            }
        }
        return false;
    }
}
