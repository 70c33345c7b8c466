package org.yuanpu.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.yuanpu.decision.Decision;
import org.yuanpu.decision.Decisions;
import org.yuanpu.problem.Problem;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;

/**
 * Which documents the decisions concern, so that a new decision costs the work on those documents
 * alone: the ones that name a thing it is about, in what was accepted or in what was refused.
 *
 * @param decisions the decisions
 * @param named the things that they name, by the names of the graphs of documents
 */
record Concerned(Decisions decisions, Map<String, Set<String>> named) {

    /** The documents of a store that are concerned. */
    static Concerned in(Store store, Decisions decisions) {
        Map<String, Set<String>> named = new HashMap<>();
        Set<String> things = decisions.things();
        if (!things.isEmpty()) {
            for (Part part : Part.values()) {
                collect(store, part, things, named);
            }
        }
        return new Concerned(decisions, named);
    }

    private static void collect(
            Store store, Part part, Set<String> things, Map<String, Set<String>> named) {
        String wanted =
                things.stream().sorted().map(t -> "<" + t + ">").collect(Collectors.joining(" "));
        String query =
                "SELECT DISTINCT ?g ?t { VALUES ?t { " + wanted + " } GRAPH ?g { ?t ?p ?o } }";
        try (RDFConnection connection = store.connect(part)) {
            connection.querySelect(
                    query,
                    row -> {
                        String graph = row.getResource("g").getURI().replaceFirst("#.*", "");
                        named.computeIfAbsent(graph, g -> new HashSet<>())
                                .add(row.getResource("t").getURI());
                    });
        }
    }

    /** The fingerprint of a stored document, with the decisions that concern it. */
    String fingerprint(String fingerprint, String graphName) {
        return with(fingerprint, named.getOrDefault(graphName, Set.of()));
    }

    /** The fingerprint of a document that has just been made. */
    String fingerprint(String fingerprint, List<Graph> graphs) {
        Set<String> found =
                decisions.things().stream()
                        .filter(t -> graphs.stream().anyMatch(g -> describes(g, t)))
                        .collect(Collectors.toSet());
        return with(fingerprint, found);
    }

    private static boolean describes(Graph graph, String thing) {
        return graph.contains(NodeFactory.createURI(thing), Node.ANY, Node.ANY);
    }

    private String with(String fingerprint, Set<String> things) {
        String ruled = decisions.hash(things);
        return ruled.isEmpty() ? fingerprint : sha256(fingerprint + "\n" + ruled);
    }

    /** The decisions about things that no document names: most often a mistake in writing. */
    List<Problem> idle() {
        Set<String> known =
                named.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return decisions.onDocuments().stream()
                .flatMap(d -> d.ruling().things().stream().map(t -> problem(d, t, known)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Problem> problem(Decision decision, String thing, Set<String> known) {
        return known.contains(thing)
                ? List.of()
                : List.of(Problem.at("Y635", decisions.file(), decision.place(), thing));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
