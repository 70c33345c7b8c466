package org.yuanpu.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The least F1 that is accepted.
 *
 * @param least the least F1 of each figure, by its name as {@link Score#figures()} has it
 */
public record Floors(Map<String, Double> least) {

    /**
     * A figure below its floor.
     *
     * @param figure its name
     * @param floor the least F1
     * @param f1 the F1 that was reached; 0 for a figure of which there is no row
     */
    public record Fallen(String figure, double floor, double f1) {}

    public Floors {
        least = Collections.unmodifiableMap(new LinkedHashMap<>(least));
    }

    /**
     * Reads a file with a figure and its floor on each line, parted by a tab; lines that begin with
     * {@code #} and empty lines say nothing.
     *
     * @throws ProblemException if it cannot be read, or a line is none of these
     */
    public static Floors read(Path file) {
        Map<String, Double> least = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 2 || !cells[1].matches("0(\\.\\d+)?|1(\\.0+)?")) {
                    Position place = new Position(number, 1);
                    throw new ProblemException(Problem.at("Y646", file.toString(), place, line));
                }
                least.put(cells[0], new BigDecimal(cells[1]).doubleValue());
            }
        }
        return new Floors(least);
    }

    /** The figures of a score that are below their floor. */
    public List<Fallen> fallen(Score score) {
        Map<String, Figures> figures = score.figures();
        return least.entrySet().stream()
                .map(e -> new Fallen(e.getKey(), e.getValue(), f1(figures.get(e.getKey()))))
                .filter(f -> f.f1() < f.floor())
                .toList();
    }

    private static double f1(Figures figures) {
        return figures == null ? 0 : figures.f1();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y642", file.toString()), e);
        }
    }
}
