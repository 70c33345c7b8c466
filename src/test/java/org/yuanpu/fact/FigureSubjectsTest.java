package org.yuanpu.fact;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yuanpu.fact.Stages.FACTS;
import static org.yuanpu.fact.Stages.MENTIONS;
import static org.yuanpu.fact.Stages.TEXT;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yuanpu.document.Document;

class FigureSubjectsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/figures/subjects.tsv", delimiter = '\t')
    void tells_whom_a_figure_is_about(String text, String expected) {
        String report = "四川省政府工作报告\n\n一、2024年工作回顾\n\n" + text;
        Document document = new Document("四川省_2025.txt", report, "txt", "UTF-8", "");
        Facts facts = FACTS.extract(MENTIONS.find(TEXT.analyze(document)));
        String found =
                facts.observations().stream().map(FigureSubjectsTest::show).collect(joining(" ; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    private static String show(Observation o) {
        return "%s: %s %s"
                .formatted(
                        o.about().name(),
                        o.indicator(),
                        o.value().map(v -> v.toPlainString()).orElse(""));
    }
}
