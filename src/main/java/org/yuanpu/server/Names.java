package org.yuanpu.server;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
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

    private record Both(Map<String, Integer> main, TreeSet<String> others) {}

    private final DatasetGraph dataset;
    private final Addresses addresses;
    private final Map<String, Both> names = new HashMap<>();

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
        Set<String> read = new HashSet<>();
        take(graph, Node.ANY, read::add);
        return read;
    }

    /** Takes in the names that one thing has in all graphs. */
    void readThing(Node thing) {
        take(Node.ANY, thing, found -> {});
    }

    private void take(Node graph, Node thing, Consumer<String> found) {
        for (Node property : MAIN) {
            dataset.find(graph, thing, property, Node.ANY)
                    .forEachRemaining(
                            quad ->
                                    add(
                                            quad,
                                            found,
                                            both ->
                                                    both.main()
                                                            .merge(text(quad), 1, Integer::sum)));
        }
        dataset.find(graph, thing, OTHER, Node.ANY)
                .forEachRemaining(quad -> add(quad, found, both -> both.others().add(text(quad))));
    }

    private void add(Quad quad, Consumer<String> found, Consumer<Both> name) {
        Node thing = quad.getSubject();
        if (thing.isURI() && isThing(thing.getURI()) && quad.getObject().isLiteral()) {
            name.accept(both(thing.getURI()));
            found.accept(thing.getURI());
        }
    }

    private boolean isThing(String iri) {
        return addresses.has(iri) && !NOTHING.contains(addresses.type(iri));
    }

    private Both both(String iri) {
        return names.computeIfAbsent(iri, i -> new Both(new TreeMap<>(), new TreeSet<>()));
    }

    private static String text(Quad quad) {
        return quad.getObject().getLiteralLexicalForm();
    }

    /** The things whose names were taken in, by their IRIs. */
    Map<String, Thing> things() {
        Map<String, Thing> things = new HashMap<>();
        names.forEach((iri, both) -> things.put(iri, thing(iri, both)));
        return things;
    }

    private Thing thing(String iri, Both both) {
        return Thing.of(
                iri,
                addresses.type(iri).intern(),
                addresses.region(iri).intern(),
                Thing.names(both.main(), both.others()));
    }
}
