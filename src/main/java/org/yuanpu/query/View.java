package org.yuanpu.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a page shows the result of a saved query best. */
public enum View {
    /** Rows and columns. */
    TABLE,
    /** Nodes and edges; the query gives a graph. */
    GRAPH,
    /** Bars: the first column names them, the last column with numbers gives their lengths. */
    BAR,
    /** A line over the first column, through the last column with numbers. */
    LINE;

    /** The word in the header of a query. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<View> of(String label) {
        return Stream.of(values()).filter(v -> v.label().equals(label)).findFirst();
    }
}
