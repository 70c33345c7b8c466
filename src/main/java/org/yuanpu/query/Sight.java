package org.yuanpu.query;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What is seen of a part of the store when only the documents of some years count.
 *
 * <p>Naming thousands of graphs in a query takes the store out of its way and is slow. So what the
 * store finds is sifted while it looks, by the numbers that it keeps for the names of graphs. Paths
 * of open length are followed elsewhere in the store, where nothing is sifted: a query with one is
 * told its graphs by name.
 *
 * @param left the graphs that are seen
 * @param numbers the store's numbers of their names
 */
public record Sight(Hindsight left, Set<NodeId> numbers) {

    /**
     * What is seen of a dataset of a store, within a transaction.
     *
     * @param left the graphs that are seen
     */
    public static Sight of(Hindsight left, DatasetGraph dataset) {
        return new Sight(left, numbers(dataset, left.graphs()));
    }

    /**
     * Makes a query see no more than this.
     *
     * @param context what the query will be run with; it is changed
     * @return the query to run
     */
    public Query on(Query query, Context context) {
        if (query.hasDatasetDescription()) {
            return query;
        }
        Query flat = Alternatives.written(query);
        if (hasOpenPath(Algebra.optimize(Algebra.compile(flat), context))) {
            return left.on(query);
        }
        QC2.setFilter(context, this::shows);
        return flat;
    }

    /** The store's numbers of names of graphs, within a transaction. */
    public static Set<NodeId> numbers(DatasetGraph dataset, Iterable<String> names) {
        Set<NodeId> numbers = new HashSet<>();
        names.forEach(
                name -> numbers.add(TDBInternal.getNodeId(dataset, NodeFactory.createURI(name))));
        return numbers;
    }

    private boolean shows(Tuple<NodeId> statement) {
        return statement.len() < 4 || numbers.contains(statement.get(0));
    }

    private static boolean hasOpenPath(Op pattern) {
        boolean[] found = {false};
        // Only this form of the walker enters the patterns of EXISTS.
        Walker.walk(
                pattern,
                new OpVisitorBase() {
                    @Override
                    public void visit(OpPath path) {
                        found[0] = true;
                    }
                },
                new ExprVisitorBase(),
                null,
                null);
        return found[0];
    }
}
