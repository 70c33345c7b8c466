package org.yuanpu.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.system.Txn;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.StoredDocument;

/**
 * A part of a store as it would be if only the documents of some years were there.
 *
 * <p>The graphs of documents of other years, and of documents whose year is not known, drop out,
 * and so do findings that rest on any of them: findings lie in graphs whose names end with the
 * years of the documents that they rest on. What belongs to no document stays.
 *
 * @param graphs the names of the graphs that are left
 */
public record Hindsight(List<String> graphs) {

    private static final String YEARS =
            "SELECT ?g ?year { GRAPH ?g { ?g <https://w3id.org/yuanpu/ontology#year> ?year } }";

    /** What findings of some years are called behind the name of the graph of all. */
    private static final Pattern SPAN = Pattern.compile(".*/(\\d{4})-(\\d{4})");

    /** Stands for all graphs where none is left. */
    private static final String NOTHING = "urn:x-yuanpu:nothing";

    public Hindsight {
        graphs = List.copyOf(graphs);
    }

    /** The graphs of a part that were there in a span. */
    public static Hindsight of(Store store, Part part, Span span) {
        Map<String, Integer> years = years(store);
        return new Hindsight(
                store.graphNames(part).stream().filter(g -> isLeft(g, years, span)).toList());
    }

    /** The year of each document by the name of its graph; 0 where it is not known. */
    private static Map<String, Integer> years(Store store) {
        Map<String, Integer> years = new HashMap<>();
        store.documents().stream().map(StoredDocument::graphName).forEach(g -> years.put(g, 0));
        try (RDFConnection connection = store.connect(Part.GRAPH)) {
            Txn.executeRead(
                    connection,
                    () ->
                            connection.querySelect(
                                    QueryFactory.create(YEARS),
                                    row ->
                                            years.put(
                                                    row.getResource("g").getURI(),
                                                    Integer.parseInt(
                                                            row.getLiteral("year")
                                                                    .getLexicalForm()))));
        }
        return years;
    }

    private static boolean isLeft(String graph, Map<String, Integer> years, Span span) {
        // The name of a graph of refused facts is that of the document's graph with an ending.
        Integer year = years.get(graph.replaceFirst("#.*", ""));
        if (year != null) {
            return year > 0 && span.covers(year, year);
        }
        Matcher finding = SPAN.matcher(graph);
        return !finding.matches()
                || span.covers(
                        Integer.parseInt(finding.group(1)), Integer.parseInt(finding.group(2)));
    }

    /** The query over these graphs alone; one that names graphs itself stays as it is. */
    public Query on(Query query) {
        if (query.hasDatasetDescription()) {
            return query;
        }
        Query narrowed = query.cloneQuery();
        (graphs.isEmpty() ? List.of(NOTHING) : graphs)
                .forEach(
                        graph -> {
                            narrowed.addGraphURI(graph);
                            narrowed.addNamedGraphURI(graph);
                        });
        return narrowed;
    }
}
