package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What came out, by what it is about. */
final class Actuals {

    /** Two cells of one row of a table, or two numbers side by side, are no further apart. */
    private static final int SIDE_BY_SIDE = 40;

    private final Knowledge knowledge;
    private final Keys keys;
    private final Map<Key, List<Figure>> byKey = new TreeMap<>();
    private final Map<Key, List<Figure>> byAnyUnit = new TreeMap<>();

    Actuals(Knowledge knowledge, Keys keys) {
        this.knowledge = knowledge;
        this.keys = keys;
        for (Figure figure : knowledge.figures()) {
            if (isUsable(figure)) {
                Key key = keys.of(figure);
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
                byAnyUnit.computeIfAbsent(key.anyUnit(), k -> new ArrayList<>()).add(figure);
            }
        }
    }

    private boolean isUsable(Figure figure) {
        return !figure.target()
                && figure.amount().isPresent()
                && isLookingBack(figure)
                && !Wording.isOfSeveralYears(figure)
                && !Wording.isOfAnother(figure);
    }

    /** A document of the year itself cannot tell yet how the year ended. */
    private boolean isLookingBack(Figure figure) {
        OptionalInt year = knowledge.source(figure).year();
        return figure.period().isPresent()
                && (!figure.period().get().label().matches("\\d{4}(-\\d{4})?")
                        || year.isPresent() && year.getAsInt() > figure.period().get().lastYear());
    }

    /** What came out for a target, the likeliest first. */
    List<Figure> of(Figure target) {
        Key key = keys.of(target);
        List<Figure> found =
                target.amount().isPresent()
                        ? byKey.getOrDefault(key, List.of())
                        : byAnyUnit.getOrDefault(key, List.of());
        boolean joins = keys.concept(target).single();
        return found.stream()
                .filter(figure -> joins || isBeside(target, figure))
                .filter(figure -> countAlike(target, figure))
                .sorted(order(target))
                .toList();
    }

    private static boolean countAlike(Figure target, Figure actual) {
        return target.amount()
                .map(aim -> Amounts.countAlike(aim, actual.amount().orElseThrow()))
                .orElse(true);
    }

    /** All figures with a key, whatever the unit, the likeliest for a target first. */
    List<Figure> of(Key anyUnit, Figure target) {
        return byAnyUnit.getOrDefault(anyUnit, List.of()).stream().sorted(order(target)).toList();
    }

    private Comparator<Figure> order(Figure target) {
        return Comparator.comparingInt((Figure figure) -> rank(target, figure))
                .thenComparing(figure -> !figure.amount().orElseThrow().bound().isEmpty())
                .thenComparing(Caveat::isPreliminary)
                .thenComparing(figure -> knowledge.source(figure).key())
                .thenComparing(figure -> figure.quotes().get(0).start())
                .thenComparing(Figure::iri);
    }

    /** The same row of a table, then a report that looks back on the year, then all else. */
    private int rank(Figure target, Figure actual) {
        Source source = knowledge.source(actual);
        int year = actual.period().orElseThrow().lastYear();
        if (isBeside(target, actual)) {
            return 0;
        }
        if (source.reviewed().orElse(0) != year) {
            return 3;
        }
        return source.kind().equals(knowledge.source(target).kind()) ? 1 : 2;
    }

    /** Whether both stand in one row of a table. */
    static boolean isBeside(Figure target, Figure actual) {
        return target.document().equals(actual.document())
                && target.quotes().stream()
                        .anyMatch(
                                t ->
                                        actual.quotes().stream()
                                                .anyMatch(a -> distance(t, a) <= SIDE_BY_SIDE));
    }

    private static int distance(Quote one, Quote other) {
        return Math.abs(one.start() - other.start());
    }
}
