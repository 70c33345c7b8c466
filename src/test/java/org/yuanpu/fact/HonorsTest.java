package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.Extraction;

/** Which titles a review of 2021 tells of, and of which year. */
class HonorsTest {

    private static final Extraction EXTRACTION = Extraction.load(Home.find());

    @ParameterizedTest
    @CsvSource({
        "获批国家文明城市。, 国家文明城市 2021",
        "国家卫生城市顺利通过复审。, 国家卫生城市 2021",
        "国家森林城市创建扎实推进。, 国家森林城市 →2022",
        "加快国家森林城市创建。, 国家森林城市 →2022",
        "我市被确定为全省唯一的绿色金融改革示范区试点市。, 绿色金融改革示范区试点市 2021",
    })
    void what_is_won_is_of_the_year_told_of_and_what_is_wished_for_of_the_next(
            String sentence, String title) {
        assertThat(titles(sentence)).containsExactly(title);
    }

    private static List<String> titles(String sentence) {
        String text = "2022年衢州市政府工作报告\n\n一、2021年工作回顾\n\n" + sentence;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("report.txt", bytes)));
        return facts.relations().stream()
                .filter(relation -> relation.property().equals("recognizedAs"))
                .map(HonorsTest::told)
                .toList();
    }

    private static String told(Relation relation) {
        String arrow = relation.modality() == Modality.PLANNED ? "→" : "";
        return relation.object().name() + " " + arrow + relation.period().orElseThrow().label();
    }
}
