package org.yuanpu.evaluate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.yuanpu.evaluate.Judgement.Verdict;
import org.yuanpu.evaluate.Kind.Family;
import org.yuanpu.fact.Confidence;
import org.yuanpu.fact.OtherPlaces;
import org.yuanpu.rule.Confidences;

/**
 * How far each rule can be trusted, from what gold says of its rows.
 *
 * <p>A rule's confidence for a kind of rows is its precision there, drawn towards the precision of
 * that kind as if {@link #PRIOR} more rows had been seen, which is drawn towards that of its family
 * in the same way. So a rule of which little was seen is trusted as much as its like.
 */
final class Calibration {

    /** As many rows as the prior weighs; the least loss on regions left out, see docs/adr. */
    static final double PRIOR = 8;

    private record Count(int right, int wrong) {

        Count plus(Count other) {
            return new Count(right + other.right, wrong + other.wrong);
        }

        double towards(double mean, double prior) {
            return (right + prior * mean) / (right + wrong + prior);
        }
    }

    /**
     * What a threshold does to rows of regions left out.
     *
     * @param threshold rows below it are dropped
     * @param f1 the F1 over entities, relations and full observations that is left
     */
    record Cut(double threshold, double f1, int droppedRight, int droppedWrong) {}

    private final Map<String, Map<String, Count>> rules = new TreeMap<>();
    private final Map<String, Count> kinds = new TreeMap<>();
    private final Map<String, Count> families = new TreeMap<>();
    private final double prior;

    Calibration(List<Judgement> judgements, double prior) {
        this.prior = prior;
        for (Judgement judgement : judgements) {
            boolean right = judgement.verdict() == Verdict.RIGHT;
            if (counts(judgement) && (right || judgement.verdict() == Verdict.WRONG)) {
                Count one = new Count(right ? 1 : 0, right ? 0 : 1);
                String kind = kind(judgement.kind());
                kinds.merge(kind, one, Count::plus);
                families.merge(family(kind), one, Count::plus);
                judgement
                        .rules()
                        .forEach(
                                rule ->
                                        rules.computeIfAbsent(rule, r -> new TreeMap<>())
                                                .merge(kind, one, Count::plus));
            }
        }
    }

    /** What the seeds and reports of other places tell. */
    static Calibration ofAll(Score seeds) {
        List<Judgement> all = new ArrayList<>(seeds.judgements());
        for (OtherPlaces places : List.of(OtherPlaces.READ, OtherPlaces.UNREAD)) {
            all.addAll(OtherPlacesScore.measure(places).judgements());
        }
        return new Calibration(all, PRIOR);
    }

    private static boolean counts(Judgement judgement) {
        Kind kind = judgement.kind();
        return kind.family() != Family.DATED
                && !kind.equals(Kind.CORE)
                && !kind.equals(Kind.UNKNOWN);
    }

    private static String kind(Kind kind) {
        return kind.equals(Kind.FULL)
                ? "observation"
                : kind.family().name().toLowerCase(Locale.ROOT) + " " + kind.name();
    }

    private static String family(String kind) {
        return kind.split(" ")[0];
    }

