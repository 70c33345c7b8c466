package org.yuanpu.fact;

import java.util.List;
import org.yuanpu.document.Span;

/**
 * Where a fact was read, and by which rule.
 *
 * @param spans the words it was read from, in reading order; a name may stand in pieces
 * @param sentence the sentence, or table row, around them
 * @param heading the heading of the section, empty where there is none
 * @param rule id of the rule
 */
public record Evidence(List<Span> spans, Span sentence, String heading, String rule) {

    public Evidence {
        spans = List.copyOf(spans);
    }
}
