package org.ventanilla.knowledge.content;

import java.util.Comparator;

/**
 * Something that is wrong with the content, told so that its author can mend it.
 *
 * @param file relative to the content folder
 * @param line from 1; 0 when it is about the whole file
 * @param field such as {@code zones[2].name}, items counted from 1; empty when it is about the whole file
 * @param what continues "this field …"
 * @param howToMend an instruction
 */
public record Problem(Severity severity, String file, int line, String field, String what, String howToMend) {
    static final Comparator<Problem> IN_READING_ORDER =
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::field);

    /** How bad a problem is. */
    public enum Severity {
        /** The content cannot be used. */
        ERROR,
        /** It can be used, but somebody should look. */
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line for a terminal: {@code file:line field: what — howToMend}. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        String subject = field.isEmpty() ? place : place + " " + field;
        return subject + ": " + what + " — " + howToMend;
    }
}
