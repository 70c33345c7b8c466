package org.yuanpu.link;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yuanpu.link.Figure.Amount;
import org.yuanpu.ontology.Indicator;
import org.yuanpu.ontology.Indicator.Direction;
import org.yuanpu.ontology.Yardstick;
import org.yuanpu.ontology.Yardsticks;

/** Holds every target against what documents say came out. */
final class Ledger {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PROJECT = "Project";

    private final Knowledge knowledge;
    private final Keys keys;
    private final Yardsticks yardsticks;
    private final Actuals actuals;
    private final Reviews reviews;
    private final Ranges ranges;
    private final Nearby nearby;
    private final Costs costs;
    private final Told told;
    private final Turns turns;
    private final Map<Key, List<Figure>> refused;

    Ledger(
            Knowledge knowledge,
            Keys keys,
            Yardsticks yardsticks,
            Costs costs,
            Told told,
            Turns turns) {
        this.turns = turns;
        this.costs = costs;
        this.told = told;
        this.refused =
                knowledge.refused().stream()
                        .filter(figure -> !figure.target())
                        .collect(Collectors.groupingBy(figure -> keys.of(figure).anyUnit()));
        this.knowledge = knowledge;
        this.keys = keys;
        this.yardsticks = yardsticks;
        this.actuals = new Actuals(knowledge, keys);
        this.reviews = new Reviews(knowledge);
        this.ranges = new Ranges(knowledge, keys);
        this.nearby = new Nearby(knowledge, keys);
    }

    /** The promises, each target value of a key once, by key and value. */
    List<Promise> promises() {
        return stated().values().stream().map(this::promise).toList();
    }

    /** The figures that state a target, by key and by value or words. */
    private Map<String, List<Figure>> stated() {
        Map<String, List<Figure>> stated = new TreeMap<>();
        knowledge.figures().stream()
                .filter(Figure::target)
                .filter(
                        f ->
                                isPromise(f)
                                        && !Wording.isOfSomeDay(f)
                                        && !isWholeCost(f)
                                        && !ranges.isEnd(f))
                .forEach(f -> stated.computeIfAbsent(identity(f), k -> new ArrayList<>()).add(f));
        stated.values().forEach(figures -> figures.sort(this::compare));
        return stated;
    }

    /** What is called a goal when its year is over is one only beside what came out. */
    private boolean isPromise(Figure target) {
        int year = knowledge.source(target).year().orElse(0);
        return target.period().isPresent()
                && (year <= target.period().get().lastYear() && !isMisplaced(target)
                        || actuals.of(target).stream().anyMatch(a -> Actuals.isBeside(target, a))
                        || isRefused(target));
    }

    /** A goal of a report that stands in the midst of what came out is read wrongly. */
    private boolean isMisplaced(Figure target) {
        return knowledge.source(target).isReport() && turns.isAmongResults(target);
    }

    /** Whether what came out stands in the same row and was refused. */
    private boolean isRefused(Figure target) {
        Key key = keys.of(target).anyUnit();
        return refused.getOrDefault(key, List.of()).stream()
                .anyMatch(actual -> Actuals.isBeside(target, actual));
    }

    /** What one project costs as a whole, or many together, is promised for no year. */
    private boolean isWholeCost(Figure target) {
        return target.measure().equals("level")
                && Optional.ofNullable(knowledge.things().get(target.about()))
                        .map(Thing::type)
                        .filter(type -> costs.isCost(target, type) && !costs.isSpent(target, type))
                        .filter(type -> type.equals(PROJECT) || costs.isOfSome(target))
                        .isPresent();
    }

    private String identity(Figure figure) {
        Key key = keys.of(figure);
        String value = Promise.value(figure, ranges.end(figure));
        return String.join(
                "\0", key.about(), key.concept(), key.measure(), key.period(), key.unit(), value);
    }

    /** One that says in what sense it is meant comes before one with a bare number. */
    private int compare(Figure one, Figure other) {
        return Comparator.comparing(
                        (Figure f) -> f.amount().map(a -> a.bound()).orElse("").isEmpty())
                .thenComparing(f -> knowledge.source(f).key())
                .thenComparing(f -> f.quotes().get(0).start())
                .thenComparing(Figure::iri)
                .compare(one, other);
    }

