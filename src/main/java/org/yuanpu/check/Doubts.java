package org.yuanpu.check;

import static org.yuanpu.graph.Vocabulary.yp;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Finds the facts that are trusted too little to be loaded.
 *
 * @param least what a fact must be trusted at least, from 0 to 1
 */
record Doubts(BigDecimal least) {

    /** Nothing is doubted. */
    static final Doubts NONE = new Doubts(BigDecimal.ZERO);

    private static final Node COMPONENT =
            NodeFactory.createURI("http://www.w3.org/ns/shacl#MinInclusiveConstraintComponent");

    /** The facts of a graph that are trusted too little, each as a finding. */
    List<Finding> in(Graph graph) {
        return graph.find(Node.ANY, yp("confidence"), Node.ANY)
                .filterKeep(t -> confidence(t).compareTo(least) < 0)
                .mapWith(this::finding)
                .toList();
    }

    private static BigDecimal confidence(Triple triple) {
        return new BigDecimal(triple.getObject().getLiteralLexicalForm());
    }

    private Finding finding(Triple triple) {
        String plain = least.toPlainString();
        return new Finding(
                triple.getSubject(),
                Optional.of(triple.getPredicate()),
                Optional.of(triple.getObject()),
                yp("confidence"),
                COMPONENT,
                List.of(
                        NodeFactory.createLiteralLang("可信度低于 " + plain + "。", "zh"),
                        NodeFactory.createLiteralLang(
                                "This is trusted less than " + plain + ".", "en")));
    }
}
