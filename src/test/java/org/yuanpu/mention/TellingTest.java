package org.yuanpu.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Rules;

/** Which sentences are cut into words. */
class TellingTest {

    private static final Home HOME = Home.find();
    private static final Telling TELLING = new Telling(Rules.load(HOME, Ontology.load(HOME)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲乙大桥如期合龙。",
                "签约戊己研发，加快建设。",
                "引导甲乙、丙丁等做强做优。",
                "争创国家某某城市。",
                "增长5%以上。",
                "大力发展畜牧业。"
            })
    void what_has_a_number_a_name_a_title_or_a_trade_tells(String sentence) {
        assertThat(TELLING.is(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"切实转变作风，始终保持清醒坚定。", "各位代表，同志们！"})
    void mere_words_tell_nothing(String sentence) {
        assertThat(TELLING.is(sentence)).isFalse();
    }
}
