package org.ventanilla.intents.entities;

/**
 * A detail that was found.
 *
 * @param value its canonical form; empty when only its kind is known
 * @param start its first position in the message, in UTF-16 units
 * @param end the position after its last
 */
record Found(Kind kind, String value, int start, int end) {}
