package org.ventanilla.bot.understand;

import java.util.List;

/**
 * What a classifier makes of a message.
 *
 * @param scores the best first, at most five
 */
public record IntentGuess(Certainty certainty, List<IntentScore> scores) {
    public static final IntentGuess NONE = new IntentGuess(Certainty.UNKNOWN, List.of());

    public IntentGuess {
        scores = List.copyOf(scores);
        if (scores.isEmpty() && certainty != Certainty.UNKNOWN) {
            throw new IllegalArgumentException("without a score nothing is known");
        }
    }

    /** What may be done with a guess; the classifier's own thresholds say which. */
    public enum Certainty {
        /** Sure enough to answer with the first. */
        ANSWER,
        /** "Did you mean …?" */
        ASK,
        UNKNOWN
    }
}
