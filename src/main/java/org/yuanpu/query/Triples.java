package org.yuanpu.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Triples in an order, and with names for blank nodes, that depend on what they say alone. */
final class Triples {

    private static final int MOST_ROUNDS = 12;

    private Triples() {}

    /**
     * The triples sorted by subject, predicate and object, with new names for blank nodes.
     *
     * @param mark begins the names of the blank nodes, so that those of several graphs differ
     */
    static List<Triple> sorted(Collection<Triple> triples, String mark) {
        Map<Node, Node> names = names(triples, mark);
        List<Triple> sorted = new ArrayList<>();
        triples.forEach(t -> sorted.add(renamed(t, n -> names.getOrDefault(n, n))));
        sorted.sort(
                Comparator.comparing((Triple t) -> key(t.getSubject()))
                        .thenComparing(t -> key(t.getPredicate()))
                        .thenComparing(t -> key(t.getObject())));
        return sorted;
    }

    private static Triple renamed(Triple triple, Function<Node, Node> names) {
        return Triple.create(
                names.apply(triple.getSubject()),
                triple.getPredicate(),
                names.apply(triple.getObject()));
    }

    private static String key(Node node) {
        return NodeFmtLib.strNT(node);
    }

    /** Blank nodes numbered in the order of what is said of them. */
    private static Map<Node, Node> names(Collection<Triple> triples, String mark) {
        Map<Node, String> signatures = signatures(triples);
        List<Node> order = new ArrayList<>(signatures.keySet());
        order.sort(Comparator.comparing(signatures::get));
        Map<Node, Node> names = new HashMap<>();
        for (Node node : order) {
            names.put(node, NodeFactory.createBlankNode(mark + names.size()));
        }
        return names;
    }

    /**
     * What tells a blank node from the others: a hash of its triples, in which other blank nodes
     * stand by their own hashes, again and again until no more of them are told apart. Those that
     * stay equal can be exchanged for each other but in contrived graphs.
     */
    private static Map<Node, String> signatures(Collection<Triple> triples) {
        Map<Node, List<Triple>> around = new HashMap<>();
        for (Triple triple : triples) {
            for (Node node : List.of(triple.getSubject(), triple.getObject())) {
                if (node.isBlank()) {
                    around.computeIfAbsent(node, n -> new ArrayList<>()).add(triple);
                }
            }
        }
        Map<Node, String> signatures = new HashMap<>();
        around.keySet().forEach(n -> signatures.put(n, ""));
        int told = 0;
        for (int round = 0; round < MOST_ROUNDS && told < distinct(signatures); round++) {
            told = distinct(signatures);
            Map<Node, String> next = new HashMap<>();
            around.forEach((node, said) -> next.put(node, signature(node, said, signatures)));
            signatures.putAll(next);
        }
        return signatures;
    }

    private static int distinct(Map<Node, String> signatures) {
        return new HashSet<>(signatures.values()).size();
    }

    private static String signature(Node self, List<Triple> said, Map<Node, String> signatures) {
        List<String> lines = new ArrayList<>();
        for (Triple triple : said) {
            lines.add(
                    "%s %s %s"
                            .formatted(
                                    word(self, triple.getSubject(), signatures),
                                    key(triple.getPredicate()),
                                    word(self, triple.getObject(), signatures)));
        }
        lines.sort(Comparator.naturalOrder());
        return hash(String.join("\n", lines));
    }

    private static String word(Node self, Node node, Map<Node, String> signatures) {
        if (!node.isBlank()) {
            return key(node);
        }
        return node.equals(self) ? "_:self" : "_:" + signatures.get(node);
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
