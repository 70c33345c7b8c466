package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yuanpu.mention.Quantity;

/**
 * Numbers that together say from where to where: 3—5个. A sentence is read with the upper one in the
 * place of both, so that both measure the same thing.
 *
 * @param upper the numbers of a sentence without the lower ones of ranges
 * @param lower the lower number of each range, by the place where the range begins
 */
record Ranges(List<Quantity> upper, Map<Integer, Quantity> lower) {

    /** The ranges among the numbers of a sentence: nothing stands between their two numbers. */
    static Ranges of(List<Quantity> numbers) {
        List<Quantity> upper = new ArrayList<>();
        Map<Integer, Quantity> lower = new LinkedHashMap<>();
        for (Quantity next : numbers) {
            Quantity last = upper.isEmpty() ? null : upper.get(upper.size() - 1);
            boolean range =
                    last != null && last.end() == next.start() && last.unit().equals(next.unit());
            if (range) {
                upper.set(upper.size() - 1, next.from(last.start()));
                lower.put(last.start(), last);
            } else {
                upper.add(next);
            }
        }
        return new Ranges(upper, lower);
    }

    /** The figures, with that of the lower number in front of that of the upper. */
    List<Figure> both(List<Figure> figures) {
        return lower.isEmpty() ? figures : figures.stream().flatMap(this::both).toList();
    }

    private Stream<Figure> both(Figure figure) {
        Quantity low = lower.get(figure.quantity().start());
        return low == null
                ? Stream.of(figure)
                : Stream.of(figure.with(figure.quantity().valued(low.value())), figure);
    }
}
