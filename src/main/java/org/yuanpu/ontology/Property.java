package org.yuanpu.ontology;

import java.util.Set;

/**
 * A property that links things.
 *
 * @param term its term
 * @param subjects local names of the classes that it is said of; empty where any
 * @param objects local names of the classes that it leads to; empty where any
 * @param timed whether statements with it have a period and may be only planned
 */
public record Property(Term term, Set<String> subjects, Set<String> objects, boolean timed) {

    public Property {
        subjects = Set.copyOf(subjects);
        objects = Set.copyOf(objects);
    }
}