    private Promise promise(List<Figure> targets) {
        Figure target = targets.get(0);
        Optional<Figure> upper = ranges.end(target);
        Optional<Figure> yardstick = yardstick(target);
        Optional<Amount> aim = aim(target, upper, yardstick);
        List<String> looking = reviews.of(knowledge.source(target), target.period());
        Outcome outcome = outcome(target, aim, looking);
        Optional<Amount> sure =
                outcome.isSure() ? outcome.actual().flatMap(Figure::amount) : Optional.empty();
        return new Promise(
                keys.of(target),
                keys.concept(target),
                targets,
                upper,
                outcome.actual(),
                yardstick,
                looking,
                outcome.verdict(),
                interim(target, looking, outcome.actual()),
                sure.flatMap(a -> aim.flatMap(t -> attainment(t, a, direction(target)))),
                sure.flatMap(a -> aim.map(t -> difference(t, a))),
                outcome.caveats());
    }

    /**
     * What became of a target.
     *
     * @param actual what came out
     * @param isSure whether that is of the very thing that was promised
     * @param verdict what that makes of it
     * @param caveats what to mind
     */
    private record Outcome(
            Optional<Figure> actual, boolean isSure, Verdict verdict, Set<Caveat> caveats) {

        static Outcome open(Verdict verdict, Set<Caveat> caveats) {
            return new Outcome(Optional.empty(), false, verdict, caveats);
        }
    }

    private Outcome outcome(Figure target, Optional<Amount> aim, List<String> looking) {
        if (Wording.isOfSeveralYears(target)) {
            return Outcome.open(silence(looking), Set.of(Caveat.SPAN));
        }
        if (Wording.isOfAnother(target)) {
            return Outcome.open(silence(looking), Set.of());
        }
        List<Figure> found = actuals.of(target);
        if (found.isEmpty() && isRefused(target)) {
            return Outcome.open(Verdict.UNDECIDED, Set.of(Caveat.REFUSED));
        }
        if (found.isEmpty()) {
            return near(target, looking).orElseGet(() -> silence(target, looking));
        }
        Verdict verdict = verdict(target, aim, found.get(0));
        return new Outcome(
                Optional.of(found.get(0)), true, verdict, caveats(target, aim, verdict, found));
    }

    /** A name that is nearly the same leaves it open whether that was promised. */
    private Optional<Outcome> near(Figure target, List<String> looking) {
        if (looking.isEmpty() || !keys.concept(target).single()) {
            return Optional.empty();
        }
        return nearby.of(target).map(this::leftOpen);
    }

    /** What is told of several years, or of several things together, is not shown beside it. */
    private Outcome leftOpen(Figure figure) {
        if (Wording.isOfSeveralYears(figure)) {
            return Outcome.open(Verdict.UNDECIDED, Set.of(Caveat.SPAN));
        }
        return Wording.isOfSeveralThings(figure)
                ? Outcome.open(Verdict.UNDECIDED, Set.of())
                : new Outcome(Optional.of(figure), false, Verdict.UNDECIDED, Set.of(Caveat.NAMING));
    }

    /** What was to be said before a document told that is younger than the first review. */
    private Optional<Verdict> interim(
            Figure target, List<String> looking, Optional<Figure> actual) {
        OptionalInt first =
                looking.stream()
                        .flatMapToInt(d -> knowledge.documents().get(d).year().stream())
                        .min();
        boolean later =
                first.isPresent()
                        && actual.isPresent()
                        && knowledge.source(actual.get()).year().orElse(0) > first.getAsInt();
        return later ? Optional.of(silence(target, looking).verdict()) : Optional.empty();
    }

    /** What follows where no figure answers to a target, and none to a name nearly like its. */
    private Outcome silence(Figure target, List<String> looking) {
        if (looking.isEmpty() || !keys.concept(target).single()) {
            return Outcome.open(silence(looking), Set.of());
        }
        return told.by(looking, target, keys.concept(target))
                ? Outcome.open(Verdict.UNDECIDED, Set.of(Caveat.NAMING))
                : Outcome.open(Verdict.NEVER_REPORTED, Set.of());
    }

