package org.ventanilla.intents.entities;

/** Looks for some kinds of details. Needs time in proportion to the text, whatever it holds. Thread-safe. */
@FunctionalInterface
interface Finder {
    void find(Message message, Claims claims);
}
