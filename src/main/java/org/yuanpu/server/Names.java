package org.yuanpu.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
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
    private final Map<String, Gathered> names = new HashMap<>();

    Names(DatasetGraph dataset, Addresses addresses) {
        this.dataset = dataset;
        this.addresses = addresses;
    }

    /**
     * Takes in the names of one graph.
     *
     * @return the IRIs of the things that it names
     */
    Set<String> read(Node graph) {
        return take(graph, Node.ANY);
    }

    /** Takes in the names that one thing has in all graphs. */
    void readThing(Node thing) {
        take(Node.ANY, thing);
    }

    private Set<String> take(Node graph, Node thing) {
        Set<String> found = new TreeSet<>();
        MAIN.forEach(property -> take(graph, thing, property, Gathered::main, found));
        take(graph, thing, OTHER, Gathered::other, found);
        return Set.of(found.toArray(String[]::new));
    }

    private void take(
            Node graph,
            Node thing,
            Node property,
            BiConsumer<Gathered, String> name,
            Set<String> found) {
        dataset.find(graph, thing, property, Node.ANY)
                .forEachRemaining(
                        quad -> {
                            if (isNamed(quad)) {
                                Gathered gathered = of(quad.getSubject().getURI());
                                name.accept(gathered, quad.getObject().getLiteralLexicalForm());
                                found.add(gathered.iri);
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
