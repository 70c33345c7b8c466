package org.yuanpu.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/** How the result of a query is written. */
public enum ResultFormat {
    /** Columns for people, aligned for wide characters too. */
    TABLE("text/plain"),
    /** Comma-separated values (SPARQL 1.1 Query Results CSV). */
    CSV("text/csv"),
    /** Tab-separated terms (SPARQL 1.1 Query Results TSV). */
    TSV("text/tab-separated-values"),
    /** SPARQL 1.1 Query Results JSON; JSON-LD for a query that gives a graph. */
    JSON("application/sparql-results+json"),
    /** SPARQL Query Results XML; RDF/XML for a query that gives a graph. */
    XML("application/sparql-results+xml"),
    /** A workbook of Excel, for a query that gives rows. */
    XLSX(ResultWorkbook.TYPE),
    /** Turtle, for a query that gives a graph. */
    TTL("text/turtle");

    private final String contentType;

    ResultFormat(String contentType) {
        this.contentType = contentType;
    }

    /** The media type of a result of rows in this format. */
    public String contentType() {
        return contentType;
    }

    /** The word of the option {@code --format}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name. */
    public static Optional<ResultFormat> of(String label) {
        return Stream.of(values()).filter(f -> f.label().equals(label)).findFirst();
    }

    /** What people want to read: Turtle for a graph, a table for rows. */
    public static ResultFormat usual(Query query) {
        return givesGraph(query) ? TTL : TABLE;
    }

    /** Whether a query gives a graph, not rows. */
    static boolean givesGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }
}
