package org.yuanpu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.Section;

/** Headings tell whether a section of a report for 2022 looks back or ahead. */
class SpokenTimesTest {

    private static final Home HOME = Home.find();
    private static final Rules RULES = Rules.load(HOME, Ontology.load(HOME));

    @ParameterizedTest
    @CsvSource({
        "一、2021年工作回顾, 2021, false",
        "一、2021年的主要工作, 2021, false",
        "一、2021年主要目标任务, 2021, false",
        "二、2022年的工作安排, 2022, true",
        "二、2022年主要工作, 2022, true",
        "二、主要工作, 2022, true"
    })
    void a_heading_tells_the_year_and_whether_it_plans(String heading, int year, boolean plans) {
        Spoken spoken =
                new SpokenTimes(report(), RULES.cues())
                        .of(new Section(heading, 0, Optional.empty()), "完成投资12亿元。");
        assertThat(spoken.year()).hasValue(year);
        assertThat(spoken.planned()).isEqualTo(plans);
    }

    private static DocumentFacts report() {
        return new DocumentFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(2022),
                DocumentKind.WORK_REPORT,
                Optional.empty(),
                Optional.of(LocalDate.of(2022, 1, 22)));
    }
}
