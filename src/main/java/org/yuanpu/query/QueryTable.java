package org.yuanpu.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;

/**
 * The result of a saved query as a table of an export: what follows from all documents together.
 *
 * @param name the name of the query: of the sheet, and of the file without extension
 * @param columns the names of the columns
 * @param rows the cells, in the order of the query; empty where a value is missing
 */
record QueryTable(String name, List<String> columns, List<List<String>> rows) {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    QueryTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Asks a query for everything: each of its parameters is left empty. */
    static QueryTable of(SavedQuery query, Store store) {
        Map<String, String> all =
                query.parameters().stream().collect(Collectors.toMap(Parameter::name, p -> ""));
        ResultSet found =
                new Asking(store, Part.GRAPH, TIMEOUT).rows(query.name(), query.bind(all));
        List<List<String>> rows = new ArrayList<>();
        while (found.hasNext()) {
            QuerySolution row = found.next();
            rows.add(found.getResultVars().stream().map(column -> cell(row, column)).toList());
        }
        return new QueryTable(query.name(), found.getResultVars(), rows);
    }

    private static String cell(QuerySolution row, String column) {
        if (!row.contains(column)) {
            return "";
        }
        Node node = Decimals.plain(row.get(column).asNode());
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The name of its CSV file. */
    String fileName() {
        return name + ".csv";
    }
}
