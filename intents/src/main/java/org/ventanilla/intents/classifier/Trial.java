package org.ventanilla.intents.classifier;

import java.util.List;
import org.ventanilla.intents.classifier.Decisions.Scored;

/**
 * What a model said of a sentence it had not learned from.
 *
 * @param outcome the truth
 * @param guesses the intents, the best first
 */
record Trial(String outcome, List<Scored> guesses, Clues clues) {
    boolean isOutside() {
        return outcome.equals(Decisions.OUTSIDE);
    }

    boolean isRight() {
        return guesses.get(0).intent().equals(outcome);
    }
}
