package org.yuanpu.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.document.Span;
import org.yuanpu.mention.Bound;
import org.yuanpu.mention.Period;
import org.yuanpu.mention.Quantities;
import org.yuanpu.mention.Quantity;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.rule.Rule;
import org.yuanpu.text.Cell;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.Table;

/** Reads tables of indicators: a row for each indicator, a column for each year and kind. */
final class FigureTables {

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("[（(]([^（）()]{1,6})[）)]$");
    private static final Pattern NUMBER_ONLY = Pattern.compile("[-−－+]?\\d+(?:\\.\\d+)?");
    private static final int LONGEST_CELL = 24;

    private final FigureRules rules;
    private final Quantities quantities;
    private final Cue numbering;
    private final Cue growth;
    private final Cue amount;
    private final Cue falls;
    private final Cue target;
    private final Cue done;
    private final Cue rise;
    private final Cue unit;
    private final Cue stated;

    FigureTables(FigureRules rules, Quantities quantities) {
        this.rules = rules;
        this.quantities = quantities;
        Cues cues = rules.cues();
        this.numbering = cues.get("table.numbering");
        this.growth = cues.get("table.growth");
        this.amount = cues.get("table.amount");
        this.falls = cues.get("table.falls");
        this.target = cues.get("table.target");
        this.done = cues.get("table.done");
        this.rise = cues.get("table.rise");
        this.unit = cues.get("table.unit");
        this.stated = cues.get("table.stated");
    }

    /** What a row measures. */
    private record Row(Cell head, String name, String unit) {}

    /** What a column says of its figures. */
    private record Column(Optional<Period> period, Modality modality) {}

    /** The observations of a table of indicators; none of a table of another kind. */
    List<Observation> read(Table table, DocumentFacts document, FigureSubjects subjects) {
        List<Observation> found = new ArrayList<>();
        if (!isGrid(table)) {
            return found;
        }
        for (List<Cell> cells : table.rows()) {
            Row row = row(table, cells);
            for (int i = 1; i < Math.min(cells.size(), table.header().size()); i++) {
                String head = head(table, i);
                if (!unit.in(head) && !row.name().isEmpty()) {
                    cell(table, row, cells.get(i), column(head, table, document), subjects)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Whether the columns have heads, one of them for figures. */
    private boolean isGrid(Table table) {
        for (int i = 1; i < table.header().size(); i++) {
            String head = head(table, i);
            if (target.in(head) || YEAR.matcher(head).find() || done.in(head) || rise.in(head)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Observation> cell(
            Table table, Row row, Cell cell, Column column, FigureSubjects subjects) {
        String value = cell.text().text().strip();
        if (value.isEmpty() || value.length() > LONGEST_CELL) {
            return Optional.empty();
        }
        Optional<Quantity> quantity = quantity(value, row.unit());
        boolean inWords = stated.in(value);
        Optional<String> rule =
                quantity.map(q -> q.change() ? "GROWTH.verb" : "QUANTITY.amount")
                        .or(() -> inWords ? Optional.of("STATED") : Optional.empty())
                        .flatMap(this::rule);
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence = evidence(table, row, cell, rule.get());
        boolean change =
                growth.in(row.name())
                        || quantity.filter(q -> q.change() || isRateOfAmount(q, row)).isPresent();
        return Optional.of(
                new Observation(
                        subjects.region(evidence),
                        growth.cutFrom(row.name()),
                        change ? Measure.GROWTH : Measure.LEVEL,
                        column.modality(),
                        column.period(),
                        quantity.map(q -> signed(q, row)),
                        quantity.map(Quantity::unit).orElse(""),
                        quantity.map(Quantity::bound).orElse(Bound.EQUAL),
                        quantity.isPresent() ? "" : value,
                        List.of(evidence)));
    }

    /** 地区生产总值 | % | 6.5: an amount is no percentage, so its growth is meant. */
    private boolean isRateOfAmount(Quantity quantity, Row row) {
        return quantity.unit().equals("%") && amount.in(row.name());
    }

    /** The rule that reads a cell in which a chunk of this symbol stands. */
    private Optional<String> rule(String symbol) {
        String chunks = rules.alphabet().written(List.of("INDICATOR", "COLUMN", symbol));
        return rules.tables().stream()
                .filter(rule -> rule.match().matcher(chunks).matches())
                .map(Rule::id)
                .findFirst();
    }

    private Row row(Table table, List<Cell> cells) {
        String head = cells.get(0).text().text().strip();
        String name = numbering.cutFrom(head);
        return new Row(
                cells.get(0),
                BRACKETS.matcher(name).replaceAll("").strip(),
                unit(table, cells, head));
    }

    private String unit(Table table, List<Cell> cells, String head) {
        for (int i = 1; i < Math.min(cells.size(), table.header().size()); i++) {
            if (unit.in(head(table, i))) {
                return cells.get(i).text().text().strip();
            }
        }
        Matcher bracket = UNIT_IN_BRACKETS.matcher(head);
        return bracket.find() ? bracket.group(1) : "";
    }

    /** The year in the column's head, in the caption, in the heading, or the document's. */
    private Column column(String head, Table table, DocumentFacts document) {
        Modality modality = target.in(head) && !done.in(head) ? Modality.PLANNED : Modality.ACTUAL;
        for (String place : List.of(head, table.caption(), table.section().heading())) {
            Matcher year = YEAR.matcher(place);
            if (year.find()) {
                int told = Integer.parseInt(year.group(1));
                return new Column(Optional.of(Period.year(told)), modality);
            }
        }
        return new Column(
                document.year().isPresent()
                        ? Optional.of(Period.year(document.year().getAsInt()))
                        : Optional.empty(),
                modality);
    }

    private Optional<Quantity> quantity(String value, String unit) {
        boolean bare = NUMBER_ONLY.matcher(value).matches();
        if (bare && unit.isEmpty()) {
            return Optional.empty();
        }
        List<Quantity> found = quantities.find(bare ? value + unit : value);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private BigDecimal signed(Quantity quantity, Row row) {
        boolean down = falls.in(row.name()) && !quantity.change();
        return down && quantity.value().signum() > 0 ? quantity.value().negate() : quantity.value();
    }

    private static Evidence evidence(Table table, Row row, Cell cell, String rule) {
        Span head = row.head().text().span();
        Span value = cell.text().span();
        return new Evidence(
                List.of(head, value),
                new Span(head.start(), value.end()),
                table.caption().isEmpty() ? table.section().heading() : table.caption(),
                rule);
    }

    private static String head(Table table, int column) {
        return table.header().get(column).text().text();
    }
}
