package org.ventanilla.intents.signals;

import java.util.BitSet;
import java.util.List;
import org.ventanilla.bot.language.Token;

/** Where the sentences of a message end: an exclusion in one takes back nothing in another. */
final class Sentences {
    private static final String ENDS = ".!?;\n\u2026";

    /** The words after which a sentence ends. */
    private final BitSet ends = new BitSet();

    Sentences(String original, List<Token> tokens) {
        for (int word = 0; word + 1 < tokens.size(); word++) {
            int from = tokens.get(word).end();
            int to = tokens.get(word + 1).start();
            for (int at = from; at < to; at++) {
                if (ENDS.indexOf(original.charAt(at)) >= 0) {
                    ends.set(word);
                    break;
                }
            }
        }
    }

    /** Whether both words stand in one sentence. */
    boolean areOne(int first, int last) {
        int end = ends.nextSetBit(first);
        return end < 0 || end >= last;
    }

    /** The earliest word of the same sentence, at most so many words before. */
    int before(int word, int words) {
        return Math.max(Math.max(0, word - words), ends.previousSetBit(word - 1) + 1);
    }

    /** The latest word of the same sentence, at most so many words after. */
    int after(int word, int words) {
        int end = ends.nextSetBit(word);
        return end < 0 ? word + words : Math.min(word + words, end);
    }
}
