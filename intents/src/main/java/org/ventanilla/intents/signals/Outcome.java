package org.ventanilla.intents.signals;

/**
 * What it means that a pattern was found.
 *
 * @param topic which topic, by its place in the list
 * @param line which of all lines; exclusions carry the number of the line they belong to
 */
record Outcome(Kind kind, int topic, int line) {
    enum Kind {
        FIRES,
        /** A sentence like those the topic gives as examples. */
        RESEMBLES,
        /** Takes back what its own line found close by. */
        UNLESS,
        /** Takes back what any line of the topic found in these words. */
        HARMLESS
    }
}
