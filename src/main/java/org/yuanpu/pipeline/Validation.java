package org.yuanpu.pipeline;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.yuanpu.check.CheckedGraph;
import org.yuanpu.check.GraphCheck;
import org.yuanpu.graph.DocumentGraph;
import org.yuanpu.ontology.Home;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.StoredDocument;

/** What the checks find in the documents of a store, as accepted. */
public final class Validation {

    private static final String SHACL = "http://www.w3.org/ns/shacl#";

    private final int documents;
    private final List<Result> results;
    private final Graph report;

    private Validation(int documents, List<Result> results, Graph report) {
        this.documents = documents;
        this.results = List.copyOf(results);
        this.report = report;
    }

    /**
     * One thing that is not as it must be.
     *
     * @param document the key of the document
     * @param focus the IRI of the node that it is found at
     * @param message what is wrong
     */
    public record Result(String document, String focus, String message) {}

    /**
     * Checks every document of a store.
     *
     * @param locale the language of the messages
     */
    public static Validation of(Store store, Home home, Locale locale) {
        GraphCheck check = new GraphCheck(home);
        List<StoredDocument> documents = store.documents();
        List<Result> results = new ArrayList<>();
        Graph report = GraphFactory.createDefaultGraph();
        Node node = NodeFactory.createBlankNode("report");
        report.add(node, RDF.type.asNode(), sh("ValidationReport"));
        for (StoredDocument document : documents) {
            Graph found = checked(check, store, document).refused();
            for (Node result :
                    found.find(Node.ANY, RDF.type.asNode(), sh("ValidationResult"))
                            .mapWith(Triple::getSubject)
                            .toList()) {
                report.add(node, sh("result"), result);
                found.find(result, Node.ANY, Node.ANY).forEachRemaining(report::add);
                results.add(result(document.key(), found, result, locale));
            }
        }
        report.add(node, sh("conforms"), truth(results.isEmpty()));
        return new Validation(documents.size(), results, report);
    }

    private static CheckedGraph checked(GraphCheck check, Store store, StoredDocument document) {
        Graph graph = store.graph(Part.GRAPH, document.graphName());
        return check.check(
                new DocumentGraph(
                        document.key(), document.graphName(), document.fingerprint(), graph));
    }

    private static Result result(String key, Graph found, Node result, Locale locale) {
        String focus =
                objects(found, result, "focusNode").stream()
                        .map(Node::toString)
                        .findFirst()
                        .orElse("");
        List<Node> messages = objects(found, result, "resultMessage");
        Optional<Node> own =
                messages.stream()
                        .filter(m -> m.getLiteralLanguage().equals(locale.getLanguage()))
                        .findFirst();
        return new Result(
                key,
                focus,
                own.or(() -> messages.stream().findFirst())
                        .map(Node::getLiteralLexicalForm)
                        .orElse(""));
    }

    private static List<Node> objects(Graph graph, Node subject, String property) {
        return graph.find(subject, sh(property), Node.ANY).mapWith(Triple::getObject).toList();
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SHACL + name);
    }

    private static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** How many documents were checked. */
    public int documents() {
        return documents;
    }

    /** What was found, in the order of the documents. */
    public List<Result> results() {
        return results;
    }

    /** Writes all of it as one {@code sh:ValidationReport}, in Turtle. */
    public void write(OutputStream out) {
        report.getPrefixMapping().setNsPrefix("sh", SHACL);
        RDFDataMgr.write(out, report, Lang.TURTLE);
    }
}
