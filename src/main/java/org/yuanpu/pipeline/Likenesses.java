package org.yuanpu.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yuanpu.document.Sketch;

/**
 * Finds documents whose texts are nearly the same among many, in a time that grows as their number
 * does.
 */
final class Likenesses {

    /** Pages that differ in furniture and layout stay above this, reports of two years below. */
    private static final double SAME = 0.8;

    private static final double PART = 0.9;

    /** Of the documents with one common sample only the first ones are looked at. */
    private static final int MOST_LOOKED_AT = 16;

    private final Map<String, Sketch> sketches = new TreeMap<>();
    private final Map<Long, List<String>> byHash = new HashMap<>();

    /** Takes a document in, in the place of its older self. */
    void put(String key, Sketch sketch) {
        remove(key);
        sketches.put(key, sketch);
        for (long hash : sketch.keys()) {
            byHash.computeIfAbsent(hash, h -> new ArrayList<>(1)).add(key);
        }
    }

    /** Forgets a document. */
    void remove(String key) {
        Sketch old = sketches.remove(key);
        if (old != null) {
            for (long hash : old.keys()) {
                byHash.get(hash).remove(key);
            }
        }
    }

    /** The keys of all documents, sorted. */
    List<String> keys() {
        return List.copyOf(sketches.keySet());
    }

    /** The sketch of a document that was taken in. */
    Optional<Sketch> sketch(String key) {
        return Optional.ofNullable(sketches.get(key));
    }

    /** The other documents that a text is like, in the order of their keys. */
    List<Likeness> of(String key, Sketch sketch) {
        TreeSet<String> candidates = new TreeSet<>();
        for (long hash : sketch.keys()) {
            byHash.getOrDefault(hash, List.of()).stream()
                    .limit(MOST_LOOKED_AT)
                    .forEach(candidates::add);
        }
        candidates.remove(key);
        return candidates.stream()
                .map(other -> between(key, sketch, other, sketches.get(other)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Likeness> between(String key, Sketch sketch, String to, Sketch other) {
        double same = sketch.resemblance(other);
        if (same >= SAME) {
            return Optional.of(new Likeness(key, to, Likeness.Sort.SAME, same));
        }
        boolean shorter = sketch.length() < other.length();
        double within = shorter ? sketch.within(other) : other.within(sketch);
        Likeness.Sort sort = shorter ? Likeness.Sort.PART : Likeness.Sort.WHOLE;
        return within >= PART ? Optional.of(new Likeness(key, to, sort, within)) : Optional.empty();
    }
}
