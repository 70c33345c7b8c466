package org.yuanpu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.Section;
import org.yuanpu.text.SectionKind;

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
        Spoken spoken = times().of(new Section(heading, 0, Optional.empty()), "完成投资12亿元。");
        assertThat(spoken.year()).hasValue(year);
        assertThat(spoken.planned()).isEqualTo(plans);
    }

    @ParameterizedTest
    @CsvSource({
        "二、今后五年奋斗目标和主要任务, true, 2022-2026",
        "二、未来三年主要目标, true, 2022-2024",
        "二、“十四五”发展主要目标任务, true, ",
        "二、2022年工作安排, true, ",
        "二、确保今后五年开好局的主要任务, true, ",
        "一、过去五年工作回顾, false, 2017-2021",
        "一、“十三五”时期工作回顾, false, 2016-2020"
    })
    void a_heading_tells_a_span_of_years(String heading, boolean plans, String years) {
        Spoken spoken = times().of(new Section(heading, 1, Optional.empty()), "完成投资12亿元。");
        assertThat(spoken.planned()).isEqualTo(plans);
        assertThat(spoken.years().map(Period::label)).isEqualTo(Optional.ofNullable(years));
    }

    @Test
    void a_part_of_several_years_goes_on_to_its_first_year_where_a_sentence_says_so() {
        Section part = new Section("今后五年目标和2022年任务", 1, Optional.empty());
        SpokenTimes times = times();
        assertThat(times.of(part, "建成产业园12个。").ahead()).contains(new Period("2022-2026"));
        assertThat(times.of(part, "到2026年，产值超800亿元。").ahead()).isPresent();
        assertThat(times.of(part, "根据部署，今年主要预期目标是：增长6%。").ahead()).isEmpty();
        assertThat(times.of(part, "建成某某大桥。").ahead()).isEmpty();
    }

    @Test
    void a_heading_below_ends_the_span_of_the_part_above() {
        Section part = new Section("今后五年目标任务", 1, Optional.empty());
        Section below = new Section("2022年主要任务", 2, Optional.of(part));
        SpokenTimes times = times();
        assertThat(times.of(part, "建成产业园12个。").ahead()).isPresent();
        assertThat(times.of(below, "建成产业园12个。").ahead()).isEmpty();
        assertThat(times.of(part, "建成某某大桥。").ahead()).isEmpty();
    }

    @Test
    void a_heading_of_a_single_field_says_nothing_of_the_time() {
        Section part = new Section("2021年工作回顾", 1, true, Optional.empty(), SectionKind.BODY);
        Section field = new Section("聚焦工作重点，项目提速", 2, true, Optional.of(part), SectionKind.BODY);
        assertThat(times().of(field, "完成投资12亿元。").planned()).isFalse();
        Section plan = new Section("2022年工作重点", 2, true, Optional.of(part), SectionKind.BODY);
        assertThat(times().of(plan, "完成投资12亿元。").planned()).isTrue();
    }

    @Test
    void a_far_year_in_a_heading_is_not_the_year_of_its_part() {
        Section part = new Section("2035年远景目标的总体考虑", 1, Optional.empty());
        assertThat(times().of(part, "建成产业园12个。").year()).hasValue(2022);
    }

    @Test
    void the_heading_of_an_empty_part_tells_what_the_next_speaks_of() {
        Section review = new Section("2021年工作回顾", 1, Optional.empty());
        Section empty = new Section("2022年主要任务", 1, Optional.empty());
        Section next = new Section("建设先进制造业城市", 1, Optional.empty());
        SpokenTimes times = new SpokenTimes(report(), List.of(review, empty, next), RULES.cues());
        assertThat(times.of(review, "建成产业园12个。").planned()).isFalse();
        assertThat(times.of(next, "建成产业园12个。").planned()).isTrue();
    }

    private static SpokenTimes times() {
        return new SpokenTimes(report(), List.of(), RULES.cues());
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
