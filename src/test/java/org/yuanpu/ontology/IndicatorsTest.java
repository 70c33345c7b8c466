package org.yuanpu.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.problem.ProblemException;

class IndicatorsTest {

    private static final Ontology ONTOLOGY = Ontology.load(Home.find());
    private static final Indicators INDICATORS = ONTOLOGY.indicators();
    private static final String HEAD =
            "term,zh,en,aliases,english_aliases,kinds,direction,parent,single,additive,note,source\n";

    @Test
    void there_are_enough_of_them_and_each_is_whole() {
        assertThat(INDICATORS.all()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(INDICATORS.all())
                .allSatisfy(
                        indicator -> {
                            assertThat(indicator.chinese()).matches(".*\\p{IsHan}.*");
                            assertThat(indicator.english()).matches("\\P{IsHan}+");
                            assertThat(indicator.iri()).endsWith("#indicator-" + indicator.term());
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "规上工业增加值, large-industry-value-added, false",
        "规模以上工业增加值, large-industry-value-added, false",
        "全市规模以上工业增加值增速, large-industry-value-added, true",
        "地区生产总值（GDP）, gdp, false",
        "“三公”经费, official-expenditure, false",
        "城镇新增就业人数, urban-jobs, false",
        "全区城镇 新增就业, urban-jobs, false",
        "完成固定资产投资, fixed-investment, false",
        "人口自然增长率, natural-growth, false"
    })
    void one_indicator_has_many_names(String name, String term, boolean growth) {
        IndicatorName read = IndicatorName.of(name);
        assertThat(INDICATORS.named(read).map(Indicator::term)).contains(term);
        assertThat(read.growth()).isEqualTo(growth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"工业增加值占比", "某某增加值", "新增规模以上某某企业"})
    void what_only_looks_alike_is_another(String name) {
        assertThat(INDICATORS.named(IndicatorName.of(name))).isEmpty();
    }

    @Test
    void counts_are_one_kind_and_money_is_none_of_them() {
        Indicator farms = INDICATORS.byTerm("family-farms").orElseThrow();
        assertThat(farms.takes("units")).isTrue();
        assertThat(farms.takes("count-seat")).isTrue();
        assertThat(farms.takes("money")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,甲,one,,,share,more,,yes,no,,genre\nb,乙,two,甲,,share,more,,yes,no,,genre",
                "a,规上甲,one,规模以上甲,,share,more,,yes,no,,genre",
                "a,甲,one,,,share,upwards,,yes,no,,genre",
                "a,甲,one,,,no-such-kind,more,,yes,no,,genre",
                "a,甲,one,,,share,more,b,yes,no,,genre",
                "a,甲,one,,,share,more,a,yes,no,,genre",
                "a,甲,one,,,share,more,,perhaps,no,,genre",
                "a,甲,,,,share,more,,yes,no,,genre",
                "a,甲,one,,,share,more,,yes,no,,\n",
                "a,甲,one,,,share,more,,yes,no,,genre\na,乙,two,,,share,more,,yes,no,,genre"
            })
    void a_malformed_table_is_refused(String rows, @TempDir Path root) throws IOException {
        Path folder = Files.createDirectory(root.resolve("ontology"));
        Files.writeString(folder.resolve("indicators.csv"), HEAD + rows);
        assertThatThrownBy(() -> Indicators.load(new Home(root), ONTOLOGY.units()))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("Y421");
    }

    @Test
    void a_target_in_words_points_to_a_figure() {
        Yardstick growth = ONTOLOGY.yardsticks().meantBy("与经济增长基本同步").orElseThrow();
        assertThat(growth.indicator()).contains("gdp");
        assertThat(growth.upper()).isFalse();
        assertThat(growth.more()).isFalse();
        assertThat(ONTOLOGY.yardsticks().meantBy("稳步提高")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲,no-such-indicator,own,same", "甲,gdp,theirs,same", "甲,gdp,own,less"})
    void a_malformed_yardstick_is_refused(String row, @TempDir Path root) throws IOException {
        Path folder = Files.createDirectory(root.resolve("ontology"));
        Files.writeString(
                folder.resolve("yardsticks.csv"), "words,indicator,whose,relation\n" + row);
        assertThatThrownBy(() -> Yardsticks.load(new Home(root), INDICATORS))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("Y422");
    }
}
