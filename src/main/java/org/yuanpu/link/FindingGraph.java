package org.yuanpu.link;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Where findings gather as triples. A finding's IRI is made from what it is about alone. */
final class FindingGraph {

    private static final int HASH_BYTES = 8;

    private final Graph graph = GraphFactory.createDefaultGraph();

    /** All that was added. */
    Graph graph() {
        return graph;
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
