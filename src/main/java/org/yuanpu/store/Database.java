package org.yuanpu.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.sys.TDBInternal;

/** One TDB2 database: named graphs, and the records of the store in its stored default graph. */
final class Database implements AutoCloseable {

    /**
     * One index for each way to ask the union, and one to take out a graph, are enough; the caches
     * fit a laptop. The files stay mapped into memory, TDB2's own choice: with those that are
     * written ("direct") a killed process leaves databases that cannot be read any more.
     */
    private static final StoreParams PARAMETERS =
            StoreParams.builder("yuanpu")
                    .primaryIndexTriples("SPO")
                    .tripleIndexes(new String[] {"SPO", "POS"})
                    .primaryIndexQuads("GSPO")
                    .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
                    .blockReadCacheSize(1_000)
                    .blockWriteCacheSize(500)
                    .node2NodeIdCacheSize(50_000)
                    .nodeId2NodeCacheSize(100_000)
                    .build();

    private final DatasetGraph dataset;

    private Database(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Opens or makes the database in the folder. */
    static Database open(StoreFolder folder, Part part) throws IOException {
        Location location = Location.create(folder.database(part));
        if (!folder.generations(part).isEmpty()) {
            TornJournal.mend(folder.generations(part).last());
        }
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(location, PARAMETERS);
        keepParameters(Location.create(folder.generations(part).last()));
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return new Database(dataset);
    }

    /** A compaction gives the new generation the parameters that lie beside the old one. */
    private static void keepParameters(Location generation) {
        if (!generation.exists(Names.TDB_CONFIG_FILE)) {
            StoreParamsCodec.write(generation, PARAMETERS);
        }
    }

    /** The dataset, whose default graph is in queries the union of the named graphs. */
    DatasetGraph dataset() {
        return dataset;
    }

    /** Reads in one transaction. */
    <T> T read(Function<Records, T> reading) {
        return Txn.calculateRead(dataset, () -> reading.apply(records()));
    }

    /** Writes in one transaction, which any exception or error undoes. */
    <T> T write(Function<Records, T> writing) {
        dataset.begin(TxnType.WRITE);
        try {
            T result = writing.apply(records());
            dataset.commit();
            return result;
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        } finally {
            dataset.end();
        }
    }

    private void undo(Throwable reason) {
        try {
            dataset.abort();
        } catch (RuntimeException | Error second) {
            reason.addSuppressed(second);
        }
    }

    private Records records() {
        return new Records(dataset.getDefaultGraph());
    }

    /** The names of the graphs, sorted; within a transaction. */
    List<String> names() {
        Set<String> names = new TreeSet<>();
        Iter.asStream(dataset.listGraphNodes()).map(Node::getURI).forEach(names::add);
        return List.copyOf(names);
    }

    /** A copy of a graph in memory; within a transaction. */
    Graph copy(String name) {
        Graph copy = GraphFactory.createDefaultGraph();
        dataset.find(NodeFactory.createURI(name), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(q -> copy.add(q.asTriple()));
        return copy;
    }

    /**
     * Makes a graph hold these triples, changing only what differs; within a transaction.
     *
     * @return how many triples were taken out
     */
    long put(String name, Graph triples, Records records) {
        Node node = NodeFactory.createURI(name);
        Set<Triple> gone = triples(node);
        List<Triple> added = new ArrayList<>();
        triples.find()
                .mapWith(Database::asStored)
                .forEachRemaining(
                        t -> {
                            if (!gone.remove(t)) {
                                added.add(t);
                            }
                        });
        gone.forEach(t -> dataset.delete(node, t.getSubject(), t.getPredicate(), t.getObject()));
        added.forEach(t -> dataset.add(node, t.getSubject(), t.getPredicate(), t.getObject()));
        records.count(added.size(), gone.size());
        return gone.size();
    }

    /**
     * A triple as TDB2 gives it back. It keeps 26 and 0.90 with the digits behind the point that
     * they were written with, but reads them out as 26.0 and 0.9, which it then does not find when
     * they are to be taken out: so decimals go in as they come out.
     */
    private static Triple asStored(Triple triple) {
        Node object = triple.getObject();
        if (!object.isLiteral() || !XSDDatatype.XSDdecimal.equals(object.getLiteralDatatype())) {
            return triple;
        }
        String text =
                XSDNumUtils.canonicalDecimalStrWithDot(
                        new BigDecimal(object.getLiteralLexicalForm().strip()));
        return Triple.create(
                triple.getSubject(),
                triple.getPredicate(),
                NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal));
    }

    private Set<Triple> triples(Node name) {
        Set<Triple> triples = new HashSet<>();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(q -> triples.add(q.asTriple()));
        return triples;
    }

    /** Takes a graph out; within a transaction. */
    void delete(String name, Records records) {
        put(name, GraphFactory.createDefaultGraph(), records);
    }

    /** Rewrites the database without what was taken out; nobody may write meanwhile. */
    void compact() {
        generations().copy();
        generations().pack();
    }

    /** Rewrites the indexes without copied blocks; nobody may write meanwhile. */
    void pack() {
        generations().pack();
    }

    private Generations generations() {
        return new Generations(TDBInternal.getDatabaseContainer(dataset), PARAMETERS);
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }
}
