package org.yuanpu.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;

/**
 * The names of all things, in memory. They are read once, when the server starts, as far as no
 * earlier server has kept them beside the store; later only the documents that have changed are
 * read again.
 */
final class SearchIndex {

    private static final String FILE = "names";

    private final LocalStore store;
    private final Engine engine;
    private final State state;
    private final Addresses addresses;
    private final long patience;
    private final Map<String, Thing> things = new ConcurrentHashMap<>();
    private final Map<String, String> fingerprints = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final ReentrantLock changing = new ReentrantLock();
    private volatile long indexed = -1;

    /** The things in a row, which is gone through faster than a map. */
    private volatile Thing[] all = {};

    SearchIndex(LocalStore store, Engine engine, State state, Addresses addresses, Limits limits) {
        this.store = store;
        this.engine = engine;
        this.state = state;
        this.addresses = addresses;
        this.patience = limits.patience().toMillis();
    }

    /** Where the things stand. */
    Addresses addresses() {
        return addresses;
    }

    /**
     * Begins to read the store, so that no request has to.
     *
     * @param wait how long to wait for the end of it, in milliseconds
     */
    void begin(long wait) {
        Thread reader = new Thread(this::refresh, "yuanpu-index");
        reader.setDaemon(true);
        reader.start();
        try {
            reader.join(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The things of the present state of the store, sorted by nothing.
     *
     * @throws ProblemException Y722 the store is large and is still being read for the first time
     */
    Stream<Thing> things() {
        current();
        return Stream.of(all);
    }

    /** A thing by its IRI. */
    Optional<Thing> thing(String iri) {
        current();
        return Optional.ofNullable(things.get(iri));
    }

    private void current() {
        if (indexed == state.changes()) {
            return;
        }
        try {
            if (!changing.tryLock(patience, TimeUnit.MILLISECONDS)) {
                throw new ProblemException(Problem.of("Y722", "/"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of("Y722", "/"), e);
        }
        try {
            refreshed();
        } finally {
            changing.unlock();
        }
    }

    private void refresh() {
        changing.lock();
        try {
            started();
        } finally {
            changing.unlock();
        }
        Matches.rehearse(() -> Stream.of(all));
    }

    /** The first reading: what was kept, then what has changed since, which is kept in turn. */
    private void started() {
        Path file = store.beside(FILE);
        Map<String, String> present = present();
        KeptNames.read(file, addresses)
                .filter(kept -> fingerprints.isEmpty() && kept.fits(present))
                .ifPresent(this::take);
        boolean known = changed(present).isEmpty();
        refreshed();
        if (!known) {
            // As a reading of the store, for whose end a closing server waits.
            engine.read(Part.GRAPH, dataset -> kept().write(file, addresses));
        }
    }

    private KeptNames kept() {
        return new KeptNames(fingerprints, named, things.values());
    }

    private void take(KeptNames kept) {
        kept.things().forEach(thing -> things.put(thing.iri(), thing));
        named.putAll(kept.named());
        fingerprints.putAll(kept.fingerprints());
    }

    private void refreshed() {
        long now = state.changes();
        if (indexed != now) {
            Map<String, String> present = present();
            engine.read(Part.GRAPH, dataset -> updated(dataset, present));
            indexed = now;
        }
    }

    private Map<String, String> present() {
        Map<String, String> present = new TreeMap<>();
        store.documents().forEach(d -> present.put(d.graphName(), d.fingerprint()));
        return present;
    }

    private boolean updated(DatasetGraph dataset, Map<String, String> present) {
        Set<String> changed = changed(present);
        boolean first = fingerprints.isEmpty();
        Set<String> touched = new HashSet<>();
        changed.forEach(graph -> touched.addAll(named.getOrDefault(graph, Set.of())));
        Names read = new Names(dataset, addresses, engine::goOn);
        named.putAll(read.read(changed, first));
        touched.addAll(read.iris());
        put(touched, first ? read : again(dataset, touched));
        fingerprints.clear();
        fingerprints.putAll(present);
        named.keySet().retainAll(present.keySet());
        all = things.values().toArray(Thing[]::new);
        return true;
    }

    private Set<String> changed(Map<String, String> present) {
        Set<String> graphs = new TreeSet<>(present.keySet());
        graphs.addAll(fingerprints.keySet());
        graphs.removeIf(g -> Objects.equals(present.get(g), fingerprints.get(g)));
        return graphs;
    }

    /** What other documents call the same things counts, too. */
    private Names again(DatasetGraph dataset, Set<String> touched) {
        Names names = new Names(dataset, addresses, engine::goOn);
        touched.forEach(iri -> names.readThing(NodeFactory.createURI(iri)));
        return names;
    }

    private void put(Set<String> touched, Names names) {
        names.iris().forEach(iri -> things.put(iri, names.thing(iri)));
        touched.stream().filter(iri -> !names.iris().contains(iri)).forEach(things::remove);
    }
}
