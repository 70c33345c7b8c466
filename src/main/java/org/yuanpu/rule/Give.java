package org.yuanpu.rule;

import java.util.Map;

/**
 * One thing a rule gives when its pattern matches.
 *
 * @param kind entity, relation or observation
 * @param slots what fills the parts of the fact: names of captures, or fixed terms
 */
public record Give(String kind, Map<String, String> slots) {

    public Give {
        slots = Map.copyOf(slots);
    }

    /** The filler of a slot; empty where the rule names none. */
    public String slot(String name) {
        return slots.getOrDefault(name, "");
    }
}
