package org.yuanpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters as they are matched, each still at its place in the text as written. */
class CharactersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ＧＤＰ增长５．２％|GDP增长5．2%",
                "甲\u200B乙\uFEFF丙\u00AD丁|甲乙丙丁",
                "⼯业、㎡、㈱|工业、m2、㈱",
                "甲&nbsp;乙&#20013;&#x56FD;&mdash;丙|甲 乙中国—丙",
                "一\\r\\n二\\n三|一⏎二⏎三",
                "甲&bogus;乙|甲&bogus;乙",
                "乾隆、於某|乾隆、於某"
            })
    void each_is_repaired_in_its_place(String written, String matched) {
        assertThat(Characters.repair(written).text()).isEqualTo(matched.replace('⏎', '\n'));
    }

    @Test
    void traditional_characters_are_matched_by_their_simplified_forms() {
        String written = "過去一年，甲區生產總值增長，乙工業園區開工建設，丙企業發展穩中有進，國際經濟複雜。";
        MappedText repaired = Characters.repair(written);
        assertThat(repaired.text()).isEqualTo("过去一年，甲区生产总值增长，乙工业园区开工建设，丙企业发展稳中有进，国际经济复杂。");
        int at = repaired.text().indexOf("生产总值");
        assertThat(repaired.span(at, at + 4).start()).isEqualTo(written.indexOf("生產總值"));
    }
}
