package org.yuanpu.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Reads files whole, and says what keeps it from that. */
final class FileBytes {

    private FileBytes() {}

    /**
     * The bytes of a file.
     *
     * @param key what it is called in messages
     * @throws ProblemException Y101 when it is gone, Y105 when it is larger than the limit, Y108
     *     when it may not be read
     */
    static byte[] read(Path file, String key, long limit) {
        try {
            long size = Files.size(file);
            if (size > limit) {
                throw new ProblemException(
                        Problem.of("Y105", key, Megabytes.of(size), Megabytes.of(limit)));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.of("Y101", file.toString()), e);
        } catch (AccessDeniedException e) {
            throw new ProblemException(Problem.of("Y108", key, "permission denied"), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y108", key, e.getMessage()), e);
        }
    }
}
