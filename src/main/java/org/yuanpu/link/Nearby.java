package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what came out under a name that is nearly that of a target: enough not to say that a target
 * was never reported on, too little to say that it was kept.
 */
final class Nearby {

    /** How much of the longer name must stand in the other, in its order. */
    private static final double ALIKE = 0.7;

    /** Shorter names are too general. */
    private static final int TELLING = 4;

    private final Keys keys;
    private final Map<String, List<Figure>> figures = new HashMap<>();

    Nearby(Knowledge knowledge, Keys keys) {
        this.keys = keys;
        for (Figure figure : knowledge.figures()) {
            if (!figure.target() && figure.amount().isPresent()) {
                figures.computeIfAbsent(place(figure), k -> new ArrayList<>()).add(figure);
            }
        }
    }

    private String place(Figure figure) {
        Key key = keys.of(figure);
        return String.join("\0", key.about(), key.measure(), key.period(), key.unit());
    }

    /** The figure whose name is most like that of a target. */
    Optional<Figure> of(Figure target) {
        String name = keys.concept(target).name();
        return figures.getOrDefault(place(target), List.of()).stream()
                .filter(f -> likeness(name, keys.concept(f).name()) >= ALIKE)
                .min(
                        Comparator.comparing((Figure f) -> -likeness(name, keys.concept(f).name()))
                                .thenComparing(Figure::document)
                                .thenComparing(Figure::iri));
    }

    /** The longest part of both names, in their order, as a share of the longer one. */
    static double likeness(String one, String other) {
        if (Math.min(one.length(), other.length()) < TELLING) {
            return one.equals(other) ? 1 : 0;
        }
        int[] row = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = same ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return (double) row[other.length()] / Math.max(one.length(), other.length());
    }
}
