package org.ventanilla.app;

import java.util.List;
import org.ventanilla.knowledge.content.Problem;

/** Something is in the way that whoever runs the installation can mend. The terminal says it in lines, without a trace. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;
    private final transient List<Problem> problems;

    RefusedException(String why) {
        this(why, List.of());
    }

    RefusedException(String why, List<Problem> problems) {
        super(why);
        this.why = why;
        this.problems = List.copyOf(problems);
    }

    /** One line. */
    public String why() {
        return why;
    }

    /** What to mend in files; may be empty. */
    public List<Problem> problems() {
        return problems;
    }
}
