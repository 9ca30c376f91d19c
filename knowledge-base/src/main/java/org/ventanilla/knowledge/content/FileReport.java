package org.ventanilla.knowledge.content;

import java.util.List;
import org.ventanilla.knowledge.content.Problem.Severity;

/** Takes down the problems of one file. */
final class FileReport implements Findings {
    private final List<Problem> problems;
    private final String file;
    private final int linesBefore;
    private int errors;

    /**
     * A report without problems yet.
     *
     * @param linesBefore what to add to lines, where the text under scrutiny is not the file's beginning
     */
    FileReport(List<Problem> problems, String file, int linesBefore) {
        this.problems = problems;
        this.file = file;
        this.linesBefore = linesBefore;
    }

    FileReport from(int moreLinesBefore) {
        return new FileReport(problems, file, linesBefore + moreLinesBefore);
    }

    void error(int line, String field, String what, String howToMend) {
        add(Severity.ERROR, line, field, what, howToMend);
    }

    void warning(int line, String field, String what, String howToMend) {
        add(Severity.WARNING, line, field, what, howToMend);
    }

    void add(Severity severity, int line, String field, String what, String howToMend) {
        if (severity == Severity.ERROR) {
            errors++;
        }
        problems.add(new Problem(severity, file, line > 0 ? line + linesBefore : 0, field, what, howToMend));
    }

    /** For findings about a stretch of text: the item is its line. */
    @Override
    public void add(Severity severity, String field, int item, String what, String howToMend) {
        add(severity, item + 1, field, what, howToMend);
    }

    /** How many errors there were so far: the same before and after means that what lies between is sound. */
    int errors() {
        return errors;
    }
}
