package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Things that are one, as sets. What was decided to be different never falls into one set. */
final class Clusters {

    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Set<String> apart;

    /**
     * @param links the links between things, doubtful ones too
     */
    Clusters(List<SameAs> links) {
        apart =
                links.stream()
                        .filter(SameAs::isDifferent)
                        .map(l -> l.one() + " " + l.other())
                        .collect(Collectors.toSet());
        links.stream()
                .filter(SameAs::isSame)
                .sorted(
                        Comparator.comparing(SameAs::score)
                                .reversed()
                                .thenComparing(SameAs::one)
                                .thenComparing(SameAs::other))
                .forEach(this::join);
    }

    private void join(SameAs link) {
        Set<String> one = of(link.one());
        Set<String> other = of(link.other());
        if (one != other && !areApart(one, other)) {
            Set<String> both = new TreeSet<>(one);
            both.addAll(other);
            both.forEach(thing -> sets.put(thing, both));
        }
    }

    private boolean areApart(Set<String> one, Set<String> other) {
        return !apart.isEmpty()
                && one.stream()
                        .anyMatch(
                                a ->
                                        other.stream()
                                                .anyMatch(
                                                        b ->
                                                                apart.contains(a + " " + b)
                                                                        || apart.contains(
                                                                                b + " " + a)));
    }

    /** The things that are one with a thing, itself among them, sorted. */
    Set<String> of(String thing) {
        return sets.computeIfAbsent(thing, t -> new TreeSet<>(Set.of(t)));
    }

    /** All sets of some things, by their first member. */
    Map<String, List<String>> sets(List<String> things) {
        Map<String, List<String>> found = new TreeMap<>();
        for (String thing : things) {
            Set<String> set = of(thing);
            found.computeIfAbsent(set.iterator().next(), k -> new ArrayList<>(set));
        }
        return found;
    }
}
