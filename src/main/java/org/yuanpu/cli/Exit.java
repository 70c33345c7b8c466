package org.yuanpu.cli;

import org.yuanpu.problem.Problem;

/** The exit codes of the program. */
final class Exit {

    /** Everything was done. */
    static final int DONE = 0;

    /**
     * Done, but some input could not be read, or a score fell below what was asked for, or a fact
     * was refused where none may be.
     */
    static final int PARTLY = 1;

    /** The call was wrong: arguments, a saved query, the program's own data folder. */
    static final int USAGE = 2;

    /** No input could be read. */
    static final int NO_INPUT = 3;

    /** The store, or the program itself, failed. */
    static final int FAULT = 4;

    private Exit() {}

    /** The exit code for a problem that ended a command; the first digit of its code decides. */
    static int of(Problem problem) {
        return switch (problem.code().charAt(1)) {
            case '1', '2' -> NO_INPUT;
            case '3', '4', '6', '7', '8' -> USAGE;
            default -> FAULT;
        };
    }
}
