package org.ventanilla.intents.classifier;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Learns from cross-validation how sure to be. */
final class Calibrator {
    /** For a beginning: what a municipality's ninety articles gave. */
    static final Calibration TYPICAL = new Calibration(List.of(1.2, 0.8, -0.6, 0.8, 1.0), 0.89, 0.27);

    private static final int FEWEST_RIGHT = 20;
    private static final int FEWEST_WRONG = 20;
    private static final double RIGHT_AMONG_ANSWERS = 0.96;
    private static final double OUTSIDE_ANSWERED = 0.02;
    private static final double OUTSIDE_ASKED = 0.10;
    private static final double COST = 1;
    private static final double PRECISION = 0.001;

    private Calibrator() {}

    static Calibration calibrate(List<Trial> trials) {
        long right = trials.stream().filter(Trial::isRight).count();
        if (right < FEWEST_RIGHT || trials.size() - right < FEWEST_WRONG) {
            return TYPICAL;
        }
        Calibration open = new Calibration(weights(trials), 0, 0);
        List<Judged> judged = trials.stream()
                .map(trial -> new Judged(trial, open.confidence(trial.clues())))
                .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                .toList();
        double answer = answer(judged);
        return new Calibration(open.weights(), answer, Math.min(answer, ask(judged)));
    }

    /**
     * First what tells best, with sentences from outside counting half as much as all others however few they are; then one
     * scale and one shift that make it a probability among the trials as they are (Platt 1999).
     */
    private static List<Double> weights(List<Trial> trials) {
        double[] clues =
                regression(withMoreOutside(trials), trial -> trial.clues().values());
        double[] scale = regression(trials, trial -> new double[] {sum(clues, trial.clues())});
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < clues.length; i++) {
            weights.add(scale[0] * clues[i] + (i == clues.length - 1 ? scale[1] : 0));
        }
        return weights;
    }

    private static List<Trial> withMoreOutside(List<Trial> trials) {
        List<Trial> outside = trials.stream().filter(Trial::isOutside).toList();
        List<Trial> more = new ArrayList<>(trials);
        if (!outside.isEmpty()) {
            long inside = (long) trials.size() - outside.size();
            for (long times = inside / (2L * outside.size()); times > 1; times--) {
                more.addAll(outside);
            }
        }
        return more;
    }

    private static double sum(double[] weights, Clues clues) {
        double[] values = clues.values();
        double sum = weights[values.length];
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /** The weights of a logistic regression on whether the best is right; the last is the constant. */
    private static double[] regression(List<Trial> trials, Function<Trial, double[]> values) {
        Problem problem = new Problem();
        problem.l = trials.size();
        problem.x = trials.stream().map(trial -> nodes(values.apply(trial))).toArray(Feature[][]::new);
        problem.y =
                trials.stream().mapToDouble(trial -> trial.isRight() ? 1 : 0).toArray();
        problem.n = problem.x[0].length;
        problem.bias = 1;
        Model model = Liblinear.train(problem, SolverType.L2R_LR, COST, PRECISION);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
    }

    private static Feature[] nodes(double[] values) {
        Feature[] nodes = new Feature[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            nodes[i] = new FeatureNode(i + 1, values[i]);
        }
        nodes[values.length] = new FeatureNode(values.length + 1, 1);
        return nodes;
    }

    /** The lowest confidence above which few answers are wrong and few sentences from outside are answered. */
    private static double answer(List<Judged> judged) {
        double allowed = OUTSIDE_ANSWERED * outside(judged);
        double threshold = 1;
        int right = 0;
        int inside = 0;
        int outside = 0;
        for (Judged one : judged) {
            outside += one.trial().isOutside() ? 1 : 0;
            inside += one.trial().isOutside() ? 0 : 1;
            right += one.trial().isRight() ? 1 : 0;
            if (outside > allowed) {
                break;
            }
            if (right >= RIGHT_AMONG_ANSWERS * inside) {
                threshold = one.confidence();
            }
        }
        return threshold;
    }

    private static double ask(List<Judged> judged) {
        double allowed = OUTSIDE_ASKED * outside(judged);
        double threshold = 1;
        int outside = 0;
        for (Judged one : judged) {
            outside += one.trial().isOutside() ? 1 : 0;
            if (outside > allowed) {
                break;
            }
            threshold = one.confidence();
        }
        return threshold;
    }

    private static long outside(List<Judged> judged) {
        return judged.stream().filter(one -> one.trial().isOutside()).count();
    }

    private record Judged(Trial trial, double confidence) {}
}
