package org.yuanpu.check;

import static org.yuanpu.graph.Vocabulary.ALT_LABEL;
import static org.yuanpu.graph.Vocabulary.IDENTIFIER;
import static org.yuanpu.graph.Vocabulary.OBJECT;
import static org.yuanpu.graph.Vocabulary.PREDICATE;
import static org.yuanpu.graph.Vocabulary.PREF_LABEL;
import static org.yuanpu.graph.Vocabulary.REF_PERIOD;
import static org.yuanpu.graph.Vocabulary.SUBJECT;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yuanpu.decision.Decision;
import org.yuanpu.decision.Decisions;
import org.yuanpu.decision.Ruling.RejectFigure;
import org.yuanpu.decision.Ruling.RejectRelation;
import org.yuanpu.decision.Ruling.RejectThing;
import org.yuanpu.decision.Ruling.Rename;
import org.yuanpu.decision.Ruling.Retype;
import org.yuanpu.graph.DecisionGraph;
import org.yuanpu.graph.DocumentGraph;
import org.yuanpu.ontology.Ontology;

/**
 * What the user's decisions mean for the graph of one document: names and classes are changed
 * before it is checked, and what is rejected fails the check.
 *
 * @param decisions the decisions
 */
record Rulings(Decisions decisions) {

    /** The graph with the names and classes that were decided. */
    DocumentGraph applied(DocumentGraph made) {
        List<Decision> wanted =
                decisions.onDocuments().stream()
                        .filter(d -> d.ruling() instanceof Rename || d.ruling() instanceof Retype)
                        .filter(d -> names(made.graph(), d.ruling().things().get(0)))
                        .toList();
        if (wanted.isEmpty()) {
            return made;
        }
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, made.graph());
        wanted.forEach(decision -> apply(decision, graph));
        return new DocumentGraph(made.key(), made.name(), made.fingerprint(), graph);
    }

    private static boolean names(Graph graph, String thing) {
        return graph.contains(iri(thing), TYPE, Node.ANY);
    }

    private static void apply(Decision decision, Graph graph) {
        if (decision.ruling() instanceof Rename rename) {
            rename(graph, iri(rename.thing()), NodeFactory.createLiteralString(rename.name()));
        } else if (decision.ruling() instanceof Retype retype) {
            retype(graph, iri(retype.thing()), iri(Ontology.NAMESPACE + retype.type()));
        }
    }

    private static void rename(Graph graph, Node thing, Node name) {
        for (Node older : objects(graph, thing, PREF_LABEL)) {
            graph.delete(Triple.create(thing, PREF_LABEL, older));
            graph.add(Triple.create(thing, ALT_LABEL, older));
        }
        graph.delete(Triple.create(thing, ALT_LABEL, name));
        graph.add(Triple.create(thing, PREF_LABEL, name));
    }

    private static void retype(Graph graph, Node thing, Node type) {
        for (Node older : objects(graph, thing, TYPE)) {
            graph.delete(Triple.create(thing, TYPE, older));
            for (Node assertion : assertions(graph, thing, TYPE)) {
                graph.delete(Triple.create(assertion, OBJECT, older));
                graph.add(Triple.create(assertion, OBJECT, type));
            }
        }
        graph.add(Triple.create(thing, TYPE, type));
    }

    /** What was rejected, as findings of the check: the user's reason is the message. */
    List<Finding> rejections(DocumentGraph made) {
        return decisions.onDocuments().stream()
                .flatMap(d -> rejected(made, d).map(node -> finding(node, d)))
                .toList();
    }

    private static Stream<Node> rejected(DocumentGraph made, Decision decision) {
        Graph graph = made.graph();
        if (decision.ruling() instanceof RejectThing thing) {
            return names(graph, thing.thing()) ? Stream.of(iri(thing.thing())) : Stream.empty();
        }
        if (decision.ruling() instanceof RejectRelation relation) {
            return is(graph, made.name(), relation.document())
                    ? relations(graph, relation)
                    : Stream.empty();
        }
        if (decision.ruling() instanceof RejectFigure figure) {
            return is(graph, made.name(), figure.document())
                    ? figures(graph, figure)
                    : Stream.empty();
        }
        return Stream.empty();
    }

    private static boolean is(Graph graph, String name, Optional<String> key) {
        return key.stream()
                .allMatch(
                        k ->
                                graph.contains(
                                        iri(name), IDENTIFIER, NodeFactory.createLiteralString(k)));
    }

    private static Stream<Node> relations(Graph graph, RejectRelation relation) {
        return assertions(graph, iri(relation.subject()), yp(relation.property())).stream()
                .filter(
                        a ->
                                relation.object().stream()
                                        .allMatch(o -> graph.contains(a, OBJECT, iri(o))))
                .filter(a -> isOf(graph, a, yp("period"), relation.period()));
    }

    private static Stream<Node> figures(Graph graph, RejectFigure figure) {
        return graph.find(Node.ANY, yp("about"), iri(figure.about())).toList().stream()
                .map(Triple::getSubject)
                .filter(o -> isOf(graph, o, yp("indicator"), Optional.of(figure.indicator())))
                .filter(o -> isOf(graph, o, REF_PERIOD, figure.period()))
                .filter(o -> figure.value().stream().allMatch(v -> hasValue(graph, o, v)));
    }

    /** Whether a node leads to one of that name, where a name is wanted. */
    private static boolean isOf(Graph graph, Node node, Node property, Optional<String> name) {
        return name.stream()
                .map(NodeFactory::createLiteralString)
                .allMatch(
                        label ->
                                objects(graph, node, property).stream()
                                        .anyMatch(o -> graph.contains(o, PREF_LABEL, label)));
    }

    private static boolean hasValue(Graph graph, Node figure, BigDecimal value) {
        return objects(graph, figure, yp("value")).stream()
                .map(v -> new BigDecimal(v.getLiteralLexicalForm()))
                .anyMatch(v -> v.compareTo(value) == 0);
    }

    private static Finding finding(Node node, Decision decision) {
        return new Finding(
                node,
                Optional.empty(),
                Optional.empty(),
                iri(DecisionGraph.iri(decision)),
                yp("Decision"),
                List.of(NodeFactory.createLiteralString(decision.reason())));
    }

    private static List<Node> assertions(Graph graph, Node subject, Node property) {
        return graph.find(Node.ANY, SUBJECT, subject)
                .mapWith(Triple::getSubject)
                .filterKeep(a -> graph.contains(a, PREDICATE, property))
                .toList();
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
