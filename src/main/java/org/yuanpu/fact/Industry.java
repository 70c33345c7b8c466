package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An industry as a text speaks of it.
 *
 * @param name its name without what it forms: 先进材料 of 先进材料产业集群
 * @param aliases what else the text calls it: 先进材料产业
 * @param beside the industries that the text names in front of it, in one breath
 */
record Industry(String name, List<String> aliases, List<Industry> beside) {

    Industry {
        aliases = List.copyOf(aliases);
        beside = List.copyOf(beside);
    }

    Industry(String name, List<String> aliases) {
        this(name, aliases, List.of());
    }

    /**
     * The last of several that are named in one breath, in their order; empty where there are none.
     */
    static Optional<Industry> last(List<Industry> several) {
        int last = several.size() - 1;
        return last < 0
                ? Optional.empty()
                : Optional.of(
                        new Industry(
                                several.get(last).name(),
                                several.get(last).aliases(),
                                several.subList(0, last)));
    }

    /**
     * 甲类农机、乙类医药产业，推动某某农机基地: of several the one that a thing's name speaks of; where it speaks of
     * none, of two the last, and none of more.
     */
    Optional<Industry> of(String thing) {
        List<Industry> all = new ArrayList<>(beside);
        all.add(this);
        Industry best = this;
        int most = 0;
        for (Industry industry : all) {
            int shared = industry.shared(thing);
            if (shared > most) {
                best = industry;
                most = shared;
            }
        }
        return most == 0 && beside.size() > 1 ? Optional.empty() : Optional.of(best);
    }

    /** Whether two characters of its name stand side by side in words. */
    boolean isIn(String words) {
        return shared(words) > 0;
    }

    /** How many pairs of characters that stand side by side in its name do so in words. */
    private int shared(String words) {
        int shared = 0;
        for (int i = 2; i <= name.length(); i++) {
            shared += words.contains(name.substring(i - 2, i)) ? 1 : 0;
        }
        return shared;
    }
}
