package org.yuanpu.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.yuanpu.query.Hindsight;
import org.yuanpu.query.Sight;
import org.yuanpu.query.Span;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;

/** What is seen of the present state of the store in spans that were asked for lately. */
final class Sights {

    /** More spans than readers look at between two changes of a store. */
    private static final int MOST = 64;

    private record Key(Part part, Span span, long changes) {}

    private final LocalStore store;
    private final State state;
    private final Map<Key, Sight> known = new ConcurrentHashMap<>();

    Sights(LocalStore store, State state) {
        this.store = store;
        this.state = state;
    }

    /** The number of the present state. */
    long now() {
        return state.changes();
    }

    /**
     * What is seen of a part in a span, within a transaction of its dataset.
     *
     * @param now the number of a state that is not later than what the transaction sees
     */
    Sight in(Part part, Span span, long now, DatasetGraph dataset) {
        Key key = new Key(part, span, now);
        if (known.size() >= MOST || known.keySet().stream().anyMatch(k -> isOlder(k, key))) {
            known.clear();
        }
        return known.computeIfAbsent(key, k -> Sight.of(Hindsight.of(store, part, span), dataset));
    }

    private static boolean isOlder(Key known, Key wanted) {
        return known.changes() != wanted.changes();
    }
}
