package org.yuanpu.server;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.yuanpu.store.Part;

/**
 * Statements and figures as answers show them, with their evidence.
 *
 * @param engine what to ask
 * @param naming how to name things
 */
record Facts(Engine engine, Naming naming) {

    /** So many passages stand under one statement. */
    static final int PASSAGES = 20;

    private static final Inquiry VALUES = Inquiry.of("values");

    /** Statements with their passages. */
    JsonArray statements(List<Statement> statements) {
        List<Node> nodes = statements.stream().flatMap(s -> shown(s.nodes())).toList();
        Quotations quotations = Quotations.of(engine, Part.GRAPH, naming.addresses(), nodes);
        JsonArray items = new JsonArray();
        statements.stream().map(s -> json(s, quotations)).forEach(items::add);
        return items;
    }

    private static Stream<Node> shown(List<Node> nodes) {
        return nodes.stream().limit(PASSAGES);
    }

    private JsonObject json(Statement statement, Quotations quotations) {
        JsonObject json = new JsonObject();
        json.put("subject", naming.json(statement.subject()));
        json.put("property", naming.words().json(statement.property()));
        json.put("object", naming.json(statement.object()));
        statement.modality().ifPresent(m -> json.put("modality", naming.words().notation(m)));
        if (!statement.period().isEmpty()) {
            json.put("period", statement.period());
        }
        json.put("documents", statement.nodes().size());
        json.put("evidence", quotations.json(shown(statement.nodes()).toList(), PASSAGES));
        return json;
    }

    /** The passages of each of these assertions, one item for each. */
    JsonArray mentions(List<Node> nodes) {
        Quotations quotations = Quotations.of(engine, Part.GRAPH, naming.addresses(), nodes);
        JsonArray items = new JsonArray();
        nodes.forEach(node -> items.add(quotations.json(List.of(node), PASSAGES)));
        return items;
    }

    /** Figures with their values and passages. */
    JsonArray figures(List<Figure> figures) {
        List<Node> nodes = figures.stream().map(Figure::node).toList();
        Quotations quotations = Quotations.of(engine, Part.GRAPH, naming.addresses(), nodes);
        Map<Node, Binding> values = values(nodes);
        JsonArray items = new JsonArray();
        figures.stream().map(f -> json(f, values.get(f.node()), quotations)).forEach(items::add);
        return items;
    }

    private Map<Node, Binding> values(List<Node> nodes) {
        Map<Node, Binding> values = new HashMap<>();
        if (!nodes.isEmpty()) {
            RowSet rows = engine.rows(Part.GRAPH, VALUES.over("node", nodes).query());
            rows.forEachRemaining(row -> values.put(row.get("node"), row));
        }
        return values;
    }

    private JsonObject json(Figure figure, Binding value, Quotations quotations) {
        JsonObject json = new JsonObject();
        json.put("about", naming.json(figure.about()));
        json.put("indicator", naming.json(figure.indicator()));
        json.put("measure", naming.words().notation(figure.measure()));
        json.put("kind", naming.words().notation(figure.kind()));
        if (!figure.period().isEmpty()) {
            json.put("period", figure.period());
        }
        number(json, "value", value);
        text(json, "unit", value);
        number(json, "base", value);
        text(json, "bound", value);
        text(json, "stated", value);
        json.put("evidence", quotations.json(List.of(figure.node()), PASSAGES));
        return json;
    }

    private static void text(JsonObject json, String name, Binding row) {
        if (row != null && row.contains(name)) {
            json.put(name, row.get(name).getLiteralLexicalForm());
        }
    }

    /** Without the zeros that a store adds to a number. */
    private static void number(JsonObject json, String name, Binding row) {
        if (row != null && row.contains(name)) {
            BigDecimal number = new BigDecimal(row.get(name).getLiteralLexicalForm());
            json.put(
                    name,
                    JsonNumber.value(new BigDecimal(number.stripTrailingZeros().toPlainString())));
        }
    }
}
