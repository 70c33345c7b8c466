package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Chooses for each region, indicator and year one figure of those that documents state: a report
 * that looks back on the year before others, a final figure before an expected one, an exact one
 * before a bound, an earlier document before a later.
 */
final class Series {

    private final Knowledge knowledge;
    private final Keys keys;

    Series(Knowledge knowledge, Keys keys) {
        this.knowledge = knowledge;
        this.keys = keys;
    }

    /** The points, by what they are about. */
    List<SeriesPoint> points() {
        Map<Key, List<Figure>> stated = new TreeMap<>();
        knowledge.figures().stream()
                .filter(this::isOfARegionAndAYear)
                .forEach(f -> stated.computeIfAbsent(keys.of(f), k -> new ArrayList<>()).add(f));
        return stated.entrySet().stream().map(e -> point(e.getKey(), e.getValue())).toList();
    }

    private boolean isOfARegionAndAYear(Figure figure) {
        return !figure.target()
                && figure.amount().isPresent()
                && figure.period().filter(Period::isYear).isPresent()
                && knowledge.source(figure).year().orElse(0) > figure.period().get().lastYear()
                && isRegion(figure.about())
                && !Wording.isOfSeveralYears(figure)
                && !Wording.isOfAnother(figure)
                && keys.concept(figure).indicator().filter(i -> i.single()).isPresent();
    }

    private boolean isRegion(String about) {
        Thing thing = knowledge.things().get(about);
        return thing != null && thing.code().isPresent();
    }

    private SeriesPoint point(Key key, List<Figure> stated) {
        Figure chosen = stated.stream().min(order()).orElseThrow();
        return new SeriesPoint(
                key,
                keys.concept(chosen),
                chosen.period().orElseThrow().lastYear(),
                chosen,
                caveats(chosen, stated));
    }

    private Comparator<Figure> order() {
        return Comparator.comparing((Figure f) -> !isReview(f))
                .thenComparing(Caveat::isPreliminary)
                .thenComparing(f -> !f.amount().orElseThrow().bound().isEmpty())
                .thenComparing(f -> knowledge.source(f).year().orElse(0))
                .thenComparing(f -> knowledge.source(f).key())
                .thenComparing(f -> f.quotes().get(0).start())
                .thenComparing(Figure::iri);
    }

    private boolean isReview(Figure figure) {
        return knowledge.source(figure).reviewed().orElse(0)
                == figure.period().orElseThrow().lastYear();
    }

    private static List<Caveat> caveats(Figure chosen, List<Figure> stated) {
        boolean contested =
                stated.stream()
                        .anyMatch(
                                f ->
                                        !f.amount()
                                                .orElseThrow()
                                                .agrees(chosen.amount().orElseThrow()));
        return Stream.of(
                        Caveat.isPreliminary(chosen) ? Caveat.PRELIMINARY : null,
                        Caveat.isRedefined(chosen) ? Caveat.DEFINITION : null,
                        contested ? Caveat.CONTESTED : null)
                .filter(c -> c != null)
                .toList();
    }
}
