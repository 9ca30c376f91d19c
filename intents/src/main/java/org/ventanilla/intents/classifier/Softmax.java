package org.ventanilla.intents.classifier;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Multinomial logistic regression, learned one text at a time. Each time most features are left out by chance, so that no
 * feature relies on another's presence (Hinton et al. 2012); steps shrink for weights that moved often (AdaGrad, Duchi et al.
 * 2011). Deterministic: chance has a fixed seed.
 */
final class Softmax {
    private static final double LEFT_OUT = 0.7;
    private static final float STEP = 0.3f;
    private static final int ROUNDS = 12;
    private static final int FEWEST_STEPS = 20_000;

    /** Outcomes whose share is off by less are let be: most are, and the model stays small. */
    private static final float GOOD_ENOUGH = 0.01f;

    private static final float TINY = 1e-12f;
    private static final long SEED = 1;

    private final int outcomes;
    private final int always;
    private final float[] weights;
    private final float[] moved;
    private final float[] pull;
    private final int[] pulled;
    private final SplittableRandom chance = new SplittableRandom(SEED);

    private Softmax(int size, int outcomes) {
        this.outcomes = outcomes;
        this.always = size;
        this.weights = new float[size * outcomes];
        this.moved = new float[size * outcomes];
        this.pull = new float[outcomes];
        this.pulled = new int[outcomes];
    }

    /**
     * Learns from points and, for each, its outcome.
     *
     * @param size of the points' space; its last feature is in every point and never left out
     * @param labels for each point its outcome, from 0
     */
    static Weights learn(int size, List<Point> points, int[] labels, int outcomes) {
        Softmax softmax = new Softmax(size, outcomes);
        int rounds = Math.max(ROUNDS, (FEWEST_STEPS + points.size() - 1) / points.size());
        int[] order = new int[points.size()];
        Arrays.setAll(order, i -> i);
        for (int round = 0; round < rounds; round++) {
            softmax.shuffle(order);
            for (int i : order) {
                softmax.step(points.get(i), labels[i]);
            }
        }
        return new Weights(outcomes, softmax.weights);
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[other];
            order[other] = swapped;
        }
    }

    private void step(Point point, int label) {
        int[] rows = new int[point.size()];
        float[] values = new float[point.size()];
        int kept = keepSome(point, rows, values);
        Arrays.fill(pull, 0);
        for (int i = 0; i < kept; i++) {
            for (int outcome = 0; outcome < outcomes; outcome++) {
                pull[outcome] += weights[rows[i] + outcome] * values[i];
            }
        }
        toShares(pull);
        pull[label] -= 1;
        int many = pulled();
        for (int i = 0; i < kept; i++) {
            move(rows[i], values[i], many);
        }
    }

    /** Lists the outcomes that have to move and says how many they are. */
    private int pulled() {
        int many = 0;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            if (Math.abs(pull[outcome]) >= GOOD_ENOUGH) {
                pulled[many++] = outcome;
            }
        }
        return many;
    }

    /** What is kept counts more, so that the sums stay as they are on average. */
    private int keepSome(Point point, int[] rows, float[] values) {
        int kept = 0;
        for (int i = 0; i < point.size(); i++) {
            boolean isAlways = point.places[i] == always;
            if (isAlways || chance.nextDouble() >= LEFT_OUT) {
                rows[kept] = (point.places[i] - 1) * outcomes;
                values[kept] = (float) (isAlways ? point.values[i] : point.values[i] / (1 - LEFT_OUT));
                kept++;
            }
        }
        return kept;
    }

    private void move(int row, float value, int many) {
        for (int i = 0; i < many; i++) {
            int outcome = pulled[i];
            float slope = pull[outcome] * value;
            moved[row + outcome] += slope * slope;
            weights[row + outcome] -= STEP * slope / (float) Math.sqrt(moved[row + outcome] + TINY);
        }
    }

    private static void toShares(float[] sums) {
        float most = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        float all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) Math.exp(sums[i] - most);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
    }
}
