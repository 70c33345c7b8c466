package org.yuanpu.link;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A target and what became of it.
 *
 * @param key what it is about
 * @param concept what it measures
 * @param targets the figures that state it, in the order of their documents
 * @param upper the figure that a range ends in
 * @param actual what came out
 * @param yardstick the figure that a target in words points to
 * @param reviews IRIs of the reports that look back on its period
 * @param verdict what became of it
 * @param interim the verdict while only the first reports that look back on it were there, where a
 *     later document told more
 * @param attainment how much of it was reached, in per cent, in the sense of what is better
 * @param difference what came out less what was promised, in the unit of the target
 * @param caveats what to mind
 */
record Promise(
        Key key,
        Concept concept,
        List<Figure> targets,
        Optional<Figure> upper,
        Optional<Figure> actual,
        Optional<Figure> yardstick,
        List<String> reviews,
        Verdict verdict,
        Optional<Verdict> interim,
        Optional<BigDecimal> attainment,
        Optional<BigDecimal> difference,
        Set<Caveat> caveats) {

    Promise {
        targets = List.copyOf(targets);
        reviews = List.copyOf(reviews);
        caveats = new TreeSet<>(caveats);
    }

    /**
     * What tells a promise from others with its key: the number or numbers in base units, or words.
     */
    static String value(Figure target, Optional<Figure> upper) {
        String first = target.amount().map(Promise::base).orElse(target.statedAs());
        return first + upper.flatMap(Figure::amount).map(a -> ".." + base(a)).orElse("");
    }

    private static String base(Figure.Amount amount) {
        return amount.base().toPlainString();
    }

    /** The figure that states it, or states it first. */
    Figure target() {
        return targets.get(0);
    }
}
