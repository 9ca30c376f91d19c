package org.ventanilla.intents.classifier;

/**
 * What a model said of a sentence it had not learned from.
 *
 * @param outcome the truth
 * @param best what it said
 */
record Trial(String outcome, String best, Clues clues) {
    boolean isOutside() {
        return outcome.equals(Decisions.OUTSIDE);
    }

    boolean isRight() {
        return best.equals(outcome);
    }
}
