package org.yuanpu.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * What documents say of two things, or of a thing and a value: once, however many say it.
 *
 * @param subject of what it is said
 * @param property what is said
 * @param object the other thing, or the value
 * @param modality the term that tells whether it is so or only planned; none for what is known
 * @param period when, as the label of a period; empty where nothing tells
 * @param nodes the assertions, one for each document; none for what is known from reference data
 */
record Statement(
        Node subject,
        Node property,
        Node object,
        Optional<Node> modality,
        String period,
        List<Node> nodes) {

    private static final Comparator<Statement> ORDER =
            Comparator.<Statement, String>comparing(s -> s.property().toString())
                    .thenComparing(s -> s.subject().toString())
                    .thenComparing(s -> s.object().toString())
                    .thenComparing(s -> s.modality().map(Node::toString).orElse(""))
                    .thenComparing(Statement::period);

    /** The statements of rows of assertions, in the order of property, subject and object. */
    static List<Statement> of(RowSet rows) {
        TreeMap<Statement, List<Node>> statements = new TreeMap<>(ORDER);
        while (rows.hasNext()) {
            Binding row = rows.next();
            List<Node> nodes = new ArrayList<>();
            List<Node> known = statements.putIfAbsent(of(row, nodes), nodes);
            (known == null ? nodes : known).add(row.get("node"));
        }
        statements.values().forEach(nodes -> nodes.sort(Comparator.comparing(Node::toString)));
        return List.copyOf(statements.keySet());
    }

    private static Statement of(Binding row, List<Node> nodes) {
        Node period = row.get("period");
        return new Statement(
                row.get("subject"),
                row.get("property"),
                row.get("object"),
                Optional.of(row.get("modality")),
                period == null ? "" : period.getLiteralLexicalForm(),
                nodes);
    }

    /** What reference data say. */
    static Statement known(Node subject, Node property, Node object) {
        return new Statement(subject, property, object, Optional.empty(), "", List.of());
    }

    /** Whether it begins at this thing, and does not end there. */
    boolean isFrom(Node thing) {
        return subject.equals(thing);
    }

    /** The end that is not this thing. */
    Node other(Node thing) {
        return isFrom(thing) ? object : subject;
    }
}
