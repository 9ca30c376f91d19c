package org.ventanilla.intents.signals;

/** A pattern cannot be read; the message says how to mend it. */
final class PatternException extends RuntimeException {
    PatternException(String message) {
        super(message);
    }
}
