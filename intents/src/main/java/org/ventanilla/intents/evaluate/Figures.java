package org.ventanilla.intents.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The usual figures of a classifier. Shares lie in [0, 1]. */
final class Figures {
    private static final int BINS = 15;

    private Figures() {}

    static double accuracy(List<Answered> answers) {
        return share(answers.stream().filter(Answered::isRight).count(), answers.size());
    }

    /** The mean over the labels of the test, each counting the same, of the harmonic mean of precision and recall. */
    static double macroF1(List<Answered> answers) {
        Map<String, Integer> right = new HashMap<>();
        Map<String, Integer> said = new HashMap<>();
        Map<String, Integer> meant = new HashMap<>();
        for (Answered answer : answers) {
            said.merge(answer.best(), 1, Integer::sum);
            meant.merge(answer.label(), 1, Integer::sum);
            right.merge(answer.label(), answer.isRight() ? 1 : 0, Integer::sum);
        }
        Set<String> labels = new TreeSet<>(meant.keySet());
        double sum = 0;
        for (String label : labels) {
            sum += 2.0 * right.getOrDefault(label, 0) / (said.getOrDefault(label, 0) + meant.getOrDefault(label, 0));
        }
        return sum / labels.size();
    }

    /** How far confidences are from the truth: the expected calibration error over fifteen bins (Guo et al. 2017). */
    static double calibrationError(List<Answered> answers) {
        double[] confidence = new double[BINS];
        int[] right = new int[BINS];
        int[] all = new int[BINS];
        for (Answered answer : answers) {
            int bin = Math.min(BINS - 1, (int) (answer.confidence() * BINS));
            confidence[bin] += answer.confidence();
            right[bin] += answer.isRight() ? 1 : 0;
            all[bin]++;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(confidence[bin] - right[bin]);
        }
        return error / answers.size();
    }

    /** The chance that a sentence from inside is held for surer than one from outside (area under the ROC curve). */
    static double auroc(List<Answered> inside, List<Answered> outside) {
        double[] out =
                outside.stream().mapToDouble(Answered::confidence).sorted().toArray();
        double sum = 0;
        for (Answered answer : inside) {
            sum += 0.5 * (below(out, answer.confidence(), false) + below(out, answer.confidence(), true));
        }
        return sum / inside.size() / out.length;
    }

    /** How many values lie below another, or not above it. */
    private static int below(double[] sorted, double value, boolean orEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The share of sentences from inside that are understood when so many from outside are refused. */
    static double accuracyAtRecall(List<Answered> inside, List<Answered> outside, double recall) {
        List<Answered> sorted = new ArrayList<>(outside);
        sorted.sort(Comparator.comparingDouble(Answered::confidence));
        int refused = (int) Math.ceil(recall * sorted.size());
        double threshold = sorted.get(Math.max(0, refused - 1)).confidence();
        return share(
                inside.stream()
                        .filter(answer -> answer.isRight() && answer.confidence() > threshold)
                        .count(),
                inside.size());
    }

    static double share(long part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }
}
