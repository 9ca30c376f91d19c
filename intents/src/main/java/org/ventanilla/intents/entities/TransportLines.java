package org.ventanilla.intents.entities;

import java.util.Set;

/** Finds lines of public transport: "línea 4A", "la micro C12", "metro L5". */
final class TransportLines implements Finder {
    private static final int LONGEST = 4;
    private static final Set<String> NUMBER_WORDS = Set.of("n", "no", "nro", "numero", "number", "num");

    private final Phrases lines = WordFile.everywhere("line");
    private final Phrases spans = WordFile.everywhere("span");
    private final Phrases money = WordFile.everywhere("money");

    @Override
    public void find(Message message, Claims claims) {
        for (int at = 0; message.hasDigits() && at + 1 < message.size(); at++) {
            if (lines.startingAt(message, at) == null) {
                continue;
            }
            int line = NUMBER_WORDS.contains(message.word(at + 1)) ? at + 2 : at + 1;
            if (isLine(message, line)) {
                claims.claim(Kind.LINE, message.letters(line), message.start(at), message.end(line));
            }
        }
    }

    private boolean isLine(Message message, int at) {
        return message.holdsDigit(at)
                && message.word(at).length() <= LONGEST
                && !message.isCutBefore(at)
                && spans.startingAt(message, at + 1) == null
                && money.startingAt(message, at + 1) == null
                && message.gap(at).indexOf('$') < 0
                && !(message.isNumber(at + 1) && Chain.join(message.gap(at + 1)) != 0)
                && !Chain.isGlued(message, at + 1);
    }
}
