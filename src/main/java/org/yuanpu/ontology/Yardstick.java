package org.yuanpu.ontology;

import java.util.List;
import java.util.Optional;

/**
 * Words that set a target by another figure (与经济增长同步), one row of {@code ontology/yardsticks.csv}.
 *
 * @param words the phrases, any of which says it
 * @param indicator term of the indicator whose figure is meant; empty for the target's own
 * @param upper whether the figure of the region above is meant
 * @param more whether it is to be surpassed, not only kept pace with
 */
public record Yardstick(
        List<String> words, Optional<String> indicator, boolean upper, boolean more) {

    public Yardstick {
        words = List.copyOf(words);
    }

    /** Whether a target in words says it. */
    public boolean isMeantBy(String statedAs) {
        return words.stream().anyMatch(statedAs::contains);
    }
}
