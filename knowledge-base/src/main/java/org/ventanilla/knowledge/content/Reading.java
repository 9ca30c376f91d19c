package org.ventanilla.knowledge.content;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a content folder.
 *
 * @param content empty when there is an error
 * @param problems all of them, by file and line; warnings too
 */
public record Reading(Optional<Content> content, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }
}
