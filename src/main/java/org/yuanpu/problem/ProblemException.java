package org.yuanpu.problem;

import java.util.Locale;

/** Thrown where a problem ends the work at hand: the command, the query, the document. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.line(Locale.ROOT));
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.line(Locale.ROOT), cause);
        this.problem = problem;
    }

    /** The problem that ended the work. */
    public Problem problem() {
        return problem;
    }
}
