package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what came out under a name that is nearly that of a target: enough not to say that a target
 * was never reported on, too little to say that it was kept.
 */
final class Nearby {

    /** How much of the longer name must stand in the other, in its order. */
    private static final double ALIKE = 0.7;

    /** Shorter names are too general. */
    private static final int TELLING = 4;

    private static final Pattern LEVEL = Pattern.compile("国家级?|全国|[省市区县州盟旗镇乡](?=、.级|级)|自治区级");

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
        Concept aim = keys.concept(target);
        String name = aim.name();
        return figures.getOrDefault(place(target), List.of()).stream()
                .filter(f -> !isKnownApart(aim, keys.concept(f)))
                .filter(f -> isOfOneSort(target, f))
                .filter(f -> likeness(name, keys.concept(f).name()) >= ALIKE)
                .min(
                        Comparator.comparing((Figure f) -> -likeness(name, keys.concept(f).name()))
                                .thenComparing(Figure::document)
                                .thenComparing(Figure::iri));
    }

    /**
     * Whether both count what was added or both what there is, on the same level (国家级, 省级), and the
     * same by their size.
     */
    private static boolean isOfOneSort(Figure target, Figure figure) {
        Set<String> level = levels(target);
        Set<String> other = levels(figure);
        return !(Wording.isFlow(target) && Wording.isStock(figure))
                && !(Wording.isStock(target) && Wording.isFlow(figure))
                && (level.isEmpty() || other.isEmpty() || level.equals(other))
                && target.amount()
                        .map(aim -> Amounts.sizedAlike(aim, figure.amount().orElseThrow()))
                        .orElse(true);
    }

    private static Set<String> levels(Figure figure) {
        return LEVEL.matcher(figure.indicatorName())
                .results()
                .map(level -> level.group().replaceFirst("级$|^全", ""))
                .collect(Collectors.toSet());
    }

    /**
     * The table has both names, as two indicators (工业总产值 and 工业增加值), and neither is the other with
     * more words (新增规上企业, 新增规上工业企业).
     */
    private static boolean isKnownApart(Concept one, Concept other) {
        return one.indicator().isPresent()
                && other.indicator().isPresent()
                && common(one.name(), other.name())
                        < Math.min(one.name().length(), other.name().length());
    }

    /**
     * The characters that both names have, in whatever order (治理中小河流, 中小河流整治), as a share of the
     * longer one.
     */
    static double likeness(String one, String other) {
        if (Math.min(one.length(), other.length()) < TELLING) {
            return one.equals(other) ? 1 : 0;
        }
        return (double) common(one, other) / Math.max(one.length(), other.length());
    }

    private static int common(String one, String other) {
        StringBuilder rest = new StringBuilder(other);
        for (int i = 0; i < one.length(); i++) {
            int at = rest.indexOf(one.substring(i, i + 1));
            if (at >= 0) {
                rest.deleteCharAt(at);
            }
        }
        return other.length() - rest.length();
    }
}
