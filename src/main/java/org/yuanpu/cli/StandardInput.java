package org.yuanpu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Standard input as one of a command's documents: where {@code -} stands among the arguments, its
 * text lies in a file named {@value #NAME} until this is closed.
 *
 * @param arguments the arguments, with the file in the place of {@code -}
 * @param files what was written, in the order in which it is to be deleted
 */
record StandardInput(List<String> arguments, List<Path> files) implements AutoCloseable {

    private static final String NAME = "stdin.txt";
    private static final String SIGN = "-";

    StandardInput {
        arguments = List.copyOf(arguments);
        files = List.copyOf(files);
    }

    /**
     * @param in read to its end if {@code -} is among the arguments, otherwise not touched
     */
    static StandardInput among(List<String> arguments, InputStream in) {
        if (!arguments.contains(SIGN)) {
            return new StandardInput(arguments, List.of());
        }
        try {
            Path folder = Files.createTempDirectory("yuanpu");
            Path file = folder.resolve(NAME);
            Files.copy(in, file);
            List<String> named = new ArrayList<>(arguments);
            named.replaceAll(a -> a.equals(SIGN) ? file.toString() : a);
            return new StandardInput(named, List.of(file, folder));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static ProblemException failed(IOException e) {
        return new ProblemException(Problem.of("Y806", SIGN, e.getMessage()), e);
    }
}
