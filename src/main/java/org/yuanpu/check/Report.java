package org.yuanpu.check;

import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yuanpu.graph.DocumentGraph;
import org.yuanpu.graph.Iris;

/** Findings written down as a {@code sh:ValidationReport}, each with the facts that it costs. */
final class Report {

    private static final String SHACL = "http://www.w3.org/ns/shacl#";

    private final Graph target;
    private final String document;
    private final Node report;

    /**
     * @param checked the graph that was checked
     * @param target where the report is written
     */
    Report(DocumentGraph checked, Graph target) {
        this.target = target;
        this.document = checked.name();
        this.report = NodeFactory.createURI(document + "#report");
        target.add(report, TYPE, sh("ValidationReport"));
        target.add(
                report,
                sh("conforms"),
                NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean));
    }

    /** Adds a finding and the assertions and observations that are refused because of it. */
    void add(Finding finding, Set<Node> refused) {
        Node result = NodeFactory.createURI(Iris.result(document, values(finding)));
        target.add(report, sh("result"), result);
        target.add(result, TYPE, sh("ValidationResult"));
        target.add(result, sh("focusNode"), finding.focus());
        finding.path().ifPresent(path -> target.add(result, sh("resultPath"), path));
        finding.value().ifPresent(value -> target.add(result, sh("value"), value));
        finding.messages().forEach(text -> target.add(result, sh("resultMessage"), text));
        target.add(result, sh("resultSeverity"), sh("Violation"));
        target.add(result, sh("sourceShape"), finding.source());
        target.add(result, sh("sourceConstraintComponent"), finding.component());
        target.add(result, yp("document"), NodeFactory.createURI(document));
        refused.forEach(fact -> target.add(result, yp("refuses"), fact));
    }

    private static List<String> values(Finding finding) {
        return List.of(
                finding.focus().toString(),
                finding.source().toString(),
                finding.component().toString(),
                finding.value().map(Node::toString).orElse(""));
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SHACL + name);
    }
}
