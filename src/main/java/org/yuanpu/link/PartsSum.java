package org.yuanpu.link;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Indicator;

/**
 * The figure of a region beside those of the regions in it.
 *
 * @param whole the region's
 * @param parts those of the regions in it that are known
 * @param partsAll how many regions there are in it
 * @param sum the sum of the parts that are known, in the base unit
 */
record PartsSum(SeriesPoint whole, List<SeriesPoint> parts, int partsAll, BigDecimal sum) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    PartsSum {
        parts = List.copyOf(parts);
    }

    /** What the sum is of the whole, in per cent. */
    BigDecimal share() {
        return sum.multiply(HUNDRED)
                .divide(value(whole), MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP);
    }

    /** All wholes of which a part is known, for indicators whose parts add up. */
    static List<PartsSum> of(List<SeriesPoint> points, Knowledge knowledge, Divisions divisions) {
        Map<Key, List<SeriesPoint>> parts = new TreeMap<>();
        for (SeriesPoint point : points) {
            if (addsUp(point)) {
                within(point, knowledge)
                        .ifPresent(
                                key ->
                                        parts.computeIfAbsent(key, k -> new ArrayList<>())
                                                .add(point));
            }
        }
        return points.stream()
                .filter(whole -> parts.containsKey(whole.key()) && value(whole).signum() > 0)
                .map(whole -> sum(whole, parts.get(whole.key()), knowledge, divisions))
                .toList();
    }

    private static PartsSum sum(
            SeriesPoint whole, List<SeriesPoint> parts, Knowledge knowledge, Divisions divisions) {
        int all =
                knowledge
                        .things()
                        .get(whole.key().about())
                        .code()
                        .flatMap(divisions::byCode)
                        .map((Division d) -> divisions.children(d).size())
                        .orElse(parts.size());
        BigDecimal sum =
                parts.stream().map(PartsSum::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new PartsSum(whole, parts, all, sum);
    }

    private static boolean addsUp(SeriesPoint point) {
        return point.key().measure().equals("level")
                && point.concept().indicator().map(Indicator::additive).orElse(false);
    }

    private static Optional<Key> within(SeriesPoint point, Knowledge knowledge) {
        Key key = point.key();
        return knowledge
                .things()
                .get(key.about())
                .within()
                .map(
                        upper ->
                                new Key(
                                        upper,
                                        key.concept(),
                                        key.measure(),
                                        key.period(),
                                        key.unit()));
    }

    private static BigDecimal value(SeriesPoint point) {
        return point.figure().amount().orElseThrow().base();
    }
}
