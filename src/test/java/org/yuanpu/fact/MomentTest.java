package org.yuanpu.fact;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yuanpu.fact.Stages.FACTS;
import static org.yuanpu.fact.Stages.MENTIONS;
import static org.yuanpu.fact.Stages.TEXT;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.Document;
import org.yuanpu.mention.Period;

/** When the figures of a report for 2022 are true, where it speaks of several years. */
class MomentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "过去五年工作回顾 | 五年来，实施重点项目886项。 | 886 2017-2021",
                "过去五年工作回顾 | 五年来，规上工业产值达75亿元。 | 75 2021",
                "过去五年工作回顾 | 五年来，财政民生支出占比稳定在75%以上。 | 75 2021",
                "过去五年工作回顾 | 新增规上工业企业490户。 | 490 2021",
                "过去五年工作回顾 | 工业投资、旅游收入年均增长7.7%和6.5%。 | 7.7 2017-2021 ; 6.5 2017-2021",
                "今后五年主要目标 | 新增规上工业企业490户。 | 490 2026",
                "今后五年主要目标 | 到2026年，工业投资年均增长15%。 | 15 2022-2026",
                "今后五年主要目标 | 到2026年，森林覆盖率达62%。 | 62 2026",
                "2021年工作回顾 | 生产总值达2700亿元，是2010年的1.95倍；财政收入350亿元。 | 2700 2021 ; 350 2021",
                "2022年工作安排 | 新增规上工业企业490户。 | 490 2022"
            })
    void tells_when_a_figure_is_true(String heading, String text, String expected) {
        String report = "四川省政府工作报告\n\n一、" + heading + "\n\n" + text;
        Document document = new Document("四川省_2022.txt", report, "txt", "UTF-8", "");
        Facts facts = FACTS.extract(MENTIONS.find(TEXT.analyze(document)));
        assertThat(facts.observations().stream().map(MomentTest::show).collect(joining(" ; ")))
                .isEqualTo(expected);
    }

    private static String show(Observation figure) {
        return "%s %s"
                .formatted(
                        figure.value().map(v -> v.toPlainString()).orElse(""),
                        figure.period().map(Period::label).orElse(""));
    }
}
