package org.ventanilla.intents.classifier;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;
import java.util.TreeSet;

/** What liblinear learned: for each outcome a support vector machine against the rest. */
final class Weights {
    private static final double COST = 1;
    private static final double PRECISION = 0.1;

    private final List<String> outcomes;
    private final int[] columns;
    private final double[] weights;

    private Weights(List<String> outcomes, Model learned) {
        this.outcomes = outcomes;
        this.columns = learned.getLabels();
        this.weights = learned.getFeatureWeights();
    }

    /**
     * The points and labels stand in the same order; there are at least two different labels.
     *
     * @param size of the points' space
     */
    static Weights learn(int size, List<Point> points, List<String> labels) {
        List<String> outcomes = List.copyOf(new TreeSet<>(labels));
        Problem problem = new Problem();
        problem.l = points.size();
        problem.n = size;
        problem.x = points.stream().map(point -> point.features).toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(outcomes::indexOf).toArray();
        return new Weights(outcomes, Liblinear.train(problem, SolverType.L2R_L2LOSS_SVC_DUAL, COST, PRECISION));
    }

    List<String> outcomes() {
        return outcomes;
    }

    /** The weights of the feature at a place, in the order of the outcomes. Of two outcomes liblinear keeps only the first's. */
    double[] at(int place) {
        double[] row = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            row[columns[i]] = columns.length == 2
                    ? (i == 0 ? weights[place - 1] : -weights[place - 1])
                    : weights[(place - 1) * columns.length + i];
        }
        return row;
    }

    Decisions of(Point point) {
        double[] sums = new double[outcomes.size()];
        for (Feature feature : point.features) {
            double[] row = at(feature.getIndex());
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row[i] * feature.getValue();
            }
        }
        return Decisions.of(outcomes, sums);
    }
}
