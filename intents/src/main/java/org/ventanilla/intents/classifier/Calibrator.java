package org.ventanilla.intents.classifier;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Learns from cross-validation how sure to be. */
final class Calibrator {
    /** For a beginning: what a municipality's ninety articles gave. */
    static final Calibration TYPICAL = new Calibration(List.of(1.7, 2.6, -0.6, 0.8, -1.4), 0.89, 0.27);

    private static final int FEWEST_RIGHT = 20;
    private static final int FEWEST_WRONG = 20;
    private static final double RIGHT_AMONG_ANSWERS = 0.96;
    private static final double OUTSIDE_ANSWERED = 0.02;
    private static final double OUTSIDE_ASKED = 0.15;
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

    private static List<Double> weights(List<Trial> trials) {
        Problem problem = new Problem();
        problem.l = trials.size();
        problem.x = trials.stream().map(trial -> nodes(trial.clues())).toArray(Feature[][]::new);
        problem.y =
                trials.stream().mapToDouble(trial -> trial.isRight() ? 1 : 0).toArray();
        problem.n = problem.x[0].length;
        problem.bias = 1;
        Model model = Liblinear.train(problem, SolverType.L2R_LR, COST, PRECISION);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        List<Double> weights = new ArrayList<>();
        for (double weight : model.getFeatureWeights()) {
            weights.add(sign * weight);
        }
        return weights;
    }

    private static Feature[] nodes(Clues clues) {
        double[] values = clues.values();
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
