package org.yuanpu.rule;

import java.nio.file.Path;

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
     * @throws org.yuanpu.problem.ProblemException Y301 where a file cannot be read, Y318 where a
     *     line is not as it should be
     */
    static Registers load(Path rules) {
        return new Registers(
                register(rules, "companies.tsv", "FIRM"), register(rules, "parks.tsv", "PARK"));
    }

    private static Register register(Path rules, String file, String type) {
        String name = "registers/" + file;
        return Register.read(name, Rules.optional(rules, name), type);
    }
}
