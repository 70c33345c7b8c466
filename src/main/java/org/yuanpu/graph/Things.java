package org.yuanpu.graph;

import static org.yuanpu.graph.Vocabulary.ALT_LABEL;
import static org.yuanpu.graph.Vocabulary.CONCEPT;
import static org.yuanpu.graph.Vocabulary.IN_SCHEME;
import static org.yuanpu.graph.Vocabulary.NOTATION;
import static org.yuanpu.graph.Vocabulary.PREF_LABEL;
import static org.yuanpu.graph.Vocabulary.SOURCE;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yuanpu.fact.Entity;
import org.yuanpu.fact.Key;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Ontology;

/** The things of one document: their identity and what is said of them by themselves. */
final class Things {

    private static final String REGION = "Region";
    private static final String HONOR = "Honor";

    /** Classes whose things are concepts, known by their name alone. */
    private static final Set<String> CONCEPTS = Set.of("Industry", HONOR, "Market", "Indicator");

    private final Ontology ontology;
    private final Divisions divisions;
    private final Iris iris;
    private final Node document;
    private final String place;
    private final Triples triples;
    private final HonorLevels honorLevels;
    private final Map<Key, Node> nodes = new HashMap<>();

    /**
     * @param document the document's node
     * @param place the code of the document's region, or what stands in its place
     */
    Things(
            Ontology ontology,
            Divisions divisions,
            Iris iris,
            Node document,
            String place,
            Triples triples) {
        this.ontology = ontology;
        this.divisions = divisions;
        this.iris = iris;
        this.document = document;
        this.place = place;
        this.triples = triples;
        this.honorLevels = new HonorLevels(ontology, divisions);
    }

    /** The node of a thing by its key. */
    Node node(Key key) {
        return nodes.computeIfAbsent(key, k -> NodeFactory.createURI(iri(k)));
    }

    /** Describes a thing that the document names. */
    Node describe(Entity entity) {
        Optional<Division> division = entity.code().flatMap(divisions::byCode);
        Node node =
                division.filter(d -> entity.key().type().equals(REGION))
                        .map(this::region)
                        .orElseGet(() -> named(entity.key()));
        nodes.put(entity.key(), node);
        triples.add(node, yp("mentionedIn"), document);
        if (division.isEmpty()) {
            entity.code().ifPresent(code -> triples.add(node, NOTATION, code));
        }
        otherName(node, entity.key().name());
        entity.aliases().forEach(alias -> otherName(node, alias));
        return node;
    }

    /** Describes an indicator. */
    Node indicator(String name) {
        Node node = named(new Key("Indicator", name));
        triples.add(node, yp("mentionedIn"), document);
        return node;
    }

    /** Describes a division and those it belongs to, as the table of divisions knows them. */
    Node region(Division division) {
        Node node = NodeFactory.createURI(iris.thing(REGION, division.code(), division.name()));
        if (!triples.describes(node)) {
            triples.add(node, TYPE, yp(REGION));
            triples.add(node, PREF_LABEL, division.name());
            triples.add(node, NOTATION, division.code());
            triples.add(node, SOURCE, yp("divisions"));
            divisions.shortName(division).ifPresent(name -> otherName(node, name));
            divisions
                    .parent(division)
                    .ifPresent(parent -> triples.add(node, yp("partOf"), region(parent)));
        }
        return node;
    }

    private Node named(Key key) {
        Node node = node(key);
        if (!triples.describes(node)) {
            triples.add(node, TYPE, yp(key.type()));
            triples.add(node, PREF_LABEL, key.name());
            if (CONCEPTS.contains(key.type())) {
                triples.add(node, TYPE, CONCEPT);
                triples.add(node, IN_SCHEME, yp(key.type() + "Scheme"));
            }
            if (key.type().equals(HONOR)) {
                honorLevels
                        .of(key.name())
                        .map(level -> NodeFactory.createURI(level.term().iri()))
                        .ifPresent(level -> triples.add(node, yp("honorLevel"), level));
            }
        }
        return node;
    }

    private void otherName(Node node, String name) {
        boolean known =
                List.of(PREF_LABEL, ALT_LABEL).stream()
                        .anyMatch(
                                label ->
                                        triples.graph()
                                                .contains(
                                                        node,
                                                        label,
                                                        NodeFactory.createLiteralString(name)));
        if (!known) {
            triples.add(node, ALT_LABEL, name);
        }
    }

    private String iri(Key key) {
        boolean everywhere =
                CONCEPTS.contains(key.type())
                        || key.type().equals(REGION)
                        || ontology.isFullName(key.type(), key.name());
        return iris.thing(key.type(), everywhere ? Iris.ANYWHERE : place, key.name());
    }
}
