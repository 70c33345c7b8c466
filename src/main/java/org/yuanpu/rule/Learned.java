package org.yuanpu.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * What was learned from reports of other places.
 *
 * @param projects which things are projects that have a name
 */
public record Learned(Weights projects) {

    /**
     * Reads the weights of the folder of rules; where there are none, nothing was learned.
     *
     * @throws ProblemException Y301 where a file cannot be read, Y319 where a line is not as it
     *     should be
     */
    static Learned load(Path rules) {
        return new Learned(weights(rules, "projects.tsv"));
    }

    private static Weights weights(Path rules, String file) {
        String name = "weights/" + file;
        Path path = rules.resolve(name);
        try {
            return Weights.read(name, Files.exists(path) ? Files.readString(path) : "");
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y301", name, e.getMessage()), e);
        }
    }
}
