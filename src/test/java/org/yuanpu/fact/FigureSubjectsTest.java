package org.yuanpu.fact;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yuanpu.document.Document;
import org.yuanpu.mention.MentionAnalysis;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.TextAnalysis;

class FigureSubjectsTest {

    private static final Home HOME = Home.find();
    private static final Ontology ONTOLOGY = Ontology.load(HOME);
    private static final Divisions DIVISIONS = Divisions.load(HOME);
    private static final Rules RULES = Rules.load(HOME, ONTOLOGY);
    private static final TextAnalysis TEXT = new TextAnalysis(DIVISIONS);
    private static final MentionAnalysis MENTIONS = new MentionAnalysis(RULES, ONTOLOGY, DIVISIONS);
    private static final FactExtraction FACTS = new FactExtraction(RULES, ONTOLOGY, DIVISIONS);

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
