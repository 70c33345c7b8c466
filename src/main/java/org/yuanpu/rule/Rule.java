package org.yuanpu.rule;

import java.util.List;
import java.util.Set;

/**
 * A pattern of the language and what it says.
 *
 * @param id its name, unique among all rules; its first part is the family that rules compete in
 * @param about what it finds, in one sentence
 * @param match the pattern over chunks
 * @param blocks ids of rules that give way where both match
 * @param gives what it gives
 * @param examples texts with the facts it must give
 * @param counters texts in which it must not fire
 * @param file the file it stands in
 */
public record Rule(
        String id,
        String about,
        ChunkPattern match,
        Set<String> blocks,
        List<Give> gives,
        List<Example> examples,
        List<Example> counters,
        String file) {

    public Rule {
        blocks = Set.copyOf(blocks);
        gives = List.copyOf(gives);
        examples = List.copyOf(examples);
        counters = List.copyOf(counters);
    }

    /** The family: rules of one family do not both take the same words. */
    public String family() {
        return id.substring(0, id.indexOf('.'));
    }
}
