package org.yuanpu.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * A file that is to be read.
 *
 * @param key the source key: its path below the root, with {@code /} between its parts
 * @param root the folder it was found under, or the one that holds a file named by itself; absolute
 * @param file where it lies
 * @param entry its name in the archive that the file is; empty for a file that is no archive
 */
public record Input(String key, Path root, Path file, Optional<String> entry) {

    /** A file that is no archive. */
    Input(String key, Path root, Path file) {
        this(key, root, file, Optional.empty());
    }

    /**
     * Reads the file.
     *
     * @throws ProblemException when it is gone, may not be read, or is larger than its format
     *     allows; its size is asked before any of it is read
     */
    public Source source() {
        try {
            long limit = Formats.of(key).largestFile();
            if (entry.isPresent()) {
                return new Source(key, new Archive(file).read(entry.get(), limit));
            }
            long size = Files.size(file);
            if (size > limit) {
                throw new ProblemException(
                        Problem.of("Y105", key, Megabytes.of(size), Megabytes.of(limit)));
            }
            return new Source(key, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.of("Y101", file.toString()), e);
        } catch (AccessDeniedException e) {
            throw new ProblemException(Problem.of("Y108", key, "permission denied"), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y108", key, e.getMessage()), e);
        }
    }
}
