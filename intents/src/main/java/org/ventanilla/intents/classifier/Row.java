package org.ventanilla.intents.classifier;

/**
 * One sentence to learn from.
 *
 * @param outcome an intent, or {@link Decisions.OUTSIDE}
 * @param fold which part of the cross-validation asks for it; negative for none
 */
record Row(String outcome, Words words, int fold) {
    boolean isOutside() {
        return outcome.equals(Decisions.OUTSIDE);
    }
}
