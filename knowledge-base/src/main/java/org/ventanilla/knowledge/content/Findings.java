package org.ventanilla.knowledge.content;

import org.ventanilla.knowledge.content.Problem.Severity;

/** Where a rule says what it found; whoever gives it knows the file and the line. */
@FunctionalInterface
interface Findings {
    int WHOLE = -1;

    /**
     * Says what is wrong.
     *
     * @param item the item of a list, or the line of a text, from 0; {@link #WHOLE} when it is about the whole field
     */
    void add(Severity severity, String field, int item, String what, String howToMend);

    default void error(String field, int item, String what, String howToMend) {
        add(Severity.ERROR, field, item, what, howToMend);
    }

    default void error(String field, String what, String howToMend) {
        add(Severity.ERROR, field, WHOLE, what, howToMend);
    }

    default void warning(String field, int item, String what, String howToMend) {
        add(Severity.WARNING, field, item, what, howToMend);
    }
}
