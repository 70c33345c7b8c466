package org.yuanpu.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What whole words that bear a sign are one of. They are kept by the characters of their ways, so
 * that few of many are left to try.
 */
public final class Choices {

    private final int size;
    private final Map<Way, Choice> byWay = new HashMap<>();
    private final WayIndex ways;

    Choices(List<Choice> choices) {
        size = choices.size();
        choices.forEach(c -> c.marks().ways().all().forEach(way -> byWay.put(way, c)));
        ways = new WayIndex(List.copyOf(byWay.keySet()), true);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Whether words are one of them; words hold no line end. */
    boolean haveOne(CharSequence words) {
        return ways.any(words, way -> way.mayBe(words) && byWay.get(way).is(words));
    }
}