    /** What follows where nothing can be held against a target. */
    private static Verdict silence(List<String> looking) {
        return looking.isEmpty() ? Verdict.NOT_YET_DUE : Verdict.UNDECIDED;
    }

    private Verdict verdict(Figure target, Optional<Amount> aim, Figure actual) {
        return aim.map(a -> Verdict.of(a, amount(actual), direction(target)))
                .orElse(Verdict.UNDECIDED);
    }

    /** What is aimed at: the number, or the one that the words point to. */
    private Optional<Amount> aim(
            Figure target, Optional<Figure> upper, Optional<Figure> yardstick) {
        boolean more = yardsticks.meantBy(target.statedAs()).map(Yardstick::more).orElse(false);
        return target.amount()
                .map(low -> upper.flatMap(Figure::amount).map(low::to).orElse(low))
                .or(
                        () ->
                                yardstick
                                        .flatMap(Figure::amount)
                                        .map(amount -> more ? amount.bounded(">") : amount));
    }

    private Optional<Figure> yardstick(Figure target) {
        return yardsticks
                .meantBy(target.statedAs())
                .flatMap(meant -> actuals.of(key(meant, target), target).stream().findFirst());
    }

    private Key key(Yardstick meant, Figure target) {
        Key own = keys.of(target);
        String about =
                meant.upper()
                        ? Optional.ofNullable(knowledge.things().get(own.about()))
                                .flatMap(Thing::within)
                                .orElse("")
                        : own.about();
        String concept =
                meant.indicator()
                        .flatMap(keys.concepts()::withTerm)
                        .map(Indicator::iri)
                        .orElse(own.concept());
        return new Key(about, concept, own.measure(), own.period(), "");
    }

    private Direction direction(Figure target) {
        return keys.concept(target)
                .indicator()
                .map(Indicator::direction)
                .orElse(isDecline(target) ? Direction.LESS : Direction.MORE);
    }

    /** A decline that is promised is wanted. */
    private static boolean isDecline(Figure target) {
        return target.amount().map(a -> a.value().signum() < 0).orElse(false);
    }

    private Set<Caveat> caveats(
            Figure target, Optional<Amount> aim, Verdict verdict, List<Figure> found) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        Figure actual = found.get(0);
        if (Caveat.isPreliminary(actual)) {
            caveats.add(Caveat.PRELIMINARY);
        }
        if (Caveat.isRedefined(actual) || Caveat.isRedefined(target)) {
            caveats.add(Caveat.DEFINITION);
        }
        if (!actual.indicatorName().equals(target.indicatorName())) {
            caveats.add(Caveat.NAMING);
        }
        if (found.stream().anyMatch(other -> verdict(target, aim, other) != verdict)) {
            caveats.add(Caveat.CONTESTED);
        }
        return caveats;
    }

    /**
     * Reached over promised, or promised over reached where less is better; none where zero or a
     * change of sign leaves nothing to divide.
     */
    private static Optional<BigDecimal> attainment(
            Amount target, Amount actual, Direction direction) {
        BigDecimal limit = limit(target, actual);
        if (limit.compareTo(actual.base()) == 0 && limit.signum() != 0) {
            return Optional.of(HUNDRED.setScale(1));
        }
        if (target.base().signum() * actual.base().signum() <= 0) {
            return Optional.empty();
        }
        boolean inverse =
                target.base().signum() > 0
                        && (target.bound().startsWith("<")
                                || direction == Direction.LESS && !target.bound().startsWith(">"));
        BigDecimal over = inverse ? limit : actual.base();
        BigDecimal under = inverse ? actual.base() : limit;
        return Optional.of(
                over.multiply(HUNDRED)
                        .divide(under, MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_UP));
    }

    private static BigDecimal difference(Amount target, Amount actual) {
        BigDecimal inBase = actual.base().subtract(limit(target, actual));
        return Amounts.inUnitOf(target, inBase);
    }

    /**
     * What was promised; of a range the end that is nearer, or what came out where it lies within.
     */
    private static BigDecimal limit(Amount target, Amount actual) {
        return target.bound().equals(Amount.RANGE)
                ? actual.base().max(target.least().orElseThrow()).min(target.most().orElseThrow())
                : target.base();
    }

    private static Amount amount(Figure figure) {
        return figure.amount().orElseThrow();
    }
}
