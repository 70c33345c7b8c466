package org.yuanpu.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * What is known by its name where it is.
 *
 * @param companies of the class {@code FIRM}
 * @param parks of the class {@code PARK}
 */
public record Registers(Register companies, Register parks) {

    /**
     * Reads the registers of the folder of rules; one that is not there knows nothing.
     *
     * @throws ProblemException Y301 where a file cannot be read, Y318 where a line is not as it
     *     should be
     */
    static Registers load(Path rules) {
        return new Registers(
                register(rules, "companies.tsv", "FIRM"), register(rules, "parks.tsv", "PARK"));
    }

    private static Register register(Path rules, String file, String type) {
        String name = "registers/" + file;
        Path path = rules.resolve(name);
        try {
            return Register.read(name, Files.exists(path) ? Files.readString(path) : "", type);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y301", name, e.getMessage()), e);
        }
    }
}
