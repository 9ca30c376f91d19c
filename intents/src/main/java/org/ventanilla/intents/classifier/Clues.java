package org.ventanilla.intents.classifier;

/**
 * What tells whether the best intent is right.
 *
 * @param share the best's share among all intents and "none of them", in (0, 1]
 * @param border how far on its side of its border the text lies
 * @param outside the same for "none of them"
 * @param known the share of content words that utterances use
 */
record Clues(double share, double border, double outside, double known) {
    private static final double ALMOST = 1e-6;

    static Clues of(Decisions decisions, double known) {
        return new Clues(
                decisions.share(),
                decisions.first().border(),
                decisions.outside().border(),
                known);
    }

    double[] values() {
        double held = Math.min(1 - ALMOST, Math.max(ALMOST, share));
        return new double[] {Math.log(held / (1 - held)), border, outside, known};
    }
}
