package org.ventanilla.bot.understand;

/**
 * Something a message names.
 *
 * @param value what it means: the id of a zone or service, a number in its canonical form
 */
public record Entity(Type type, String value, Evidence evidence) {
    /** Kinds of entities. */
    public enum Type {
        ZONE,
        SERVICE,
        /** Words that say a service fails; the value is the service. */
        FAILURE,
        RECEIPT
    }
}
