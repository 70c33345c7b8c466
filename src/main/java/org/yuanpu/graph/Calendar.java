package org.yuanpu.graph;

import static org.yuanpu.graph.Vocabulary.DATE;
import static org.yuanpu.graph.Vocabulary.HAS_BEGINNING;
import static org.yuanpu.graph.Vocabulary.HAS_END;
import static org.yuanpu.graph.Vocabulary.INSTANT;
import static org.yuanpu.graph.Vocabulary.PREF_LABEL;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yuanpu.mention.Period;

/** Periods as intervals of OWL-Time, from their first day to their last. */
final class Calendar {

    private final Iris iris;
    private final Triples triples;

    Calendar(Iris iris, Triples triples) {
        this.iris = iris;
        this.triples = triples;
    }

    /** The node of a period, described. */
    Node node(Period period) {
        Node node = NodeFactory.createURI(iris.period(period.label()));
        if (!triples.describes(node)) {
            LocalDate first = first(period.label());
            LocalDate last = last(period.label());
            triples.add(node, TYPE, yp("Period"));
            triples.add(node, PREF_LABEL, period.label());
            if (first.getYear() == last.getYear()) {
                triples.addYear(node, yp("year"), first.getYear());
            }
            triples.add(node, HAS_BEGINNING, day(first));
            triples.add(node, HAS_END, day(last));
        }
        return node;
    }

    private Node day(LocalDate date) {
        Node node = NodeFactory.createURI(iris.day(date.toString()));
        triples.add(node, TYPE, INSTANT);
        triples.addDate(node, DATE, date.toString());
        return node;
    }

    private static LocalDate first(String label) {
        return month(label, false).atDay(1);
    }

    private static LocalDate last(String label) {
        return month(label, true).atEndOfMonth();
    }

    /** The first or last month of a period. */
    private static YearMonth month(String label, boolean last) {
        int year = Year.parse(label.substring(0, 4)).getValue();
        if (label.length() == 4) {
            return YearMonth.of(year, last ? 12 : 1);
        }
        int number = Integer.parseInt(label.substring(5));
        return switch (label.charAt(4)) {
            case 'Q' -> YearMonth.of(year, number * 3 - (last ? 0 : 2));
            case 'H' -> YearMonth.of(year, number * 6 - (last ? 0 : 5));
            default ->
                    label.length() == 7
                            ? YearMonth.of(year, number)
                            : last ? YearMonth.of(number, 12) : YearMonth.of(year, 1);
        };
    }
}
