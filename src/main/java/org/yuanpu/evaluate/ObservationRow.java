package org.yuanpu.evaluate;

import java.util.List;
import org.yuanpu.query.Table;

/**
 * A figure.
 *
 * @param document the document's source key without its extension
 * @param subject canonical name of whom the figure is about
 * @param indicator what is measured
 * @param measure {@code level} or {@code growth}
 * @param kind {@code actual} or {@code target}
 * @param period the time it is about; empty where unknown
 * @param value the number in plain digits, signed
 * @param unit the unit as written; empty for a pure number
 * @param bound {@code >=}, {@code <=}, {@code >}, {@code <}, {@code ~}, or empty for equal
 * @param rules ids of the rules that read it, sorted
 * @param evidence the words it was first read from
 */
public record ObservationRow(
        String document,
        String subject,
        String indicator,
        String measure,
        String kind,
        String period,
        String value,
        String unit,
        String bound,
        List<String> rules,
        String evidence)
        implements Row {

    /** The header of the table. */
    public static final List<String> HEADER = Table.OBSERVATIONS.columnsInEveryFormat();

    public ObservationRow {
        rules = List.copyOf(rules);
    }

    @Override
    public List<String> cells() {
        return List.of(
                document,
                subject,
                indicator,
                measure,
                kind,
                period,
                value,
                unit,
                bound,
                String.join(" ", rules),
                evidence);
    }
}
