package org.yuanpu.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.yuanpu.problem.Problem;
import org.yuanpu.store.DocumentEntry;
import org.yuanpu.store.Store;

/**
 * Hands made documents to the store several at a time: every change of the store copies the blocks
 * of the disk that it touches, and one for each of many small documents would fill the disk. What
 * waits is bounded, and waits for half a minute at most, so that little is lost when the process
 * ends.
 */
final class Batch {

    /** A triple that waits takes some 400 bytes: all that wait take a twelfth of the memory. */
    private static final long MOST_TRIPLES = Runtime.getRuntime().maxMemory() / 5_000;

    private static final long LONGEST_WAIT = Duration.ofSeconds(30).toNanos();

    private final Store store;
    private final Alone alone;
    private final Consumer<Outcome> done;
    private final Set<String> held = new TreeSet<>();
    private final Map<String, Outcome.Made> waiting = new LinkedHashMap<>();
    private final List<String> leaving = new ArrayList<>();
    private long weight;
    private long since;

    /**
     * @param alone lets the store work without other threads where memory ran out
     * @param held the keys of the documents that the store holds
     * @param done is told of each document that was stored, or could not be for want of memory
     */
    Batch(Store store, Alone alone, Set<String> held, Consumer<Outcome> done) {
        this.store = store;
        this.alone = alone;
        this.held.addAll(held);
        this.done = done;
    }

    /** Takes a document that is to be stored. */
    void add(Outcome.Made made) {
        if (waiting.isEmpty()) {
            since = System.nanoTime();
        }
        waiting.put(made.key(), made);
        weight += made.weight();
        if (weight >= MOST_TRIPLES || System.nanoTime() - since >= LONGEST_WAIT) {
            flush();
        }
    }

    /**
     * Takes a document away, whether it waits or is stored. Of one that waits it is told that it
     * was stored, so that the report does not depend on what waits.
     *
     * @return whether it was there
     */
    boolean remove(String key) {
        Outcome.Made made = waiting.remove(key);
        if (made != null) {
            weight -= made.weight();
            done.accept(made);
        }
        boolean stored = held.remove(key);
        if (stored) {
            leaving.add(key);
        }
        return stored || made != null;
    }

    /** Stores what waits, and removes what is to go. */
    void flush() {
        if (!leaving.isEmpty()) {
            store.remove(leaving);
            leaving.clear();
        }
        if (!waiting.isEmpty()) {
            store(List.copyOf(waiting.values()));
            held.addAll(waiting.keySet());
            waiting.clear();
            weight = 0;
        }
    }

    private void store(List<Outcome.Made> documents) {
        List<DocumentEntry> entries = documents.stream().map(Outcome.Made::entry).toList();
        if (alone.unlessShort(() -> store.replace(entries))) {
            documents.forEach(done);
        } else {
            documents.forEach(this::storeAlone);
        }
    }

    /** Where all together want too much memory, it is one that does. */
    private void storeAlone(Outcome.Made made) {
        boolean stored = alone.unlessShort(() -> store.replace(made.entry()));
        done.accept(stored ? made : new Outcome.Failed(made.key(), Problem.of("Y120", made.key())));
    }
}
