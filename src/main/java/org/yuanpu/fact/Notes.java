package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the reading of one sentence said, and what it asked of the rest of the document. Where
 * another draft gives the same answers, the sentence says the same there and need not be read.
 */
final class Notes {

    private final List<Consumer<Draft>> said = new ArrayList<>();
    private final Set<Key> named = new HashSet<>();
    private final Map<Key, Boolean> asked = new HashMap<>();
    private final Map<String, List<String>> opened = new HashMap<>();
    private final Map<String, Optional<String>> hinted = new HashMap<>();

    /** The sentence named a thing. */
    void named(Key key, List<String> aliases, Evidence evidence) {
        named.add(key);
        said.add(draft -> draft.add(key, aliases, evidence));
    }

    /** It stated something. */
    void stated(Relation relation) {
        said.add(draft -> draft.add(relation));
    }

    /** It asked whether a thing had been named; what it had named itself is no question. */
    void asked(Key key, boolean answer) {
        if (!named.contains(key)) {
            asked.putIfAbsent(key, answer);
        }
    }

    /** It asked which companies a name begins with. */
    void opened(String name, List<String> answer) {
        opened.put(name, answer);
    }

    /** It asked what a name begins with that hints at a company. */
    void hinted(String name, Optional<String> answer) {
        hinted.put(name, answer);
    }

    /** Whether a draft gives the same answers. */
    boolean holdIn(Draft draft) {
        return asked.entrySet().stream().allMatch(e -> draft.has(e.getKey()) == e.getValue())
                && opened.entrySet().stream()
                        .allMatch(e -> draft.companiesOpening(e.getKey()).equals(e.getValue()))
                && hinted.entrySet().stream()
                        .allMatch(e -> draft.companyHinted(e.getKey()).equals(e.getValue()));
    }

    /** Says the same in another draft. */
    void sayIn(Draft draft) {
        said.forEach(each -> each.accept(draft));
    }
}
