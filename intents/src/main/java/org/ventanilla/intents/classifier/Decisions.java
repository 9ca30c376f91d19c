package org.ventanilla.intents.classifier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the linear models say of a text.
 *
 * @param intents the best first; at least one
 * @param outside the same for "none of them"
 */
record Decisions(List<Scored> intents, Scored outside) {
    /** The outcome of sentences that no institution answers. */
    static final String OUTSIDE = "";

    /** How fast a lead becomes a share. Like the softmax's part, chosen on development data. */
    static final double STEEPNESS = 4;

    static final double SOFTMAX_PART = 0.2;
    private static final Scored FAR_FROM_OUTSIDE = new Scored(OUTSIDE, -1, -1);
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::value).reversed().thenComparing(Scored::intent);

    Decisions {
        intents = List.copyOf(intents);
    }

    static Decisions of(List<String> outcomes, double[] borders, double[] softmax) {
        List<Scored> intents = new ArrayList<>(outcomes.size());
        Scored outside = FAR_FROM_OUTSIDE;
        for (int i = 0; i < outcomes.size(); i++) {
            Scored scored = new Scored(outcomes.get(i), borders[i] + SOFTMAX_PART * softmax[i], borders[i]);
            if (scored.intent().equals(OUTSIDE)) {
                outside = scored;
            } else {
                intents.add(scored);
            }
        }
        intents.sort(BEST_FIRST);
        return new Decisions(intents, outside);
    }

    Scored first() {
        return intents.get(0);
    }

    /** The first's share when all intents and "none of them" compete for a whole; in (0, 1]. */
    double share() {
        double sum = Math.exp(STEEPNESS * (outside.value() - first().value()));
        for (Scored scored : intents) {
            sum += Math.exp(STEEPNESS * (scored.value() - first().value()));
        }
        return 1 / sum;
    }

    /**
     * An intent as the models see it.
     *
     * @param value what both say together
     * @param border how far on its own side of its border the text lies
     */
    record Scored(String intent, double value, double border) {}
}
