package org.yuanpu.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * One figure of one document.
 *
 * @param node the observation
 * @param about the thing it is about
 * @param indicator what it measures
 * @param measure the term for level or growth
 * @param kind the term for actual or target
 * @param period the label of its period; empty where nothing tells
 */
record Figure(Node node, Node about, Node indicator, Node measure, Node kind, String period) {

    private static final Comparator<Figure> ORDER =
            Comparator.<Figure, String>comparing(f -> f.indicator().toString())
                    .thenComparing(f -> f.about().toString())
                    .thenComparing(f -> f.measure().toString())
                    .thenComparing(Figure::period)
                    .thenComparing(f -> f.kind().toString())
                    .thenComparing(f -> f.node().toString());

    /** The figures of rows: those of one indicator, thing and measure together, by period. */
    static List<Figure> of(RowSet rows) {
        List<Figure> figures = new ArrayList<>();
        while (rows.hasNext()) {
            figures.add(of(rows.next()));
        }
        figures.sort(ORDER);
        return List.copyOf(figures);
    }

    private static Figure of(Binding row) {
        Node period = row.get("period");
        return new Figure(
                row.get("node"),
                row.get("about"),
                row.get("indicator"),
                row.get("measure"),
                row.get("kind"),
                period == null ? "" : period.getLiteralLexicalForm());
    }
}
