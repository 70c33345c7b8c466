package org.yuanpu.query;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionBuilder;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;
import org.yuanpu.store.ServedStore;
import org.yuanpu.store.Store;

/**
 * Asks a part of a store and writes the answer. An answer is whole or a problem: nothing is written
 * before all of it is there.
 *
 * @param store the store
 * @param part which of its datasets
 * @param timeout how long a query may take
 * @param span the years whose documents count; all where it is empty
 */
public record Asking(Store store, Part part, Duration timeout, Optional<Span> span) {

    /** Asks what the documents of all years say. */
    public Asking(Store store, Part part, Duration timeout) {
        this(store, part, timeout, Optional.empty());
    }

    /** The same, answered as if only the documents of some years were there. */
    public Asking in(Optional<Span> years) {
        return new Asking(store, part, timeout, years);
    }

    /**
     * Runs a saved query with values for its parameters and writes its result.
     *
     * @param values texts by the names of parameters
     * @param format the format of the result; where none is given, what people want to read
     * @throws ProblemException as {@link SavedQuery#bind} and {@link #write}
     */
    public void answer(
            SavedQuery query,
            Map<String, String> values,
            Optional<ResultFormat> format,
            OutputStream out)
            throws IOException {
        Query bound = query.bind(values);
        write(query.name(), bound, format.orElseGet(() -> ResultFormat.usual(bound)), out);
    }

    /**
     * Runs the query and writes its result.
     *
     * @param source the query's name, for messages
     * @throws ProblemException Y613 and Y614 the query reaches out of the store, Y615 the format
     *     does not suit it, Y616 it takes too long, Y617 the server does not answer it
     */
    public void write(String source, Query query, ResultFormat format, OutputStream out)
            throws IOException {
        Guard.check(source, query);
        refuseUnsuited(source, query, format);
        if (ResultFormat.givesGraph(query)) {
            writeGraph(graph(source, query), query, format, out);
        } else if (query.isAskType()) {
            writeAnswer(ask(source, query), format, out);
        } else {
            writeRows(plain(rows(source, query), format), query, format, out);
        }
    }

    /** The rows that a SELECT query gives, all in memory. */
    public ResultSetRewindable rows(String source, Query query) {
        return run(source, query, e -> ResultSetFactory.makeRewindable(copied(e.execSelect())));
    }

    /** Decimals in turtle keep the point, by which they are told from whole numbers there. */
    private static ResultSetRewindable plain(ResultSetRewindable rows, ResultFormat format) {
        if (format == ResultFormat.TSV) {
            return rows;
        }
        RowSet given = RowSet.adapt(rows);
        Iterator<Binding> plain = Iter.map(given, Decimals::plain);
        return ResultSetFactory.makeRewindable(
                ResultSet.adapt(RowSetStream.create(given.getResultVars(), plain)));
    }

    /** Rows of a store read their values when they are asked for them; these have read them all. */
    private static ResultSet copied(ResultSet rows) {
        RowSet given = RowSet.adapt(rows);
        Iterator<Binding> read = Iter.map(given, Binding::detach);
        return ResultSet.adapt(RowSetStream.create(given.getResultVars(), read));
    }

    /** The graph that a CONSTRUCT or DESCRIBE query gives. */
    public Graph graph(String source, Query query) {
        return run(
                source,
                query,
                e ->
                        query.isDescribeType()
                                ? e.execDescribe().getGraph()
                                : e.execConstruct().getGraph());
    }

    private boolean ask(String source, Query query) {
        return run(source, query, QueryExecution::execAsk);
    }

    private interface Execution<T> {
        T run(QueryExecution execution);
    }

    private <T> T run(String source, Query query, Execution<T> execution) {
        try (RDFConnection connection = connection()) {
            return Txn.calculateRead(connection, () -> result(connection, query, execution));
        } catch (QueryCancelledException e) {
            throw new ProblemException(Problem.of("Y616", source, timeout.toSeconds()), e);
        } catch (QueryExceptionHTTP | HttpException e) {
            throw new ProblemException(Problem.of("Y617", source, e.getMessage()), e);
        }
    }

    /** A server is told the years; it has its own way to keep to them. */
    private RDFConnection connection() {
        return span.isPresent() && store instanceof ServedStore served
                ? served.connect(part, Map.of("said", span.get().written()))
                : store.connect(part);
    }

    private <T> T result(RDFConnection connection, Query asked, Execution<T> execution) {
        QueryExecutionBuilder builder = connection.newQuery();
        Query query = asked;
        if (span.isPresent() && store instanceof LocalStore local) {
            DatasetGraph dataset = local.dataset(part);
            Context context = Context.fromDataset(dataset).copy();
            query = Sight.of(Hindsight.of(store, part, span.get()), dataset).on(asked, context);
            builder = builder.context(context);
        }
        try (QueryExecution prepared =
                builder.query(query)
                        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                        // Graphs that a query chooses take the place of the union of all.
                        .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription())
                        .build()) {
            return execution.run(prepared);
        }
    }

    private static void refuseUnsuited(String source, Query query, ResultFormat format) {
        boolean suits =
                switch (format) {
                    case TABLE, CSV, TSV -> !ResultFormat.givesGraph(query);
                    case XLSX -> query.isSelectType();
                    case TTL -> ResultFormat.givesGraph(query);
                    case JSON, XML -> true;
                };
        if (!suits) {
            throw new ProblemException(
                    Problem.of("Y615", source, format.label(), query.queryType().name()));
        }
    }

    private static void writeRows(
            ResultSetRewindable rows, Query query, ResultFormat format, OutputStream out)
            throws IOException {
        switch (format) {
            case TABLE -> new TextTable(query.getPrefixMapping()).write(rows, out);
            case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
            case TSV -> ResultSetFormatter.outputAsTSV(out, rows);
            case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
            case XML -> ResultSetFormatter.outputAsXML(out, rows);
            case XLSX ->
                    ResultWorkbook.write(
                            RowSet.adapt(rows).getResultVars(), RowSet.adapt(rows), out);
            case TTL -> throw new IllegalArgumentException(format.name());
        }
    }

    private static void writeAnswer(boolean answer, ResultFormat format, OutputStream out)
            throws IOException {
        switch (format) {
            case TABLE -> TextTable.write(answer, out);
            case CSV -> ResultSetFormatter.outputAsCSV(out, answer);
            case TSV -> ResultSetFormatter.outputAsTSV(out, answer);
            case JSON -> ResultSetFormatter.outputAsJSON(out, answer);
            case XML -> ResultSetFormatter.outputAsXML(out, answer);
            case XLSX, TTL -> throw new IllegalArgumentException(format.name());
        }
    }

    private static void writeGraph(Graph graph, Query query, ResultFormat format, OutputStream out)
            throws IOException {
        switch (format) {
            case TTL -> new TurtleBlocks(out).writeWhole(graph, query.getPrefixMapping());
            case JSON -> RDFDataMgr.write(out, graph, Lang.JSONLD);
            case XML -> RDFDataMgr.write(out, graph, RDFFormat.RDFXML_PLAIN);
            case TABLE, CSV, TSV, XLSX -> throw new IllegalArgumentException(format.name());
        }
    }
}
