package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Targets that are stated as a range: 增长5.5%—6% is read as two figures and is one goal, with a
 * lower and an upper end.
 */
final class Ranges {

    private static final String TO = "[—–\\-－～~至到]";

    /** Words that the upper end goes on with, or that hold both ends. */
    private static final Pattern OPEN = Pattern.compile(".*" + TO + "(?:\\d.*)?");

    private final Map<Figure, Figure> ends = new HashMap<>();
    private final Map<Figure, Figure> beginnings = new HashMap<>();

    Ranges(Knowledge knowledge, Keys keys) {
        Map<String, List<Figure>> open = new HashMap<>();
        List<Figure> all = new ArrayList<>();
        for (Figure figure : knowledge.figures()) {
            if (figure.target() && figure.amount().isPresent()) {
                all.add(figure);
                if (figure.quotes().stream().anyMatch(q -> OPEN.matcher(q.words()).matches())) {
                    open.computeIfAbsent(place(figure, keys), k -> new ArrayList<>()).add(figure);
                }
            }
        }
        for (Figure figure : all) {
            open.getOrDefault(place(figure, keys), List.of()).stream()
                    .filter(first -> !first.equals(figure) && closes(first, figure))
                    .min(Comparator.comparing(Figure::iri))
                    .ifPresent(first -> join(first, figure));
        }
    }

    private static String place(Figure figure, Keys keys) {
        return figure.document() + "\0" + keys.of(figure);
    }

    private void join(Figure first, Figure second) {
        if (!ends.containsKey(first) && !beginnings.containsKey(first)) {
            ends.put(first, second);
            beginnings.put(second, first);
        }
    }

    /** Whether the words of the one go on with those of the other. */
    private static boolean closes(Figure first, Figure second) {
        return first.quotes().stream()
                .filter(q -> OPEN.matcher(q.words()).matches())
                .anyMatch(
                        a ->
                                second.quotes().stream()
                                        .anyMatch(
                                                b ->
                                                        a.sentence().equals(b.sentence())
                                                                && (a.words().equals(b.words())
                                                                        ? isLess(first, second)
                                                                        : follows(a, b))));
    }

    private static boolean follows(Quote lower, Quote upper) {
        return lower.sentence().contains(lower.words() + upper.words());
    }

    private static boolean isLess(Figure first, Figure second) {
        return first.amount().get().base().compareTo(second.amount().get().base()) < 0;
    }

    /** The figure that a range ends in, for the one that it begins with. */
    Optional<Figure> end(Figure beginning) {
        return Optional.ofNullable(ends.get(beginning));
    }

    /** Whether a figure is the second end of a range. */
    boolean isEnd(Figure figure) {
        return beginnings.containsKey(figure);
    }

    /** Whether a figure is an end of a range, first or second. */
    boolean isPart(Figure figure) {
        return ends.containsKey(figure) || beginnings.containsKey(figure);
    }
}
