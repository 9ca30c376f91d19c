package org.ventanilla.telegram;

/** An update that has not the published shape. */
final class PoisonException extends Exception {
    private static final long serialVersionUID = 1L;

    PoisonException(String field) {
        super("odd or missing: " + field);
    }
}
