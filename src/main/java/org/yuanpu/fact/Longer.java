package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Names by what they begin with: finds those that go on where a shorter one ends. */
final class Longer {

    private final TreeMap<String, List<Key>> byName = new TreeMap<>();
    private final Map<Key, Integer> places = new HashMap<>();

    /**
     * @param keys names of things of one type, each once
     */
    Longer(List<Key> keys) {
        for (Key key : keys) {
            places.put(key, places.size());
            byName.computeIfAbsent(key.name(), n -> new ArrayList<>(1)).add(key);
        }
    }

    /**
     * The names that begin as this one does and are longer, in the order in which all were given.
     */
    Stream<Key> of(Key shorter) {
        String name = shorter.name();
        return byName.subMap(name, false, name + Character.MAX_VALUE, true).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(places::get));
    }
}
