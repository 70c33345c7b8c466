package org.yuanpu.link;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yuanpu.link.Figure.Amount;
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

    /**
     * Whether the figures cannot all be right: the parts that are known come to more than the
     * whole, or all parts to less.
     */
    boolean isContested() {
        Amount told = amount(whole);
        boolean more =
                told.most()
                        .filter(most -> least().map(l -> l.compareTo(most) > 0).orElse(false))
                        .isPresent();
        boolean less =
                parts.size() == partsAll
                        && told.least()
                                .filter(l -> most().map(m -> m.compareTo(l) < 0).orElse(false))
                                .isPresent();
        return more || less;
    }

    private Optional<BigDecimal> least() {
        return sum(parts.stream().map(p -> amount(p).least()).toList());
    }

    private Optional<BigDecimal> most() {
        return sum(parts.stream().map(p -> amount(p).most()).toList());
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> ends) {
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).reduce(BigDecimal::add)
                : Optional.empty();
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
        return amount(point).base();
    }

    private static Amount amount(SeriesPoint point) {
        return point.figure().amount().orElseThrow();
    }
}
