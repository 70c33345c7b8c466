package org.yuanpu.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The companies that a document is known to name. */
final class Companies {

    /** None is known yet. */
    static final Companies NONE = new Companies(Set.of());

    private final Set<String> names;
    private final int longest;

    /**
     * @param names what they are called, in full and short
     */
    Companies(Collection<String> names) {
        this.names = new HashSet<>(names);
        this.longest = names.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Those that a name begins with, the longest first. */
    Stream<String> opening(String name) {
        return IntStream.iterate(Math.min(longest, name.length()), n -> n > 0, n -> n - 1)
                .mapToObj(n -> name.substring(0, n))
                .filter(names::contains);
    }
}
