package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuanpu.fact.Stages.FACTS;
import static org.yuanpu.fact.Stages.MENTIONS;
import static org.yuanpu.fact.Stages.RULES;
import static org.yuanpu.fact.Stages.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yuanpu.document.Document;
import org.yuanpu.mention.Mentions;
import org.yuanpu.ontology.Division;
import org.yuanpu.rule.Example;
import org.yuanpu.text.Cell;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.MappedText;
import org.yuanpu.text.Section;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Table;
import org.yuanpu.text.Text;
import org.yuanpu.text.Token;

/** Every rule gives what its examples say, and does not speak in its counter-examples. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> each_rule_gives_what_its_examples_say() {
        return Stream.concat(
                RULES.rules().stream()
                        .flatMap(r -> r.examples().stream().map(e -> example(r.id(), e))),
                RULES.nameRules().stream()
                        .flatMap(r -> r.examples().stream().map(e -> example(r.id(), e))));
    }

    @TestFactory
    Stream<DynamicTest> no_rule_speaks_in_its_counter_examples() {
        return Stream.concat(
                RULES.rules().stream()
                        .flatMap(r -> r.counters().stream().map(c -> counter(r.id(), c))),
                RULES.nameRules().stream()
                        .flatMap(r -> r.counters().stream().map(c -> counter(r.id(), c))));
    }

    private static DynamicTest example(String rule, Example example) {
        return DynamicTest.dynamicTest(
                rule + ": " + example.text(),
                () -> {
                    Mentions mentions = MENTIONS.find(text(example.text()));
                    Facts facts = FACTS.extract(mentions);
                    assertThat(shown(facts))
                            .as(new Trace(RULES).of(mentions, facts))
                            .containsAll(example.facts());
                });
    }

    private static DynamicTest counter(String rule, Example counter) {
        return DynamicTest.dynamicTest(
                rule + " not: " + counter.text(),
                () -> {
                    Mentions mentions = MENTIONS.find(text(counter.text()));
                    Facts facts = FACTS.extract(mentions);
                    assertThat(
                                    Stream.concat(
                                                    facts.entities().stream(),
                                                    facts.relations().stream())
                                            .flatMap(fact -> fact.evidence().stream())
                                            .map(Evidence::rule))
                            .as(new Trace(RULES).of(mentions, facts))
                            .doesNotContain(rule);
                });
    }

    private static Stream<String> shown(Facts facts) {
        return Stream.concat(
                facts.relations().stream().map(RuleExamplesTest::show),
                facts.entities().stream().map(e -> e.key().type() + " " + e.key().name()));
    }

    private static String show(Relation relation) {
        return String.join(
                " ", relation.subject().name(), relation.property(), relation.object().name());
    }

    /** The example as a work report of 2025 by an invented district; with bars, as a box's row. */
    private static Text text(String example) {
        String[] cells = example.split(" \\| ");
        List<Table> tables =
                cells.length == 1
                        ? List.of()
                        : List.of(
                                new Table(
                                        "",
                                        List.of(),
                                        List.of(
                                                Stream.of(cells)
                                                        .map(RuleExamplesTest::cell)
                                                        .toList()),
                                        new Section("", 0, Optional.empty())));
        List<Sentence> sentences = cells.length == 1 ? sentences(example) : List.of();
        DocumentFacts facts =
                new DocumentFacts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Division("990101", "甲乙区", "")),
                        OptionalInt.of(2025),
                        DocumentKind.WORK_REPORT);
        return new Text(document(example), facts, sentences, tables);
    }

    private static Cell cell(String content) {
        MappedText text = new MappedText(content, IntStream.range(0, content.length()).toArray());
        Token whole = new Token(0, content.length(), "n");
        Section section = new Section("", 0, Optional.empty());
        return new Cell(
                text,
                content.endsWith("。")
                        ? sentences(content)
                        : List.of(new Sentence(text, section, List.of(whole))));
    }

    private static List<Sentence> sentences(String content) {
        return TEXT.analyze(document(content)).sentences();
    }

    private static Document document(String content) {
        return new Document("example.txt", content, "txt", "UTF-8", "");
    }
}