    /** The file of confidences: rule, kind, rows that were right and wrong, confidence. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# How far each rule can be trusted: its precision on the seeds and on reports of other"
                        + " places, smoothed.");
        lines.add(
                "# Written by org.yuanpu.evaluate.Remeasure; see docs/adr. * stands for all others.");
        families.forEach((f, c) -> lines.add(line(Confidences.ALL, f, c, c.towards(0.5, 2))));
        kinds.forEach(
                (kind, count) -> {
                    if (!families.containsKey(kind)) {
                        lines.add(line(Confidences.ALL, kind, count, ofKind(kind)));
                    }
                });
        rules.forEach(
                (rule, counts) ->
                        counts.forEach(
                                (kind, count) ->
                                        lines.add(line(rule, kind, count, of(count, kind)))));
        return lines;
    }

    private static String line(String rule, String kind, Count count, double confidence) {
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%d\t%d\t%.2f",
                rule,
                kind,
                count.right,
                count.wrong,
                Math.min(Confidence.MOST.doubleValue(), confidence));
    }

    private double ofKind(String kind) {
        Count family = families.getOrDefault(family(kind), new Count(0, 0));
        return kinds.getOrDefault(kind, new Count(0, 0)).towards(family.towards(0.5, 2), prior);
    }

    private double of(Count count, String kind) {
        return count.towards(ofKind(kind), prior);
    }

    /** What the rows of a region are trusted by when only the others were seen. */
    private static Map<Judgement, Double> leftOut(List<Judgement> all, double prior) {
        Map<Judgement, Double> trust = new IdentityHashMap<>();
        for (String region : regions(all)) {
            List<Judgement> others = all.stream().filter(j -> !region(j).equals(region)).toList();
            Confidences seen = Confidences.parse("", new Calibration(others, prior).lines());
            trust.putAll(
                    trusted(all.stream().filter(j -> region(j).equals(region)).toList(), seen));
        }
        return trust;
    }

    private static Set<String> regions(List<Judgement> all) {
        return all.stream().map(Calibration::region).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The documents of one region begin with its name. */
    private static String region(Judgement judgement) {
        return judgement.document().split("-")[0];
    }

    /** The mean loss in bits when rows of regions left out are foretold. */
    static double loss(List<Judgement> all, double prior) {
        ToDoubleFunction<Map.Entry<Judgement, Double>> bits =
                e ->
                        -Math.log(
                                        e.getKey().verdict() == Verdict.RIGHT
                                                ? e.getValue()
                                                : 1 - e.getValue())
                                / Math.log(2);
        return leftOut(all, prior).entrySet().stream()
                .filter(
                        e ->
                                e.getKey().verdict() == Verdict.RIGHT
                                        || e.getKey().verdict() == Verdict.WRONG)
                .mapToDouble(bits)
                .average()
                .orElse(0);
    }

    /** What thresholds from 0 to 0.9 do to regions left out. */
    static List<Cut> cuts(List<Judgement> all) {
        return cuts(all, leftOut(all, PRIOR));
    }

    /** What thresholds from 0 to 0.9 do to rows that nothing was measured on. */
    static List<Cut> cuts(List<Judgement> all, Confidences measured) {
        return cuts(all, trusted(all, measured));
    }

    private static Map<Judgement, Double> trusted(List<Judgement> rows, Confidences measured) {
        Confidence confidence = new Confidence(measured);
        Map<Judgement, Double> trust = new IdentityHashMap<>();
        rows.stream()
                .filter(j -> counts(j) && !j.rules().isEmpty())
                .forEach(
                        j ->
                                trust.put(
                                        j,
                                        confidence
                                                .of(kind(j.kind()), Set.copyOf(j.rules()))
                                                .doubleValue()));
        return trust;
    }

    private static List<Cut> cuts(List<Judgement> all, Map<Judgement, Double> trust) {
        List<Cut> cuts = new ArrayList<>();
        for (int step = 0; step < 19; step++) {
            double threshold = step / 20.0;
            int right = 0;
            int wrong = 0;
            int missed = 0;
            int droppedRight = 0;
            int droppedWrong = 0;
            for (Judgement j : all.stream().filter(Calibration::counts).toList()) {
                boolean dropped = trust.getOrDefault(j, 1.0) < threshold;
                boolean isRight = j.verdict() == Verdict.RIGHT;
                boolean isWrong = j.verdict() == Verdict.WRONG;
                right += isRight && !dropped ? 1 : 0;
                wrong += isWrong && !dropped ? 1 : 0;
                missed += j.verdict() == Verdict.MISSED || isRight && dropped ? 1 : 0;
                droppedRight += isRight && dropped ? 1 : 0;
                droppedWrong += isWrong && dropped ? 1 : 0;
            }
            cuts.add(
                    new Cut(
                            threshold,
                            2.0 * right / (2.0 * right + wrong + missed),
                            droppedRight,
                            droppedWrong));
        }
        return cuts;
    }
}
