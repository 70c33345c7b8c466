package org.yuanpu.link;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Where findings gather as triples. A finding's IRI is made from what it is about alone.
 *
 * <p>What was added to a finding only when later documents told more stands in layers of its own,
 * so that the finding is there without it as long as those documents are not.
 */
final class FindingGraph {

    private static final int HASH_BYTES = 8;

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final List<Layer> layers = new ArrayList<>();

    /**
     * What later documents add to a finding.
     *
     * @param finding the node that it is added to
     * @param graph what is added
     */
    record Layer(Node finding, FindingGraph graph) {}

    /** All that was added, layers too. */
    Graph graph() {
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, graph);
        layers.forEach(layer -> GraphUtil.addInto(all, layer.graph().graph));
        return all;
    }

    /** What was added without layers. */
    Graph ground() {
        return graph;
    }

    /** The layers, in the order in which they were begun. */
    List<Layer> layers() {
        return List.copyOf(layers);
    }

    /** Begins a layer on a finding. */
    FindingGraph layer(Node finding) {
        FindingGraph above = new FindingGraph();
        layers.add(new Layer(finding, above));
        return above;
    }

    /**
     * The node of a finding, typed.
     *
     * @param type local name of its class
     * @param values what tells it from the others of its class
     */
    Node finding(String type, String... values) {
        Node node = Terms.iri(Findings.NAME + "#" + type + "-" + hash(values));
        add(node, Terms.TYPE, Terms.yp(type));
        return node;
    }

    void add(Node subject, Node property, Node object) {
        graph.add(Triple.create(subject, property, object));
    }

    /** A link to something by its IRI. */
    void link(Node subject, String property, String iri) {
        add(subject, Terms.yp(property), Terms.iri(iri));
    }

    void add(Node subject, String property, BigDecimal number) {
        add(
                subject,
                Terms.yp(property),
                NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal));
    }

    void add(Node subject, String property, int number) {
        add(
                subject,
                Terms.yp(property),
                NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    void add(Node subject, Node property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    void addYear(Node subject, String property, int year) {
        add(
                subject,
                Terms.yp(property),
                NodeFactory.createLiteralDT("%04d".formatted(year), XSDDatatype.XSDgYear));
    }

    private static String hash(String... values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String value : values) {
                digest.update(value.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
