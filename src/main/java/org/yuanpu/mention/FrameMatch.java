package org.yuanpu.mention;

import java.util.List;
import java.util.Map;
import org.yuanpu.rule.Rule;

/**
 * A rule that fits a part of a sentence.
 *
 * @param rule the rule
 * @param from index of the first chunk it took
 * @param to index behind the last one
 * @param captures the chunks behind each name of its pattern
 */
public record FrameMatch(Rule rule, int from, int to, Map<String, List<Chunk>> captures) {

    public FrameMatch {
        captures = Map.copyOf(captures);
    }

    /** The chunks of a capture; empty where it took none. */
    public List<Chunk> capture(String name) {
        return captures.getOrDefault(name, List.of());
    }
}
