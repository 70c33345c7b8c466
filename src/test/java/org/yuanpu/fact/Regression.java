package org.yuanpu.fact;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuanpu.rule.Weights;

/**
 * Learns from cases how much each sign speaks for a name: logistic regression with squared weights
 * held small (LIBLINEAR).
 */
final class Regression {

    /** A sign that fewer cases bear is not learned. */
    private static final int RARE = 3;

    /** How much a case weighs against the squares of the weights. */
    private static final double COST = 0.5;

    private static final double PRECISION = 0.001;

    /** A weight that is less is none. */
    private static final double LEAST = 0.02;

    private Regression() {}

    /** The lines of a file of weights, sorted by sign. */
    static List<String> learn(List<Trials.Case> cases) {
        Linear.disableDebugOutput();
        List<String> signs = signs(cases);
        Map<String, Integer> index = new TreeMap<>();
        signs.forEach(sign -> index.put(sign, index.size() + 1));
        Problem problem = new Problem();
        problem.l = cases.size();
        problem.n = signs.size();
        problem.y = cases.stream().mapToDouble(c -> c.right() ? 1 : -1).toArray();
        problem.x = cases.stream().map(c -> features(c, index)).toArray(Feature[][]::new);
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            double weight = sign * model.getFeatureWeights()[i];
            if (Math.abs(weight) >= LEAST) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f", signs.get(i), weight));
            }
        }
        return lines;
    }

    private static List<String> signs(List<Trials.Case> cases) {
        Map<String, Long> counts =
                cases.stream()
                        .flatMap(c -> c.trial().signs().stream().distinct())
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        return Stream.concat(
                        Stream.of(Weights.ALWAYS),
                        counts.entrySet().stream()
                                .filter(e -> e.getValue() >= RARE)
                                .map(Map.Entry::getKey))
                .sorted()
                .toList();
    }

    private static Feature[] features(Trials.Case one, Map<String, Integer> index) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Stream.concat(Stream.of(Weights.ALWAYS), one.trial().signs().stream())
                .filter(index::containsKey)
                .forEach(sign -> counts.merge(index.get(sign), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new FeatureNode(e.getKey(), e.getValue()))
                .toArray(Feature[]::new);
    }
}
