package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yuanpu.mention.Period;
import org.yuanpu.mention.Quantities;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.ontology.Units;
import org.yuanpu.rule.Example;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.rule.Rule;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Cell;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.MappedText;
import org.yuanpu.text.Section;
import org.yuanpu.text.Table;

class FigureTablesTest {

    private static final FigureRules RULES = FigureRules.load(Home.find().rules());
    private static final FigureTables TABLES =
            new FigureTables(RULES, new Quantities(Units.load(Home.find()), RULES.quantities()));
    private static final DocumentFacts DOCUMENT =
            new DocumentFacts(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Division("110101", "东城区", "110000")),
                    OptionalInt.of(2025),
                    DocumentKind.PLAN_REPORT);
    private static final Language LANGUAGE =
            Language.of(Rules.load(Home.find(), Ontology.load(Home.find())));
    private static final Divisions DIVISIONS = Divisions.load(Home.find());

    @TestFactory
    Stream<DynamicTest> each_rule_gives_what_its_examples_say() {
        return RULES.tables().stream().flatMap(r -> r.examples().stream().map(e -> example(r, e)));
    }

    @TestFactory
    Stream<DynamicTest> no_rule_fires_in_its_counter_examples() {
        return RULES.tables().stream().flatMap(r -> r.counters().stream().map(e -> counter(r, e)));
    }

    private static DynamicTest example(Rule rule, Example example) {
        return DynamicTest.dynamicTest(
                rule.id() + ": " + example.text(),
                () ->
                        assertThat(read(example).stream().map(FigureTablesTest::show))
                                .containsExactlyElementsOf(example.facts()));
    }

    private static DynamicTest counter(Rule rule, Example example) {
        return DynamicTest.dynamicTest(
                rule.id() + " not: " + example.text(),
                () ->
                        assertThat(read(example).stream().map(o -> o.evidence().get(0).rule()))
                                .doesNotContain(rule.id()));
    }

    private static List<Observation> read(Example example) {
        String[] parts = example.text().split(" \\| ");
        Table table =
                new Table(
                        "",
                        List.of(cell("指标名称"), cell(parts[1])),
                        List.of(List.of(cell(parts[0]), cell(parts[2]))),
                        new Section("", 0, Optional.empty()));
        FigureSubjects subjects =
                new FigureSubjects(
                        new Context(
                                new Draft(new Known(List.of()), Companies.NONE),
                                new Places(DIVISIONS, DOCUMENT.region(), LANGUAGE.cues()),
                                LANGUAGE,
                                DOCUMENT,
                                new Topics(List.of(), LANGUAGE),
                                new Elsewhere(List.of(), LANGUAGE),
                                new ProjectJudge(LANGUAGE)),
                        new Indicators(RULES));
        return TABLES.read(table, DOCUMENT, subjects);
    }

    private static Cell cell(String text) {
        int[] offsets = IntStream.range(0, text.length()).toArray();
        return new Cell(new MappedText(text, offsets), List.of());
    }

    private static String show(Observation o) {
        String value = o.value().map(v -> v.toPlainString() + " " + o.unit()).orElse(o.statedAs());
        return "%s %s %s%s %s %s"
                .formatted(
                        o.indicator(),
                        o.measure() == Measure.GROWTH ? "growth" : "level",
                        o.bound().sign(),
                        value,
                        o.modality() == Modality.PLANNED ? "target" : "actual",
                        o.period().map(Period::label).orElse(""));
    }
}
