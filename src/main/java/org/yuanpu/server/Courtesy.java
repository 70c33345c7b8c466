package org.yuanpu.server;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Lets what is quick go first. Priorities of threads mean nothing on most systems; so clients'
 * queries look up now and then while they go through the store, and stand back while other requests
 * are being answered. They stand back for a part of the time only: nobody can keep them out.
 */
final class Courtesy {

    /** So many statements of the store a query looks at before it looks up again. */
    private static final int LOOK = 64;

    /** How long a query stands back at most, and how long it then goes on whoever waits. */
    private static final long BACK = TimeUnit.MILLISECONDS.toNanos(20);

    private static final long ON = TimeUnit.MILLISECONDS.toNanos(5);

    private static final long NAP = TimeUnit.MILLISECONDS.toNanos(1);

    private final AtomicInteger quick = new AtomicInteger();
    private final AtomicLong stoodBack = new AtomicLong();

    /** Does work that others stand back for. */
    <T> T quickly(Supplier<T> work) {
        quick.incrementAndGet();
        try {
            return work.get();
        } finally {
            quick.decrementAndGet();
        }
    }

    /** Does a client's query as a part of {@link #quickly}: for it nobody stands back. */
    <T> T atLeisure(Supplier<T> query) {
        quick.decrementAndGet();
        try {
            return query.get();
        } finally {
            quick.incrementAndGet();
        }
    }

    /** How often queries have stood back. */
    long stoodBack() {
        return stoodBack.get();
    }

    /**
     * Has a query stand back where it should.
     *
     * @param context what the query will be run with; it is changed
     */
    void expect(Context context) {
        Predicate<Tuple<NodeId>> shown = QC2.getFilter(context);
        Query query = new Query();
        QC2.setFilter(
                context,
                statement -> {
                    query.look();
                    return shown == null || shown.test(statement);
                });
    }

    /** What one query knows of itself; it runs in one thread. */
    private final class Query {
        private int seen;
        private long until = System.nanoTime();

        void look() {
            if (++seen % LOOK == 0 && quick.get() > 0 && System.nanoTime() - until > 0) {
                standBack();
            }
        }

        private void standBack() {
            stoodBack.incrementAndGet();
            long end = System.nanoTime() + BACK;
            while (quick.get() > 0 && System.nanoTime() - end < 0) {
                LockSupport.parkNanos(NAP);
            }
            until = System.nanoTime() + ON;
        }
    }
}
