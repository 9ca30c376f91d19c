package org.ventanilla.bot.understand;

import java.util.List;

/**
 * A message touches a topic that has rules of its own.
 *
 * @param topic the id of a {@link Topic}
 * @param confidence in (0, 1]
 */
public record Signal(String topic, double confidence, List<Evidence> evidence) {
    public Signal {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in (0, 1] but was " + confidence);
        }
        evidence = List.copyOf(evidence);
    }
}
