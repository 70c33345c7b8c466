package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;

/** With whom a report says that its region works together. */
class PartnersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "与泰国霖珏市缔结友好城市。 | 泰国霖珏市",
                "与泰国霖珏市新结为友好城市。 | 泰国霖珏市",
                "联手霖珏集团打造某某中心。 | 霖珏集团",
                "联手霖珏大学烁玖高等研究院启动某某项目。 | 霖珏大学烁玖高等研究院",
                "与杭州联合创建国家级某某试验区。 | 杭州",
                "推进与杭州规划衔接、产业对接。 | 杭州",
                "深度对接外国商协会、浙南板块园区。 | ''",
                "主动对接浙东兄弟县市。 | ''",
            })
    void partners_are_those_named_and_no_kinds(String sentence, String partners) {
        String text = "2022年衢州市政府工作报告\n\n一、2021年工作回顾\n\n" + sentence;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Facts facts =
                Stages.EXTRACTION.extract(DocumentReader.read(new Source("report.txt", bytes)));
        assertThat(facts.relations())
                .filteredOn(relation -> relation.property().equals("cooperatesWith"))
                .extracting(relation -> relation.object().name())
                .containsExactlyInAnyOrder(
                        partners.isEmpty() ? new String[0] : partners.split(", "));
    }
}
