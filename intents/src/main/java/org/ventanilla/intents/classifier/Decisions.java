package org.ventanilla.intents.classifier;

import java.util.List;

/**
 * What the linear model says of a text: how far on its own side of each border it lies.
 *
 * @param intents the best first
 * @param outside the same for "none of them"
 */
record Decisions(List<Scored> intents, double outside) {
    Decisions {
        intents = List.copyOf(intents);
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
