package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yuanpu.mention.Quantities;
import org.yuanpu.mention.Quantity;
import org.yuanpu.mention.Times;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Units;
import org.yuanpu.rule.Example;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.rule.Rule;
import org.yuanpu.text.MappedText;
import org.yuanpu.text.Section;
import org.yuanpu.text.Sentence;

class FigureFramesTest {

    private static final FigureRules RULES = FigureRules.load(Home.find().rules());
    private static final Units UNITS = Units.load(Home.find());
    private static final FigureFrames FRAMES =
            new FigureFrames(RULES, new Quantities(UNITS, RULES.quantities()), UNITS);

    @TestFactory
    Stream<DynamicTest> each_rule_gives_what_its_examples_say() {
        return RULES.frames().stream().flatMap(r -> r.examples().stream().map(e -> example(r, e)));
    }

    @TestFactory
    Stream<DynamicTest> no_rule_fires_in_its_counter_examples() {
        return RULES.frames().stream().flatMap(r -> r.counters().stream().map(e -> counter(r, e)));
    }

    private static DynamicTest example(Rule rule, Example example) {
        return DynamicTest.dynamicTest(
                rule.id() + ": " + example.text(),
                () ->
                        assertThat(read(example).stream().map(f -> show(example, f)))
                                .as(() -> String.join(" ", trace(example)))
                                .containsExactlyElementsOf(example.facts()));
    }

    private static DynamicTest counter(Rule rule, Example example) {
        return DynamicTest.dynamicTest(
                rule.id() + " not: " + example.text(),
                () ->
                        assertThat(read(example).stream().map(Figure::rule))
                                .as(() -> String.join(" ", trace(example)))
                                .doesNotContain(rule.id()));
    }

    private static List<Figure> read(Example example) {
        return FRAMES.read(
                sentence(example.text()),
                new Times().find(example.text(), Times.Anchor.NONE),
                q -> false);
    }

    private static List<String> trace(Example example) {
        return FRAMES.trace(
                sentence(example.text()), new Times().find(example.text(), Times.Anchor.NONE));
    }

    private static Sentence sentence(String text) {
        int[] offsets = IntStream.range(0, text.length()).toArray();
        Section section = new Section("", 0, Optional.empty());
        return new Sentence(new MappedText(text, offsets), section, List.of());
    }

    private static String show(Example example, Figure figure) {
        Quantity q = figure.quantity();
        if (q.isStated()) {
            String words = example.text().substring(q.start(), q.end());
            return "%s %s %s".formatted(figure.indicator(), q.change() ? "growth" : "level", words);
        }
        return "%s %s %s%s %s"
                .formatted(
                        figure.indicator(),
                        q.change() ? "growth" : "level",
                        q.bound().sign(),
                        q.value().toPlainString(),
                        q.unit());
    }
}
