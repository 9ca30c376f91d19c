package org.ventanilla.intents.classifier;

import java.util.List;
import java.util.TreeSet;

/** Two linear models of the same sentences: they err on different ones, so that together they err less. */
record Learned(List<String> outcomes, Weights borders, Weights softmax) {
    /**
     * The points and labels stand in the same order; there are at least two different labels.
     *
     * @param size of the points' space
     */
    static Learned of(int size, List<Point> points, List<String> labels) {
        List<String> outcomes = List.copyOf(new TreeSet<>(labels));
        int[] numbers = labels.stream().mapToInt(outcomes::indexOf).toArray();
        return new Learned(
                outcomes,
                Borders.learn(size, points, numbers, outcomes.size()),
                Softmax.learn(size, points, numbers, outcomes.size()));
    }

    Decisions of(Point point) {
        return Decisions.of(outcomes, borders.of(point), softmax.of(point));
    }
}
