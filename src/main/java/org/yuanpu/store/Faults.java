package org.yuanpu.store;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.tdb2.TDBException;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Turns what the database throws when the disk fails into a problem.
 *
 * <p>A full disk comes as an {@link InternalError} where the file is mapped into memory, and as one
 * of several exceptions of TDB2 where it is not. Everything else is a mistake of the program and
 * passes unchanged.
 *
 * @param source the store's folder, for the message
 */
record Faults(String source) {

    /** Work that may meet a fault of the disk. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Runs the work; a fault of the disk becomes a problem Y505. */
    <T> T guard(Work<T> work) {
        try {
            return work.run();
        } catch (IOException | RuntimeException | InternalError e) {
            throw reported(e).orElseThrow(() -> asIs(e));
        }
    }

    private Optional<ProblemException> reported(Throwable thrown) {
        if (thrown instanceof ProblemException problem) {
            return Optional.of(problem);
        }
        if (!isFault(thrown)) {
            return Optional.empty();
        }
        return Optional.of(
                new ProblemException(Problem.of("Y505", source, deepest(thrown)), thrown));
    }

    private static RuntimeException asIs(Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            return exception;
        }
        throw (Error) thrown;
    }

    private static boolean isFault(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof IOException
                    || t instanceof InternalError
                    || t instanceof RuntimeIOException
                    || t instanceof FileException
                    || t instanceof DBOpEnvException
                    || t instanceof TransactionException
                    || t instanceof TDBException) {
                return true;
            }
        }
        return false;
    }

    private static String deepest(Throwable thrown) {
        Throwable t = thrown;
        while (t.getCause() != null) {
            t = t.getCause();
        }
        return String.valueOf(t.getMessage());
    }
}
