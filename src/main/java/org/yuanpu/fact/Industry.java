package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An industry as a text speaks of it.
 *
 * @param name its name without what it forms: 先进材料 of 先进材料产业集群
 * @param aliases what else the text calls it: 先进材料产业
 * @param first the industry that the text names in front of it, in one breath
 */
record Industry(String name, List<String> aliases, Optional<Industry> first) {

    Industry {
        aliases = List.copyOf(aliases);
    }

    Industry(String name, List<String> aliases) {
        this(name, aliases, Optional.empty());
    }

    /** 甲类农机、乙类医药产业，推动某某农机基地: of two the one that a thing's name speaks of, else the last. */
    Industry of(String thing) {
        return first.filter(other -> other.isIn(thing) && !isIn(thing)).orElse(this);
    }

    /** Whether two characters of its name stand side by side in words. */
    boolean isIn(String words) {
        return IntStream.range(1, name.length())
                .anyMatch(i -> words.contains(name.substring(i - 1, i + 1)));
    }
}
