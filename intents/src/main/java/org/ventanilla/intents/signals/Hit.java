package org.ventanilla.intents.signals;

/**
 * A pattern was found.
 *
 * @param first the first word, by its number
 * @param last the last word
 */
record Hit(Outcome outcome, int first, int last) {}
