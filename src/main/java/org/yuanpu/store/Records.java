package org.yuanpu.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What the store notes of its own content, as triples.
 *
 * <p>They stand in the database's stored default graph, which the union of the named graphs hides
 * from every query, and so change in the transaction that changes the content.
 *
 * @param graph the stored default graph of a database, within a transaction
 */
record Records(Graph graph) {

    private static final String NS = "https://w3id.org/yuanpu/store#";
    private static final Node KEY = NodeFactory.createURI(NS + "key");
    private static final Node FINGERPRINT = NodeFactory.createURI(NS + "fingerprint");
    private static final Node ROOT = NodeFactory.createURI(NS + "root");
    private static final Node SHARED = NodeFactory.createURI(NS + "sharedFingerprint");
    private static final Node REVIEW = NodeFactory.createURI(NS + "review");
    private static final Node TRIPLES = NodeFactory.createURI(NS + "triples");
    private static final Node STORE = NodeFactory.createURI(NS + "store");
    private static final Node LIVE = NodeFactory.createURI(NS + "live");
    private static final Node REPLACED = NodeFactory.createURI(NS + "replaced");

    /** The documents in the order of their keys. */
    List<StoredDocument> documents() {
        List<StoredDocument> documents = new ArrayList<>();
        graph.find(Node.ANY, KEY, Node.ANY)
                .forEachRemaining(t -> documents.add(document(t.getSubject())));
        documents.sort(Comparator.comparing(StoredDocument::key));
        return documents;
    }

    /** The document of that key. */
    Optional<StoredDocument> document(String key) {
        List<Triple> found =
                graph.find(Node.ANY, KEY, NodeFactory.createLiteralString(key)).toList();
        return found.stream().findFirst().map(t -> document(t.getSubject()));
    }

    private StoredDocument document(Node name) {
        return new StoredDocument(
                text(name, KEY).orElse(""),
                name.getURI(),
                text(name, FINGERPRINT).orElse(""),
                text(name, ROOT).orElse(""),
                text(name, REVIEW),
                number(name, TRIPLES));
    }

    /** Notes a document in the place of what was noted of it. */
    void put(StoredDocument document) {
        Node name = NodeFactory.createURI(document.graphName());
        clear(name, Node.ANY);
        add(name, KEY, document.key());
        add(name, FINGERPRINT, document.fingerprint());
        add(name, ROOT, document.root());
        document.reviewName().ifPresent(r -> add(name, REVIEW, r));
        add(name, TRIPLES, Long.toString(document.triples()));
    }

    /** Triple by triple: removal by pattern reaches into the named graphs where a union is set. */
    private void clear(Node subject, Node predicate) {
        graph.find(subject, predicate, Node.ANY).toList().forEach(graph::delete);
    }

    /** Forgets the document of that graph name. */
    void remove(String graphName) {
        clear(NodeFactory.createURI(graphName), Node.ANY);
    }

    /** The fingerprint of a shared graph, if there is one. */
    Optional<String> sharedFingerprint(String name) {
        return text(NodeFactory.createURI(name), SHARED);
    }

    /** Notes a shared graph. */
    void putShared(String name, String fingerprint) {
        Node node = NodeFactory.createURI(name);
        clear(node, SHARED);
        add(node, SHARED, fingerprint);
    }

    /** The names of the shared graphs. */
    Set<String> shared() {
        Set<String> names = new HashSet<>();
        graph.find(Node.ANY, SHARED, Node.ANY)
                .forEachRemaining(t -> names.add(t.getSubject().getURI()));
        return names;
    }

    /** Triples in the named graphs. */
    long live() {
        return number(STORE, LIVE);
    }

    /** Triples that were taken out since the last compaction. */
    long replaced() {
        return number(STORE, REPLACED);
    }

    /** Counts triples that came and went. */
    void count(long added, long deleted) {
        long live = live() + added - deleted;
        long replaced = replaced() + deleted;
        clear(STORE, Node.ANY);
        add(STORE, LIVE, Long.toString(live));
        add(STORE, REPLACED, Long.toString(replaced));
    }

    /** Starts counting anew, after a compaction. */
    void forgetReplaced() {
        clear(STORE, REPLACED);
    }

    private void add(Node subject, Node property, String value) {
        graph.add(Triple.create(subject, property, NodeFactory.createLiteralString(value)));
    }

    private Optional<String> text(Node subject, Node property) {
        List<Triple> found = graph.find(subject, property, Node.ANY).toList();
        return found.stream().findFirst().map(t -> t.getObject().getLiteralLexicalForm());
    }

    private long number(Node subject, Node property) {
        return text(subject, property).map(Long::parseLong).orElse(0L);
    }
}
