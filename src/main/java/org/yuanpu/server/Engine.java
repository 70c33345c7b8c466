package org.yuanpu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetMem;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.NodeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Decimals;
import org.yuanpu.query.ResultWorkbook;
import org.yuanpu.query.Sight;
import org.yuanpu.query.Span;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;

/**
 * Runs queries within the limits. An answer is whole or a problem, never cut: one row more than
 * allowed is asked for, and an answer that has it is refused.
 *
 * <p>Clients' queries take turns, so that slow ones never keep the machine from the rest: a few run
 * at once, others wait for a while, and too many are sent away at once; those that run stand back
 * while something else is being answered ({@link Courtesy}). What the server asks to answer for
 * things and documents is short, and has turns of its own.
 */
final class Engine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    /** How long to wait for queries to let go of the store at the end, in milliseconds. */
    private static final long LETTING_GO = 500;

    /** What the server asks for itself is short, and stands back for nobody. */
    private static final Consumer<Context> HASTE = context -> {};

    private final LocalStore store;
    private final Limits limits;
    private final Sights sights;
    private final Optional<Span> span;
    private final Courtesy courtesy;
    private final Semaphore turns;
    private final Semaphore ownTurns;
    private final Set<QueryExec> running;
    private final Phaser reading;
    private final AtomicBoolean closed;

    Engine(LocalStore store, Limits limits, State state) {
        this.store = store;
        this.limits = limits;
        this.sights = new Sights(store, state);
        this.span = Optional.empty();
        this.courtesy = new Courtesy();
        this.turns = new Semaphore(limits.parallel(), true);
        this.ownTurns = new Semaphore(2 * limits.parallel(), true);
        this.running = ConcurrentHashMap.newKeySet();
        this.reading = new Phaser(1);
        this.closed = new AtomicBoolean();
    }

    private Engine(Engine other, Optional<Span> span) {
        this.store = other.store;
        this.limits = other.limits;
        this.sights = other.sights;
        this.span = span;
        this.courtesy = other.courtesy;
        this.turns = other.turns;
        this.ownTurns = other.ownTurns;
        this.running = other.running;
        this.reading = other.reading;
        this.closed = other.closed;
    }

    /**
     * The same, answering as if only the documents of some years were there; a query that names
     * graphs itself is answered with these.
     */
    Engine in(Optional<Span> years) {
        return years.isEmpty() ? this : new Engine(this, years);
    }

    /**
     * Answers a client's query, when it is its turn.
     *
     * @param source what to name in problems
     * @throws ProblemException Y710 too many rows, Y711 too many bytes, Y712 too slow, Y713 too
     *     many others, Y719 the server is closing
     */
    byte[] answer(Part part, Query query, Format format, String source) {
        return inTurn(
                source,
                () ->
                        run(
                                part,
                                capped(query),
                                source,
                                courtesy::expect,
                                exec -> written(exec, query, format, source)));
    }

    /**
     * A part of the rows of an answer.
     *
     * @param total how many rows the whole answer has
     * @param body the part
     */
    record Rows(int total, byte[] body) {}

    /**
     * A part of the rows of a client's query; all else as {@link #answer}.
     *
     * @param query a SELECT query
     */
    Rows answer(Part part, Query query, Format format, String source, Page page) {
        return inTurn(
                source,
                () ->
                        run(
                                part,
                                capped(query),
                                source,
                                courtesy::expect,
                                exec -> written(counted(exec.select(), source), format, page)));
    }

    private Rows written(RowSet rows, Format format, Page page) {
        List<Binding> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        CappedOutput out = new CappedOutput(limits.bytes());
        List<Binding> some = page.of(all);
        write(RowSetStream.create(rows.getResultVars(), some.iterator()), format, out);
        return new Rows(all.size(), out.toByteArray());
    }

    /** The rows that a query of the server's own gives. */
    RowSet rows(Part part, Query query) {
        return inTurn(
                ownTurns, "server", () -> run(part, query, "server", HASTE, Engine::detached));
    }

    /** The triples that a query of the server's own gives. */
    Graph graph(Part part, Query query, String source) {
        return inTurn(
                ownTurns,
                source,
                () ->
                        run(
                                part,
                                query,
                                source,
                                HASTE,
                                exec -> collected(exec.constructTriples(), source)));
    }

    /**
     * Does what a client asks for beyond queries, when it is its turn; the work asks {@link
     * #goOn(long, String)} now and then.
     *
     * @throws ProblemException Y713 too many others
     */
    <T> T inTurn(String source, Supplier<T> work) {
        return courtesy.atLeisure(() -> inTurn(turns, source, work));
    }

    /**
     * Ends work that takes too long, or where the server is closing.
     *
     * @param since when it began, as {@link System#nanoTime} told
     * @throws ProblemException Y712 too slow, Y719 the server is closing
     */
    void goOn(long since, String source) {
        goOn();
        if (System.nanoTime() - since > limits.all().toNanos()) {
            throw new ProblemException(cancelled(source));
        }
    }

    /** How clients' queries make room for what is quick. */
    Courtesy courtesy() {
        return courtesy;
    }

    /** How many queries run. */
    int running() {
        return running.size();
    }

    /** How many of the clients' queries wait for their turn. */
    int waiting() {
        return turns.getQueueLength();
    }

    /**
     * Reads the store directly, for as long as it takes; the work asks {@link #goOn} now and then.
     */
    <T> T read(Part part, Function<DatasetGraph, T> work) {
        DatasetGraph dataset = store.dataset(part);
        reading.register();
        try {
            return Txn.calculateRead(dataset, () -> work.apply(dataset));
        } finally {
            reading.arriveAndDeregister();
        }
    }

    /**
     * Counts what stands in the graphs of some documents, of those years alone that this engine
     * answers for.
     *
     * @param documents the names of the graphs
     */
    <T> T count(List<String> documents, Function<Tally, T> work) {
        long state = sights.now();
        return read(
                Part.GRAPH,
                dataset -> {
                    Set<NodeId> graphs = Sight.numbers(dataset, documents);
                    span.ifPresent(
                            s ->
                                    graphs.retainAll(
                                            sights.in(Part.GRAPH, s, state, dataset).numbers()));
                    return work.apply(new Tally(dataset, graphs));
                });
    }

    /**
     * Ends long work where the server is closing.
     *
     * @throws ProblemException Y719 it is
     */
    void goOn() {
        if (closed.get()) {
            throw new ProblemException(Problem.of("Y719", "server"));
        }
    }

    /** Rows of a store read their values when they are asked for them; these have read them all. */
    private static RowSet detached(QueryExec exec) {
        RowSet rows = exec.select();
        Iterator<Binding> read = Iter.map(rows, Binding::detach);
        return RowSetMem.create(RowSetStream.create(rows.getResultVars(), read));
    }

    private <T> T inTurn(Semaphore turns, String source, Supplier<T> work) {
        if (!taken(turns)) {
            throw new ProblemException(Problem.of("Y713", source));
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean taken(Semaphore turns) {
        try {
            return turns.tryAcquire()
                    || turns.getQueueLength() < limits.waiting()
                            && turns.tryAcquire(
                                    limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Query capped(Query query) {
        boolean open = query.getLimit() == Query.NOLIMIT || query.getLimit() > limits.rows();
        if (!query.isSelectType() || !open) {
            return query;
        }
        Query capped = query.cloneQuery();
        capped.setLimit(limits.rows() + 1L);
        return capped;
    }

    private <T> T run(
            Part part,
            Query query,
            String source,
            Consumer<Context> manners,
            Function<QueryExec, T> work) {
        DatasetGraph dataset = store.dataset(part);
        // Told before the transaction begins: it may see a later state, never an earlier one.
        long state = sights.now();
        try {
            return Txn.calculateRead(
                    dataset,
                    () -> executed(() -> exec(part, state, dataset, query, manners), work));
        } catch (QueryCancelledException e) {
            throw new ProblemException(cancelled(source), e);
        } catch (CappedOutput.TooLarge e) {
            throw new ProblemException(Problem.of("Y711", source, limits.bytes()), e);
        }
    }

    private Problem cancelled(String source) {
        return closed.get()
                ? Problem.of("Y719", source)
                : Problem.of("Y712", source, limits.first().toSeconds(), limits.all().toSeconds());
    }

    private <T> T executed(Supplier<QueryExec> begun, Function<QueryExec, T> work) {
        try (QueryExec exec = begun.get()) {
            running.add(exec);
            try {
                if (closed.get()) {
                    throw new QueryCancelledException();
                }
                return work.apply(exec);
            } finally {
                running.remove(exec);
            }
        }
    }

    private QueryExec exec(
            Part part, long state, DatasetGraph dataset, Query asked, Consumer<Context> manners) {
        Context context = Context.fromDataset(dataset).copy();
        context.set(ARQ.httpServiceAllowed, false);
        Query query =
                span.map(s -> sights.in(part, s, state, dataset).on(asked, context)).orElse(asked);
        manners.accept(context);
        // Graphs that a query chooses itself take the place of the union of all.
        context.set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription());
        return QueryExec.dataset(dataset)
                .query(query)
                .context(context)
                .initialTimeout(limits.first().toMillis(), TimeUnit.MILLISECONDS)
                .overallTimeout(limits.all().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private byte[] written(QueryExec exec, Query query, Format format, String source) {
        CappedOutput out = new CappedOutput(limits.bytes());
        if (query.isSelectType()) {
            write(counted(exec.select(), source), format, out);
        } else if (query.isAskType()) {
            writer(format).write(out, exec.ask(), new Context());
        } else {
            write(graph(exec, query, source), query.getPrefixMapping(), format, out);
        }
        return out.toByteArray();
    }

    private static void write(RowSet rows, Format format, CappedOutput out) {
        if (format == Format.XLSX) {
            writeWorkbook(rows, out);
        } else {
            writer(format).write(out, format == Format.TSV ? rows : plain(rows), new Context());
        }
    }

    private static void writeWorkbook(RowSet rows, CappedOutput out) {
        try {
            ResultWorkbook.write(rows.getResultVars(), rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decimals in TSV keep the point, by which they are told from whole numbers there. */
    private static RowSet plain(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, Decimals::plain));
    }

    private static RowSetWriter writer(Format format) {
        return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
    }

    private RowSet counted(RowSet rows, String source) {
        Iterator<Binding> counted = counting(rows, source);
        return RowSetStream.create(rows.getResultVars(), counted);
    }

    private <T> Iterator<T> counting(Iterator<T> items, String source) {
        int[] seen = {0};
        return Iter.map(
                items,
                item -> {
                    if (++seen[0] > limits.rows()) {
                        throw tooMany(source);
                    }
                    return item;
                });
    }

    private ProblemException tooMany(String source) {
        return new ProblemException(Problem.of("Y710", source, limits.rows()));
    }

    private Graph graph(QueryExec exec, Query query, String source) {
        return collected(
                query.isConstructType() ? exec.constructTriples() : exec.describeTriples(), source);
    }

    private Graph collected(Iterator<Triple> triples, String source) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEachRemaining(
                triple -> {
                    graph.add(triple);
                    if (graph.size() > limits.rows()) {
                        throw tooMany(source);
                    }
                });
        return graph;
    }

    /** A graph in a form, with prefixes, within the limit of bytes. */
    byte[] written(Graph graph, PrefixMapping prefixes, Format format, String source) {
        CappedOutput out = new CappedOutput(limits.bytes());
        try {
            write(graph, prefixes, format, out);
        } catch (CappedOutput.TooLarge e) {
            throw new ProblemException(Problem.of("Y711", source, limits.bytes()), e);
        }
        return out.toByteArray();
    }

    private static void write(
            Graph graph, PrefixMapping prefixes, Format format, CappedOutput out) {
        graph.getPrefixMapping().setNsPrefixes(prefixes);
        RDFWriter.source(graph).lang(format.lang()).output(out);
    }

    /** Ends what is running, and waits a moment for it to let go of the store. */
    @Override
    public void close() {
        closed.set(true);
        running.forEach(QueryExec::abort);
        try {
            turns.tryAcquire(limits.parallel(), LETTING_GO, TimeUnit.MILLISECONDS);
            reading.awaitAdvanceInterruptibly(
                    reading.arriveAndDeregister(), LETTING_GO, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.warn("something still reads the store");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
