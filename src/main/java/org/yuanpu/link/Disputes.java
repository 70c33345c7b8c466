package org.yuanpu.link;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yuanpu.link.Figure.Amount;
import org.yuanpu.ontology.Indicator;

/** Finds figures that cannot both be right. */
final class Disputes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Two figures of one document that differ by more per cent are of two things. */
    private static final BigDecimal SLIP = BigDecimal.TEN;

    /** A document that came so many years after a year tells it from afar, for comparison. */
    private static final int AFAR = 3;

    /** A name with more values than this for one key is borne by many things. */
    private static final int MOST_VALUES = 4;

    private static final Pattern CIRCLE =
            Pattern.compile("市本级|市级|区级|县级|省级|本级|市区|主城区|中心城区|城区|园区|高新区|经开区|开发区|全社会|规模以上|规上");

    private static final Set<String> COUNTED =
            Set.of("count", "persons", "person-times", "area", "length", "");

    private final Knowledge knowledge;
    private final Keys keys;
    private final Ranges ranges;

    Disputes(Knowledge knowledge, Keys keys) {
        this.knowledge = knowledge;
        this.keys = keys;
        this.ranges = new Ranges(knowledge, keys);
    }

    private record Subject(Key key, boolean target) implements Comparable<Subject> {
        @Override
        public int compareTo(Subject other) {
            int byKey = key.compareTo(other.key);
            return byKey != 0 ? byKey : Boolean.compare(target, other.target);
        }
    }

    /** The disputes, by what they are about and by their values. */
    List<Dispute> all() {
        Map<Subject, Map<BigDecimal, List<Figure>>> stated = new TreeMap<>();
        for (Figure figure : knowledge.figures()) {
            if (isComparable(figure)) {
                Subject subject = new Subject(keys.of(figure), figure.target());
                stated.computeIfAbsent(subject, s -> new TreeMap<>())
                        .computeIfAbsent(amount(figure).base(), v -> new ArrayList<>())
                        .add(figure);
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        stated.forEach((subject, values) -> disputes.addAll(among(subject, values)));
        return disputes;
    }

    private boolean isComparable(Figure figure) {
        return figure.amount().isPresent()
                && figure.period().isPresent()
                && keys.concept(figure).single()
                && (keys.concept(figure).indicator().isPresent() || figure.target())
                && (figure.target() ? isAhead(figure) : isNear(figure))
                && !ranges.isPart(figure)
                && !Wording.isOfSeveralYears(figure)
                && !Wording.isOfAnother(figure);
    }

    /** Whether a figure is of a year that its document looks back on, or the one before. */
    private boolean isNear(Figure figure) {
        int year = knowledge.source(figure).year().orElse(0);
        return year - figure.period().orElseThrow().lastYear() < AFAR;
    }

    /** Whether the year of a goal was not over when it was named. */
    private boolean isAhead(Figure target) {
        return knowledge.source(target).year().orElse(0)
                <= target.period().orElseThrow().lastYear();
    }

    private List<Dispute> among(Subject subject, Map<BigDecimal, List<Figure>> values) {
        List<List<Figure>> groups = List.copyOf(values.values());
        List<Dispute> disputes = new ArrayList<>();
        if (groups.size() <= MOST_VALUES) {
            for (int more = 1; more < groups.size(); more++) {
                for (int less = 0; less < more; less++) {
                    if (disagree(groups.get(less), groups.get(more))) {
                        disputes.add(dispute(subject, groups.get(less), groups.get(more)));
                    }
                }
            }
        }
        return disputes;
    }

    /** Every statement of the one against every statement of the other. */
    private boolean disagree(List<Figure> some, List<Figure> others) {
        return some.stream().allMatch(one -> others.stream().noneMatch(other -> agree(one, other)))
                && some.stream()
                        .anyMatch(one -> others.stream().anyMatch(other -> isOnOne(one, other)));
    }

    /**
     * Whether two figures speak of one thing: a document seldom contradicts itself, and then not by
     * far; where it seems to in one sentence, in counting or by much, it speaks of parts, and where
     * its goals differ, of different years.
     */
    private boolean isOnOne(Figure one, Figure other) {
        if (!Amounts.countAlike(amount(one), amount(other))) {
            return false;
        }
        if (!one.document().equals(other.document())) {
            return true;
        }
        Set<String> sentences =
                one.quotes().stream().map(Quote::sentence).collect(Collectors.toSet());
        return !one.target()
                && keys.concept(one).indicator().isPresent()
                && !COUNTED.contains(Indicator.group(amount(one).unitKind()))
                && relative(amount(one), amount(other)).abs().compareTo(SLIP) <= 0
                && other.quotes().stream().noneMatch(q -> sentences.contains(q.sentence()));
    }

    /** The difference as a share of the larger value, in per cent. */
    private static BigDecimal relative(Amount less, Amount more) {
        BigDecimal largest = more.base().abs().max(less.base().abs());
        return more.base()
                .subtract(less.base())
                .multiply(HUNDRED)
                .divide(largest, MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static boolean agree(Figure one, Figure other) {
        return one.target()
                ? agreeAsGoals(amount(one), amount(other))
                : agree(amount(one), amount(other));
    }

    private static boolean agree(Amount one, Amount other) {
        return one.agrees(other) || isCut(one, other) || isCut(other, one);
    }

    /** A goal is no rounded number: 4% is not 3.8%. */
    private static boolean agreeAsGoals(Amount one, Amount other) {
        return one.bound().isEmpty() && other.bound().isEmpty()
                ? one.base().compareTo(other.base()) == 0
                : one.agrees(other);
    }

    /** Whether the one is the other with its last digits cut off instead of rounded. */
    private static boolean isCut(Amount coarse, Amount fine) {
        BigDecimal inUnit = Amounts.inUnitOf(coarse, fine.base());
        int digits = Math.max(0, coarse.value().scale());
        return inUnit.scale() > digits
                && inUnit.setScale(digits, RoundingMode.DOWN).compareTo(coarse.value()) == 0;
    }

    private Dispute dispute(Subject subject, List<Figure> less, List<Figure> more) {
        Amount high = amount(more.get(0));
        BigDecimal gap = high.base().subtract(amount(less.get(0)).base());
        return new Dispute(
                subject.key(),
                subject.target(),
                keys.concept(more.get(0)),
                ordered(less),
                ordered(more),
                Amounts.inUnitOf(high, gap),
                relative(amount(less.get(0)), high),
                cause(ordered(less).get(0), ordered(more).get(0)));
    }

    private List<Figure> ordered(List<Figure> figures) {
        return figures.stream()
                .sorted(
                        Comparator.comparing((Figure f) -> knowledge.source(f).year().orElse(0))
                                .thenComparing(f -> knowledge.source(f).key())
                                .thenComparing(f -> f.quotes().get(0).start())
                                .thenComparing(Figure::iri))
                .toList();
    }

    private Caveat cause(Figure one, Figure other) {
        if (isPowerOfTen(amount(one).base(), amount(other).base())) {
            return Caveat.UNIT;
        }
        if (Caveat.isPreliminary(one) != Caveat.isPreliminary(other)) {
            return Caveat.PRELIMINARY;
        }
        if (Caveat.isRedefined(one) || Caveat.isRedefined(other)) {
            return Caveat.DEFINITION;
        }
        if (!circle(one).equals(circle(other))) {
            return Caveat.SCOPE;
        }
        if (!one.indicatorName().equals(other.indicatorName())) {
            return Caveat.NAMING;
        }
        if (amount(one).bound().isEmpty() != amount(other).bound().isEmpty()) {
            return Caveat.BOUND;
        }
        return isRestated(one, other) ? Caveat.RESTATED : Caveat.UNKNOWN;
    }

    private boolean isRestated(Figure one, Figure other) {
        OptionalInt first = knowledge.source(one).year();
        return first.isPresent() && !first.equals(knowledge.source(other).year());
    }

    private static boolean isPowerOfTen(BigDecimal one, BigDecimal other) {
        if (one.signum() * other.signum() <= 0) {
            return false;
        }
        double digits = Math.log10(other.doubleValue() / one.doubleValue());
        return Math.abs(digits) > 0.9 && Math.abs(digits - Math.rint(digits)) < 0.002;
    }

    /** The last word in the figure's quotation, or before it, that tells its circle. */
    private static String circle(Figure figure) {
        Quote quote = figure.quotes().get(0);
        int at = Math.max(0, quote.sentence().indexOf(quote.words()));
        int from = Math.max(0, at - 8);
        int to = Math.min(quote.sentence().length(), at + quote.words().length());
        Matcher words = CIRCLE.matcher(quote.sentence().substring(from, to));
        return words.find() ? words.group() : "";
    }

    private static Amount amount(Figure figure) {
        return figure.amount().orElseThrow();
    }
}
