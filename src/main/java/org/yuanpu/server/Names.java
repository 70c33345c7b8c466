package org.yuanpu.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** Gathers the names of things from the graphs of documents. */
final class Names {

    private static final List<Node> MAIN = List.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode());
    private static final Node OTHER = SKOS.altLabel.asNode();

    /** Classes of nodes that have names and are nothing to look for. */
    private static final Set<String> NOTHING = Set.of("Period", "Day", "Agent");

    /**
     * The names of one thing; nearly all have one name, and there may be half a million of them.
     */
    private static final class Gathered {
        private final String iri;
        private String name;
        private int times;
        private Map<String, Integer> moreNames = Map.of();
        private Set<String> others = Set.of();

        Gathered(String iri) {
            this.iri = iri;
        }

        void main(String text) {
            if (name == null || name.equals(text)) {
                name = text;
                times++;
            } else {
                moreNames = moreNames.isEmpty() ? new TreeMap<>() : moreNames;
                moreNames.merge(text, 1, Integer::sum);
            }
        }

        void other(String text) {
            others = others.isEmpty() ? new TreeSet<>() : others;
            others.add(text);
        }

        List<Thing.Name> names() {
            Map<String, Integer> main = new TreeMap<>(moreNames);
            if (name != null) {
                main.put(name, times);
            }
            return Thing.names(main, new TreeSet<>(others));
        }
    }

    private final DatasetGraph dataset;
    private final Addresses addresses;
    private final Runnable goOn;
    private final Map<String, Gathered> names = new HashMap<>();

    /**
     * Nothing yet.
     *
     * @param goOn is asked again and again, and throws where the work shall end
     */
    Names(DatasetGraph dataset, Addresses addresses, Runnable goOn) {
        this.dataset = dataset;
        this.addresses = addresses;
        this.goOn = goOn;
    }

    /**
     * Takes in the names of these graphs. Where they are nearly all there are, the whole store is
     * gone through once, by property, instead of each graph for itself.
     *
     * @return the IRIs of the things that each graph names
     */
    Map<String, Set<String>> read(Set<String> graphs, boolean nearlyAll) {
        Map<String, Set<String>> found = new TreeMap<>();
        graphs.forEach(graph -> found.put(graph, new TreeSet<>()));
        BiConsumer<String, String> note =
                (graph, iri) -> found.getOrDefault(graph, new TreeSet<>()).add(iri);
        if (nearlyAll) {
            take(Node.ANY, Node.ANY, q -> graphs.contains(q.getGraph().getURI()), note);
        } else {
            graphs.forEach(g -> take(NodeFactory.createURI(g), Node.ANY, q -> true, note));
        }
        found.replaceAll((graph, iris) -> Set.of(iris.toArray(String[]::new)));
        return found;
    }

    /** Takes in the names that one thing has in all graphs. */
    void readThing(Node thing) {
        take(Node.ANY, thing, q -> true, (graph, iri) -> {});
    }

    private void take(
            Node graph, Node thing, Predicate<Quad> wanted, BiConsumer<String, String> found) {
        Predicate<Quad> named = wanted.and(this::isNamed);
        MAIN.forEach(p -> take(graph, thing, p, named, Gathered::main, found));
        take(graph, thing, OTHER, named, Gathered::other, found);
    }

    private void take(
            Node graph,
            Node thing,
            Node property,
            Predicate<Quad> wanted,
            BiConsumer<Gathered, String> name,
            BiConsumer<String, String> found) {
        dataset.find(graph, thing, property, Node.ANY)
                .forEachRemaining(
                        quad -> {
                            goOn.run();
                            if (wanted.test(quad)) {
                                Gathered gathered = of(quad.getSubject().getURI());
                                name.accept(gathered, quad.getObject().getLiteralLexicalForm());
                                found.accept(quad.getGraph().getURI(), gathered.iri);
                            }
                        });
    }

    private boolean isNamed(Quad quad) {
        return quad.getSubject().isURI()
                && quad.getObject().isLiteral()
                && addresses.has(quad.getSubject().getURI())
                && !NOTHING.contains(addresses.type(quad.getSubject().getURI()));
    }

    private Gathered of(String iri) {
        return names.computeIfAbsent(iri, Gathered::new);
    }

    /** The IRIs of the things whose names were taken in. */
    Set<String> iris() {
        return names.keySet();
    }

    /** A thing whose names were taken in. */
    Thing thing(String iri) {
        return Thing.of(
                iri,
                addresses.type(iri).intern(),
                addresses.region(iri).intern(),
                names.get(iri).names());
    }
}
