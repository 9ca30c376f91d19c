package org.ventanilla.intents.classifier;

import java.util.List;
import org.ventanilla.bot.understand.IntentGuess.Certainty;

/**
 * How sure to be: a small logistic regression over the clues, and the two thresholds.
 *
 * @param weights of the clues, the last the constant
 * @param answer from here on a guess is an answer
 * @param ask from here on it is worth asking
 */
record Calibration(List<Double> weights, double answer, double ask) {
    Calibration {
        weights = List.copyOf(weights);
    }

    double confidence(Clues clues) {
        double[] values = clues.values();
        double sum = weights.get(values.length);
        for (int i = 0; i < values.length; i++) {
            sum += weights.get(i) * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    Certainty certainty(double confidence) {
        if (confidence >= answer) {
            return Certainty.ANSWER;
        }
        return confidence >= ask ? Certainty.ASK : Certainty.UNKNOWN;
    }
}
