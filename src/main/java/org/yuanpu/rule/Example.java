package org.yuanpu.rule;

import java.util.List;

/**
 * A text with the facts that a rule must give for it.
 *
 * @param text the text, about an invented district 甲乙区 in a plan for 2025
 * @param facts the facts as words joined by a blank: {@code Project 某某扩能}, {@code 某某扩能 hasStatus
 *     started →2025}; empty for a counter-example
 */
public record Example(String text, List<String> facts) {

    public Example {
        facts = List.copyOf(facts);
    }
}
