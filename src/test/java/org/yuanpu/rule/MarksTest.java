package org.yuanpu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters the matches of a regular expression have. */
class MarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(?:甲|乙丙?)丁 ; 甲乙 ; 丁",
                "等?(?:约|超)[\\d.]+万? ; 等约超 ; 0123456789.万",
                "(?<=.)(?!甲)[乙丙](?=丁) ; 乙丙 ; 乙丙",
                "^(?:甲{2}|(?<name>乙{0,2}丙))$ ; 甲乙丙 ; 甲丙",
                "[一-三]\\.\\u4e19 ; 一丁万三 ; 丙",
                "甲*?乙++ ; 甲乙 ; 乙",
            })
    void what_a_match_begins_and_ends_with(String expression, String first, String last) {
        Marks marks = Marks.of(Pattern.compile(expression));
        for (char c : "甲乙丙丁一三等约超万0159.子丑寅卯".toCharArray()) {
            String text = String.valueOf(c);
            assertThat(marks.mayOpen(text)).as(text).isEqualTo(first.indexOf(c) >= 0);
            assertThat(marks.mayClose(text)).as(text).isEqualTo(last.indexOf(c) >= 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".甲.",
                "(?:甲|)",
                "[^甲]",
                "\\p{IsHan}",
                "(?i)a",
                "[a[b]]",
                "[a-z&&b]",
                "\\Q甲\\E",
                "甲?",
                "\\D",
                "[\\u4e00-\\u9fa5]"
            })
    void what_an_expression_does_not_tell_may_be_any(String expression) {
        Marks marks = Marks.of(Pattern.compile(expression));

        assertThat(marks.mayOpen("寅")).isTrue();
        assertThat(marks.mayClose("寅")).isTrue();
        assertThat(marks.next("寅卯", 1)).isEqualTo(1);
    }

    @Test
    void where_a_match_may_begin() {
        Marks marks = Marks.of(Pattern.compile("甲|乙"));

        assertThat(marks.next("丙甲丙乙丙", 0)).isEqualTo(1);
        assertThat(marks.next("丙甲丙乙丙", 2)).isEqualTo(3);
        assertThat(marks.next("丙甲丙乙丙", 4)).isEqualTo(-1);
        assertThat(marks.mayOpen("")).isFalse();
        assertThat(marks.mayBegin("丙甲", 1)).isTrue();
        assertThat(marks.mayBegin("丙甲", 0)).isFalse();
        assertThat(marks.mayBegin("丙甲", 2)).isFalse();
        assertThat(marks.mayClose("")).isFalse();
        assertThat(marks.mayClose("丙\n")).as("$ stands in front of a line end too").isTrue();
    }

    @Test
    void a_text_must_have_one_of_each_that_a_match_holds() {
        Marks marks = Marks.of(Pattern.compile("(?:甲|乙)+丙*(?:丁[子丑]|寅)"));

        assertThat(marks.mayBeIn("甲丁")).isTrue();
        assertThat(marks.mayBeIn("乙寅")).isTrue();
        assertThat(marks.mayBeIn("甲乙丙子")).isFalse();
        assertThat(marks.mayBeIn("丁寅")).isFalse();
        assertThat(marks.mayBeIn("乙子丁")).isTrue();
        assertThat(marks.mayBeIn("丁寅")).isFalse();
    }
}
