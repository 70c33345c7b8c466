package org.yuanpu.rule;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * What was learned of one class of names: how much each sign speaks for a name, or against it. The
 * sum is the logarithm of the odds that it is one (logistic regression).
 */
public final class Weights {

    /** The sign that everything bears. */
    public static final String ALWAYS = "*";

    private static final String FILE = "weights/projects.tsv";

    private final Map<String, Double> bySign = new HashMap<>();

    private Weights() {}

    /**
     * Reads the weights of the folder of rules; where there are none, nothing was learned.
     *
     * @throws ProblemException Y301 where the file cannot be read, Y319 where a line is not as it
     *     should be
     */
    static Weights load(Path rules) {
        return read(FILE, Rules.optional(rules, FILE));
    }

    /**
     * Reads weights: on each line a sign, a tab and a number; lines that begin with {@code #} say
     * where they are from.
     *
     * @param file where they come from, for messages
     * @throws ProblemException Y319 where a line is none, or a sign stands twice
     */
    public static Weights read(String file, String content) {
        Weights weights = new Weights();
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                weights.add(file, i + 1, lines.get(i));
            }
        }
        return weights;
    }

    private void add(String file, int line, String entry) {
        String[] cells = entry.split("\t", -1);
        boolean fits =
                cells.length == 2 && !cells[0].isEmpty() && cells[1].matches("-?\\d+(\\.\\d+)?");
        if (!fits || bySign.put(cells[0], Double.valueOf(cells[1])) != null) {
            throw new ProblemException(Problem.at("Y319", file, new Position(line, 1), entry));
        }
    }

    /** Whether nothing was learned. */
    public boolean isEmpty() {
        return bySign.isEmpty();
    }

    /**
     * How likely something is a name that bears some signs, from 0 to 1. A sign that it bears twice
     * counts twice; one that was never learned says nothing.
     */
    public double likelihood(List<String> signs) {
        double odds = of(ALWAYS);
        for (String sign : signs) {
            odds += of(sign);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private double of(String sign) {
        return bySign.getOrDefault(sign, 0d);
    }
}
