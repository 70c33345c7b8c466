package org.yuanpu.rule;

import java.util.List;

/**
 * A rule without a pattern: names are told by their own words, or by the list or row they stand in.
 *
 * @param id what facts name it by, for example name.part
 * @param about what it does, in a sentence
 * @param examples sentences with what it finds in them
 * @param counters sentences in which it must not speak
 * @param file where it stands, below {@code rules}
 */
public record NameRule(
        String id, String about, List<Example> examples, List<Example> counters, String file) {

    public NameRule {
        examples = List.copyOf(examples);
        counters = List.copyOf(counters);
    }
}
