package org.yuanpu.document;

import java.util.function.Supplier;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Turns what a reader does to the stack and the memory into problems of its file. */
final class Guard {

    private Guard() {}

    /**
     * What a reader gives.
     *
     * @param key the file it reads
     * @throws ProblemException Y110 when the file is nested more deeply than any reader follows,
     *     Y120 when it wants more memory than there is, and what the reader throws
     */
    static <T> T read(String key, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (StackOverflowError e) {
            throw new ProblemException(Problem.of("Y110", key, "nested too deeply"), e);
        } catch (OutOfMemoryError e) {
            throw new ProblemException(Problem.of("Y120", key), e);
        }
    }
}
