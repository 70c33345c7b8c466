package org.yuanpu.rule;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * How far each rule can be trusted for each kind of fact, from {@code rules/confidence.tsv}: rule,
 * kind, rows of the gold that were right, rows that were wrong, and what follows, from 0 to 1.
 *
 * <p>Kinds are {@code entity Park}, {@code relation locatedIn}, {@code observation}, or a family
 * such as {@code entity} alone; {@link #ALL} in the place of the rule stands for all rules that
 * were not measured.
 */
public final class Confidences {

    /** The rule that stands for all others. */
    public static final String ALL = "*";

    private static final String FILE = "confidence.tsv";
    private static final int COLUMNS = 5;

    private final Map<String, BigDecimal> byRuleAndKind = new HashMap<>();

    private Confidences() {}

    /**
     * Reads the file of a folder {@code rules}.
     *
     * @throws ProblemException Y301 where it cannot be read, Y312 where a line is not as it should
     *     be
     */
    public static Confidences load(Path rules) {
        try {
            return parse(FILE, Files.readAllLines(rules.resolve(FILE)));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y301", FILE, "UTF-8"), e);
        }
    }

    /**
     * Reads lines.
     *
     * @param file where they come from, for messages
     */
    public static Confidences parse(String file, List<String> lines) {
        Confidences confidences = new Confidences();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                confidences.add(file, i + 1, lines.get(i).split("\t", -1));
            }
        }
        return confidences;
    }

    private void add(String file, int line, String[] cells) {
        boolean fits =
                cells.length == COLUMNS
                        && cells[2].matches("\\d+")
                        && cells[3].matches("\\d+")
                        && cells[4].matches("0(\\.\\d+)?|1(\\.0+)?");
        if (!fits || byRuleAndKind.put(key(cells[0], cells[1]), new BigDecimal(cells[4])) != null) {
            throw new ProblemException(
                    Problem.at("Y312", file, new Position(line, 1), String.join(" ", cells)));
        }
    }

    /** What a rule is worth for a kind; else what the kind is worth, its family, or nothing. */
    public BigDecimal of(String rule, String kind) {
        String family = kind.split(" ")[0];
        for (String key : List.of(key(rule, kind), key(ALL, kind), key(ALL, family))) {
            if (byRuleAndKind.containsKey(key)) {
                return byRuleAndKind.get(key);
            }
        }
        return BigDecimal.ZERO;
    }

    private static String key(String rule, String kind) {
        return rule + "\t" + kind;
    }
}
