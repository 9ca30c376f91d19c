package org.ventanilla.intents.classifier;

/**
 * What tells whether the best intent is right.
 *
 * @param best its decision
 * @param lead over the second
 * @param outside the decision for "none of them"
 * @param known the share of content words that utterances use
 */
record Clues(double best, double lead, double outside, double known) {
    static Clues of(Decisions decisions, double known) {
        return new Clues(decisions.first().value(), decisions.lead(), decisions.outside(), known);
    }

    double[] values() {
        return new double[] {best, lead, outside, known};
    }
}
