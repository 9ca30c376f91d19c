package org.ventanilla.intents.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the linear model says of a text: how far on its own side of each border it lies.
 *
 * @param intents the best first; at least one
 * @param outside the same for "none of them"
 */
record Decisions(List<Scored> intents, double outside) {
    /** The outcome of sentences that no institution answers. */
    static final String OUTSIDE = "";

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::value).reversed().thenComparing(Scored::intent);

    Decisions {
        intents = List.copyOf(intents);
    }

    static Decisions of(List<String> outcomes, double[] values) {
        List<Scored> intents = new ArrayList<>(outcomes.size());
        double outside = -1;
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).equals(OUTSIDE)) {
                outside = values[i];
            } else {
                intents.add(new Scored(outcomes.get(i), values[i]));
            }
        }
        intents.sort(BEST_FIRST);
        return new Decisions(intents, outside);
    }

    Scored first() {
        return intents.get(0);
    }

    /** How much better the first is than the second. */
    double lead() {
        return intents.size() < 2 ? 1 : first().value() - intents.get(1).value();
    }

    record Scored(String intent, double value) {}
}
