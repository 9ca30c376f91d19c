package org.ventanilla.intents.evaluate;

/**
 * A sentence and what it means.
 *
 * @param where file and line, for people; may be empty
 */
public record Labelled(String text, String label, String where) {
    Labelled(String text, String label) {
        this(text, label, "");
    }
}
