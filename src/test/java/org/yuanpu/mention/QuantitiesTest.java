package org.yuanpu.mention;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Unit;
import org.yuanpu.ontology.Units;
import org.yuanpu.rule.FigureRules;

class QuantitiesTest {

    private static final Units UNITS = Units.load(Home.find());
    private static final Quantities QUANTITIES =
            new Quantities(UNITS, FigureRules.load(Home.find().rules()).quantities());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/figures/quantities.tsv", delimiter = '\t')
    void reads_what_is_written(String text, String expected) {
        assertThat(show(QUANTITIES.find(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @org.junit.jupiter.params.provider.MethodSource("units")
    void finds_each_unit_in_its_example(Unit unit) {
        assertThat(QUANTITIES.find(unit.example()))
                .anyMatch(q -> unit.spellings().stream().anyMatch(q.unit()::endsWith));
    }

    @Test
    void spans_the_whole_phrase() {
        String text = "出口增长约4.1%左右。";
        Quantity only = QUANTITIES.find(text).get(0);
        assertThat(text.substring(only.start(), only.end())).isEqualTo("增长约4.1%左右");
    }

    private static List<Unit> units() {
        return UNITS.all();
    }

    private static String show(List<Quantity> found) {
        return found.isEmpty()
                ? "-"
                : found.stream().map(QuantitiesTest::show).collect(joining(" ; "));
    }

    private static String show(Quantity q) {
        String bound = q.bound() == Bound.EQUAL ? "=" : q.bound().sign();
        return "%s %s %s %s"
                .formatted(
                        q.value().toPlainString(),
                        q.unit(),
                        bound,
                        q.change() ? "growth" : "level");
    }
}
