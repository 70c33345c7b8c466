package org.yuanpu.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables of an export and their columns, for all that write or read them. */
public enum Table {
    /** The things that a document names. */
    ENTITIES("document", "type", "name", "aliases", "iri", "evidence", "page", "confidence"),
    /** The statements that link two things, or a thing and its status. */
    RELATIONS(
            "document",
            "subject",
            "relation",
            "object",
            "period",
            "rule",
            "evidence",
            "page",
            "confidence"),
    /** The figures. */
    OBSERVATIONS(
            "document",
            "subject",
            "indicator",
            "measure",
            "kind",
            "period",
            "value",
            "unit",
            "bound",
            "rule",
            "evidence",
            "page",
            "confidence");

    private static final Set<String> ONLY_IN_GRAPH = Set.of("page", "confidence");

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** The names of its columns. */
    public List<String> columns() {
        return columns;
    }

    /** The names of its columns but those that only the graph of a store can tell. */
    public List<String> columnsInEveryFormat() {
        return columns.stream().filter(column -> !ONLY_IN_GRAPH.contains(column)).toList();
    }

    /** The name of the table: of its sheet, and of its file without extension. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its CSV file. */
    public String fileName() {
        return label() + ".csv";
    }
}
