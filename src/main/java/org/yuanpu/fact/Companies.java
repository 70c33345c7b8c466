package org.yuanpu.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The companies that a document is known to name. */
final class Companies {

    /** None is known yet. */
    static final Companies NONE = new Companies(Set.of());

    private final Set<String> names;
    private final Map<String, String> hints;
    private final int longest;

    /**
     * @param names what they are called, in full and short
     */
    Companies(Collection<String> names) {
        this(names, Map.of());
    }

    /**
     * @param names what they are called, in full and short
     * @param hints what may mean one of them, or one that only a work tells of, and its name
     */
    Companies(Collection<String> names, Map<String, String> hints) {
        this.names = new HashSet<>(names);
        this.hints = Map.copyOf(hints);
        this.longest = names.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Those that a name begins with, the longest first. */
    Stream<String> opening(String name) {
        return IntStream.iterate(Math.min(longest, name.length()), n -> n > 0, n -> n - 1)
                .mapToObj(n -> name.substring(0, n))
                .filter(names::contains);
    }

    /** The longest hint that a name begins with. */
    Optional<String> hint(String name) {
        for (int n = hints.isEmpty() ? 0 : name.length(); n > 1; n--) {
            String opening = name.substring(0, n);
            if (hints.containsKey(opening)) {
                return Optional.of(opening);
            }
        }
        return Optional.empty();
    }

    /** The company that a hint means. */
    String meant(String hint) {
        return hints.getOrDefault(hint, hint);
    }
}
