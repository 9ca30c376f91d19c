package org.ventanilla.intents.classifier;

/** The weights of a linear model: for each place in a {@link FeatureSpace} and each outcome one. */
final class Weights {
    private final int outcomes;
    private final float[] values;

    /**
     * Takes over the array.
     *
     * @param values by place, then by outcome
     */
    Weights(int outcomes, float[] values) {
        this.outcomes = outcomes;
        this.values = values;
    }

    int outcomes() {
        return outcomes;
    }

    /** The weight of the feature at a place, from 1, for an outcome. */
    float at(int place, int outcome) {
        return values[(place - 1) * outcomes + outcome];
    }

    double[] of(Point point) {
        double[] sums = new double[outcomes];
        for (int i = 0; i < point.size(); i++) {
            int row = (point.places[i] - 1) * outcomes;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                sums[outcome] += values[row + outcome] * point.values[i];
            }
        }
        return sums;
    }
}
