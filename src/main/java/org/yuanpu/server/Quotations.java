package org.yuanpu.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.yuanpu.store.Part;

/**
 * The passages behind statements and figures: sentence, section, document and offsets, which count
 * the code points of the document's text.
 */
final class Quotations {

    private static final Inquiry EVIDENCE = Inquiry.of("evidence");

    private final Engine engine;
    private final Part part;
    private final Addresses addresses;
    private final Map<Node, TreeSet<String>> rules = new HashMap<>();
    private final Map<Node, Map<Node, List<Binding>>> passages = new HashMap<>();

    private Quotations(Engine engine, Part part, Addresses addresses) {
        this.engine = engine;
        this.part = part;
        this.addresses = addresses;
    }

    /** The passages of these assertions and observations. */
    static Quotations of(Engine engine, Part part, Addresses addresses, Collection<Node> nodes) {
        Quotations quotations = new Quotations(engine, part, addresses);
        if (!nodes.isEmpty()) {
            quotations.read(nodes);
        }
        return quotations;
    }

    private void read(Collection<Node> nodes) {
        RowSet rows = engine.rows(part, EVIDENCE.over("node", nodes).query());
        while (rows.hasNext()) {
            Binding row = rows.next();
            Node node = row.get("node");
            if (row.contains("rule")) {
                rules.computeIfAbsent(node, n -> new TreeSet<>())
                        .add(row.get("rule").getLiteralLexicalForm());
            } else {
                passages.computeIfAbsent(
                                node, n -> new TreeMap<>(Comparator.comparing(Node::toString)))
                        .computeIfAbsent(row.get("passage"), p -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /**
     * The passages of some nodes.
     *
     * @param most at most so many; {@code total} counts them all
     */
    JsonObject json(List<Node> nodes, int most) {
        JsonArray items = new JsonArray();
        int total = 0;
        for (Node node : nodes) {
            for (List<Binding> pieces : passages.getOrDefault(node, Map.of()).values()) {
                total++;
                if (items.size() < most) {
                    items.add(json(node, pieces));
                }
            }
        }
        JsonObject json = new JsonObject();
        json.put("total", total);
        json.put("items", items);
        return json;
    }

    private JsonObject json(Node node, List<Binding> pieces) {
        Binding first = pieces.get(0);
        JsonObject json = new JsonObject();
        json.put("document", document(first));
        put(json, "section", first, "heading");
        if (first.contains("page")) {
            json.put("page", number(first, "page"));
        }
        json.put("sentence", sentence(first));
        json.put("spans", spans(pieces));
        JsonArray names = new JsonArray();
        rules.getOrDefault(node, new TreeSet<>()).forEach(names::add);
        json.put("rules", names);
        return json;
    }

    /** The document; the file of decisions has no address here. */
    private JsonObject document(Binding row) {
        String iri = row.get("document").toString();
        JsonObject json = new JsonObject();
        json.put("iri", iri);
        if (addresses.has(iri)) {
            json.put("path", addresses.thing(iri));
            json.put("api", addresses.api(iri));
        }
        put(json, "key", row, "key");
        put(json, "title", row, "title");
        return json;
    }

    private static JsonObject sentence(Binding row) {
        JsonObject json = new JsonObject();
        put(json, "text", row, "text");
        json.put("start", number(row, "from"));
        json.put("end", number(row, "to"));
        return json;
    }

    /** The places of pieces of text, in their order. */
    static JsonArray spans(List<Binding> pieces) {
        JsonArray spans = new JsonArray();
        pieces.stream()
                .sorted(Comparator.comparing(p -> number(p, "start")))
                .map(Quotations::span)
                .forEach(spans::add);
        return spans;
    }

    private static JsonObject span(Binding row) {
        JsonObject json = new JsonObject();
        json.put("start", number(row, "start"));
        json.put("end", number(row, "end"));
        return json;
    }

    /** A whole number of a row. */
    static int number(Binding row, String variable) {
        return Integer.parseInt(row.get(variable).getLiteralLexicalForm());
    }

    private static void put(JsonObject json, String name, Binding row, String variable) {
        Node value = row.get(variable);
        if (value != null) {
            json.put(name, value.getLiteralLexicalForm());
        }
    }
}
