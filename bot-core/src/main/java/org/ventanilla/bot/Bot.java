package org.ventanilla.bot;

/** Placeholder of the engine's entry. */
final class Bot {
    private Bot() {}
}
