package org.ventanilla.x;

/** Something that X sent lacks what it must have. The message names the field, and nothing that anybody wrote. */
final class PoisonException extends Exception {
    private static final long serialVersionUID = 1L;

    PoisonException(String field) {
        super("no good " + field);
    }
}
