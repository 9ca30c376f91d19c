package org.ventanilla.intents.classifier;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.List;

/** For each outcome a support vector machine against the rest, by liblinear. */
final class Borders {
    private static final double COST = 1;
    private static final double PRECISION = 0.1;

    private Borders() {}

    /**
     * Learns from points and, for each, its outcome.
     *
     * @param size of the points' space
     * @param outcomes at least two, each with a point
     */
    static Weights learn(int size, List<Point> points, int[] labels, int outcomes) {
        Problem problem = new Problem();
        problem.l = points.size();
        problem.n = size;
        problem.x = points.stream().map(Point::nodes).toArray(Feature[][]::new);
        problem.y = Arrays.stream(labels).asDoubleStream().toArray();
        Model learned = Liblinear.train(problem, SolverType.L2R_L2LOSS_SVC_DUAL, COST, PRECISION);
        int[] columns = learned.getLabels();
        float[] values = new float[size * outcomes];
        for (int feature = 0; feature < size; feature++) {
            for (int column = 0; column < columns.length; column++) {
                values[feature * outcomes + columns[column]] = (float) learned.getDecfunCoef(feature + 1, column);
            }
        }
        return new Weights(outcomes, values);
    }
}
