package org.ventanilla.intents.language;

/**
 * Counts as logarithms of likelihoods, with a little for what was never seen.
 *
 * @param totals by language, all that was counted
 * @param kinds how many different things were counted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Smoothed(double[] totals, int kinds) {
    /** Of 0.05, 0.1, 0.15 and 0.3, chosen on the dev sentences. */
    private static final double SMOOTHING = 0.05;

    float log(double count, int language) {
        return (float) Math.log((count + SMOOTHING) / (totals[language] + SMOOTHING * kinds));
    }
}
