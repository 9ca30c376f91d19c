package org.ventanilla.intents.signals;

import java.util.List;

/**
 * One line of a topic's patterns.
 *
 * @param source as the editor wrote it
 * @param part what has to occur
 * @param unless what must not occur close by
 */
record PatternLine(String source, Kind kind, Part part, List<Part> unless) {
    PatternLine {
        unless = List.copyOf(unless);
    }

    enum Kind {
        /** Where it occurs, the topic is touched. */
        FIRES,
        /** Words that touch this do not count for the topic. */
        HARMLESS
    }
}
