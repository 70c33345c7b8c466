package org.yuanpu.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a name stands for in one document: all names of the things that bear it. */
final class NameBook {

    private final Map<String, Set<String>> namesOf = new HashMap<>();

    /**
     * @param things for each thing its names, in the form in which they are compared
     */
    NameBook(Collection<Set<String>> things) {
        for (Set<String> names : things) {
            for (String name : names) {
                namesOf.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(names);
            }
        }
    }

    /** The names in a cell, with all names of whatever bears one of them. */
    Set<String> of(String cell) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : NameForm.all(cell)) {
            names.add(name);
            names.addAll(namesOf.getOrDefault(name, Set.of()));
        }
        return names;
    }
}
