package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.Extraction;

/** Works that are called by the street, road or place where they stand. */
class StandingTest {

    private static final Extraction EXTRACTION = Extraction.load(Home.find());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "完成霖珏路亮化。 | 霖珏路亮化 completed",
                "国道999建成。 | 国道999 completed",
                "推进霖珏大街城市出入口建设。 | 霖珏大街城市出入口 building",
                "推进霖珏岭矿区精查。 | 霖珏岭矿区精查 building",
                "推进霖珏钢铁100万吨氢基竖炉建设。 | 霖珏钢铁100万吨氢基竖炉 building",
                "打通霖珏至烁玖快速通道。 | 霖珏至烁玖快速通道 completed",
                "推进霖珏口调水工程建设。 | 霖珏口调水 building",
                "完成霖珏高速烁玖段征地拆迁。 | 霖珏高速烁玖段 planned",
                "完成霖珏高速烁玖段路基工程。 | 霖珏高速烁玖段 building"
            })
    void whatIsDoneThereIsAWork(String sentence, String fact) {
        assertThat(facts(sentence)).containsExactly(fact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推进村庄绿化亮化。",
                "实施小街小巷改造。",
                "完成农用地土壤详查。",
                "打造滨水景观。",
                "设立外国专家工作站。",
                "完成生态补水3000万立方米。"
            })
    void kindsOfItAreNone(String sentence) {
        assertThat(facts(sentence)).isEmpty();
    }

    private static List<String> facts(String sentence) {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        return EXTRACTION
                .extract(DocumentReader.read(new Source("sentence.txt", bytes)))
                .relations()
                .stream()
                .filter(relation -> relation.property().equals("hasStatus"))
                .map(relation -> relation.subject().name() + " " + relation.object().name())
                .toList();
    }
}
