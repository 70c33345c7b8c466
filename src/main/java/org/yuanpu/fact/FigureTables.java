package org.yuanpu.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.document.Span;
import org.yuanpu.fact.Settings.Setting;
import org.yuanpu.mention.Bound;
import org.yuanpu.mention.Period;
import org.yuanpu.mention.Quantities;
import org.yuanpu.mention.Quantity;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.text.Cell;
import org.yuanpu.text.Table;

/** Reads tables of indicators: a row for each indicator, a column for each year or kind. */
final class FigureTables {

    private static final String RULE = "figures.table";
    private static final String RULE_STATED = "figures.table.stated";
    private static final Pattern NUMBERING =
            Pattern.compile("^[#＃\\s]*(?:\\d{1,2}[.．、]|[（(]\\d+[）)]|其中[：:]?)?");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
    private static final Pattern GROWTH = Pattern.compile("(?:增速|增幅|增长率|增长速度|增长|下降|降低|降幅)$");
    private static final Pattern TARGET = Pattern.compile("目标|计划|预期|预计|任务|规划");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    private static final Pattern UNIT = Pattern.compile("单位|计量单位");
    private static final Pattern STATED =
            Pattern.compile(".*(?:同步|持平|保持稳定|完成.{0,4}任务|控制在.{0,8}内|下达).*");
    private static final Pattern NUMBER_ONLY = Pattern.compile("[-−－+]?\\d+(?:\\.\\d+)?");
    private static final int LONGEST_CELL = 24;

    private final Quantities quantities;

    FigureTables(FigureRules rules, Quantities quantities) {
        this.quantities = quantities;
    }

    /** Whether the columns have heads, one of them for figures. */
    boolean isGrid(Table table) {
        return table.header().size() > 1
                && table.header().stream()
                        .skip(1)
                        .map(c -> c.text().text())
                        .anyMatch(
                                h ->
                                        TARGET.matcher(h).find()
                                                || YEAR.matcher(h).find()
                                                || h.contains("完成")
                                                || h.contains("增长"));
    }

    /** The observations of a table of indicators. */
    List<Observation> read(Table table, Setting setting, Key region) {
        List<Observation> found = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            for (int i = 1; i < Math.min(row.size(), table.header().size()); i++) {
                String head = table.header().get(i).text().text();
                if (!UNIT.matcher(head).find()) {
                    cell(table, row, row.get(i), head, setting, region).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Observation> cell(
            Table table, List<Cell> row, Cell cell, String head, Setting setting, Key region) {
        String value = cell.text().text().strip();
        String name = name(row.get(0).text().text());
        if (value.isEmpty() || value.length() > LONGEST_CELL || name.isEmpty()) {
            return Optional.empty();
        }
        boolean growth = GROWTH.matcher(name).find();
        String indicator = GROWTH.matcher(name).replaceFirst("");
        boolean target = TARGET.matcher(head).find() && !head.contains("完成");
        Optional<Period> period = period(head, table.caption(), setting);
        Optional<Quantity> quantity = quantity(value, unit(table, row));
        if (quantity.isEmpty() && !STATED.matcher(value).matches()) {
            return Optional.empty();
        }
        boolean change = growth || quantity.map(Quantity::change).orElse(false);
        boolean years =
                YEAR.matcher(head).find() || TARGET.matcher(head).find() || head.contains("完成");
        return Optional.of(
                new Observation(
                        region,
                        indicator,
                        change ? Measure.GROWTH : Measure.LEVEL,
                        target || !years && setting.modality() == Modality.PLANNED
                                ? Modality.PLANNED
                                : Modality.ACTUAL,
                        period,
                        quantity.map(q -> signed(q, name)),
                        quantity.map(Quantity::unit).orElse(""),
                        quantity.map(Quantity::bound).orElse(Bound.EQUAL),
                        quantity.isPresent() ? "" : value,
                        List.of(
                                evidence(
                                        table,
                                        row,
                                        cell,
                                        quantity.isPresent() ? RULE : RULE_STATED))));
    }

    private static BigDecimal signed(Quantity quantity, String name) {
        boolean falls = name.endsWith("下降") || name.endsWith("降低") || name.endsWith("降幅");
        return falls && !quantity.change() && quantity.value().signum() > 0
                ? quantity.value().negate()
                : quantity.value();
    }

    private static Evidence evidence(Table table, List<Cell> row, Cell cell, String rule) {
        Span head = row.get(0).text().span();
        Span value = cell.text().span();
        return new Evidence(
                List.of(head, value),
                new Span(head.start(), value.end()),
                table.caption().isEmpty() ? table.section().heading() : table.caption(),
                rule);
    }

    private static String name(String cell) {
        String name = NUMBERING.matcher(cell.strip()).replaceFirst("");
        return BRACKETS.matcher(name).replaceAll("").strip();
    }

    private static Optional<Period> period(String head, String caption, Setting setting) {
        Matcher year = YEAR.matcher(head);
        if (year.find()) {
            return Optional.of(Period.year(Integer.parseInt(year.group(1))));
        }
        Matcher told = YEAR.matcher(caption);
        return told.find()
                ? Optional.of(Period.year(Integer.parseInt(told.group(1))))
                : setting.period();
    }

    private static String unit(Table table, List<Cell> row) {
        for (int i = 1; i < Math.min(row.size(), table.header().size()); i++) {
            if (UNIT.matcher(table.header().get(i).text().text()).find()) {
                return row.get(i).text().text().strip();
            }
        }
        Matcher bracket =
                Pattern.compile("[（(]([^（）()]{1,6})[）)]$")
                        .matcher(row.get(0).text().text().strip());
        return bracket.find() ? bracket.group(1) : "";
    }

    private Optional<Quantity> quantity(String value, String unit) {
        if (NUMBER_ONLY.matcher(value).matches()) {
            return unit.isEmpty()
                    ? Optional.empty()
                    : quantities.find(value + unit).stream().findFirst();
        }
        List<Quantity> found = quantities.find(value);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
