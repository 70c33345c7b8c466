package org.yuanpu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts are told not to match an expression by what each of its alternatives needs. */
class WaysTest {

    private static Ways ways(String expression) {
        return Marks.of(Pattern.compile(expression)).ways();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "甲乙|丙丁 ; 甲乙 ; 甲丁",
                ".*(?:甲乙|丙丁) ; 寅甲乙 ; 寅甲丁",
                "(?:甲乙|丙).* ; 丙乙 ; 甲丙",
                ".*(?:甲乙|丙丁).* ; 寅乙甲卯 ; 寅甲丁卯",
                "甲(?:乙|丙丁)+戊 ; 甲乙丙丁乙戊 ; 甲丁戊",
                "甲{2}乙?丙 ; 甲甲丙 ; 甲乙",
                "(?<=.)甲(?!乙).{0,2} ; 甲乙 ; 乙甲",
                "甲.丁 ; 甲寅丁 ; 甲丁",
                "甲[^乙]丁 ; 甲\uD842\uDFB7丁 ; 寅乙丁",
                "甲(?:|乙)丙 ; 甲丙 ; 甲乙",
            })
    void what_may_be_a_match(String expression, String fit, String unfit) {
        assertThat(ways(expression).mayBe(fit)).as(fit).isTrue();
        assertThat(ways(expression).mayBe(unfit)).as(unfit).isFalse();
        assertThat(ways(expression).mayBe(unfit + "\n")).as("a line may end it").isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(?:甲乙|丙.)丁 ; 甲乙丁寅 ; 甲乙寅丁",
                "(?:甲|乙){2,3}丙 ; 甲乙乙丙 ; 丙甲",
            })
    void what_may_open_or_hold_a_match(String expression, String fit, String unfit) {
        assertThat(ways("^(?:" + expression + ")").mayOpen(fit)).isTrue();
        assertThat(ways("^(?:" + expression + ")").mayOpen(unfit)).isFalse();
        assertThat(ways(expression).mayBegin("辰" + fit, 1)).isTrue();
        assertThat(ways(expression).mayBegin(fit, fit.length())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"(?:甲乙|丙)丁 ; 寅甲乙丁 ; 乙丁", "[甲乙]{2}丙?$ ; 寅甲乙 ; 寅甲丁"})
    void what_may_close_a_text(String expression, String fit, String unfit) {
        assertThat(ways(expression).mayClose(fit)).isTrue();
        assertThat(ways(expression).mayClose(unfit)).isFalse();
    }
}
