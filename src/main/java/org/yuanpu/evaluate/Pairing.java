package org.yuanpu.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Pairs gold rows with predicted ones: as many pairs as there can be, each row in one pair at most.
 * Required gold rows come first, and better matches are tried before worse ones.
 *
 * <p>The pairs are a maximum matching of the bipartite graph of all matches, found along augmenting
 * paths.
 */
final class Pairing {

    /** Stands for the gold row of a predicted row that has none. */
    static final int NONE = -1;

    private record Edge(double weight, int predicted) {

        /** The heavier first, then the earlier row. */
        private static final Comparator<Edge> ORDER =
                Comparator.comparingDouble((Edge e) -> -e.weight).thenComparingInt(Edge::predicted);
    }

    private final List<List<Edge>> edges;
    private final int[] goldOf;

    private Pairing(List<List<Edge>> edges, int predicted) {
        this.edges = edges;
        this.goldOf = new int[predicted];
        Arrays.fill(goldOf, NONE);
    }

    /**
     * The number of the gold row for each predicted row, or {@link #NONE}.
     *
     * @param match how well a predicted row matches a gold row, 0 for not at all
     */
    static <G extends GoldRow, P> int[] of(
            List<G> gold, List<P> predicted, ToDoubleBiFunction<G, P> match) {
        List<List<Edge>> edges = gold.stream().map(g -> edges(g, predicted, match)).toList();
        Pairing pairing = new Pairing(edges, predicted.size());
        IntStream.range(0, gold.size())
                .boxed()
                .sorted(
                        Comparator.comparing((Integer i) -> gold.get(i).optional())
                                .thenComparing(edges::get, Pairing::byBest))
                .forEach(i -> pairing.place(i, new HashSet<>()));
        return pairing.goldOf;
    }

    private static <G, P> List<Edge> edges(
            G gold, List<P> predicted, ToDoubleBiFunction<G, P> match) {
        List<Edge> edges = new ArrayList<>();
        for (int j = 0; j < predicted.size(); j++) {
            double weight = match.applyAsDouble(gold, predicted.get(j));
            if (weight > 0) {
                edges.add(new Edge(weight, j));
            }
        }
        edges.sort(Edge.ORDER);
        return edges;
    }

    private static int byBest(List<Edge> a, List<Edge> b) {
        return a.isEmpty() || b.isEmpty()
                ? Boolean.compare(b.isEmpty(), a.isEmpty())
                : Edge.ORDER.compare(a.get(0), b.get(0));
    }

    private boolean place(int gold, Set<Integer> seen) {
        for (Edge edge : edges.get(gold)) {
            int j = edge.predicted();
            if (seen.add(j) && (goldOf[j] == NONE || place(goldOf[j], seen))) {
                goldOf[j] = gold;
                return true;
            }
        }
        return false;
    }
}
