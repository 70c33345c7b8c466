package org.yuanpu.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.problem.ProblemException;

class DivisionsTest {

    private static final Divisions DIVISIONS = Divisions.load(Home.find());

    @ParameterizedTest
    @CsvSource({
        // name, code of the document's division, expected code
        "江津区, 500116, 500116",
        "江津, 500116, 500116",
        "重庆, 500116, 500000",
        "珞璜, 500116, 500116117",
        "珞璜镇, 500116, 500116117",
        "江北, 500116, 500105",
        "江北, 500102, 500102009",
        "涪陵, 500116, 500102",
        "四川, 500116, 510000",
        "广西, 500116, 450000",
        "恩施土家族苗族自治州, 500116, 422800",
        "石柱, 500116, 500240",
        "重庆市江津区, 330000, 500116",
        "重庆江津珞璜镇, 330000, 500116117",
        "江津区珞璜镇, 330000, 500116117",
        "仙桃市, 420000, 429004",
        "浦东, 310000, 310115",
        "会理, 513400, 513402",
        "石柱县, 500116, 500240",
        "恩施州, 500116, 422800",
        "阿旗, 150400, 150421",
        "左旗, 150400, 150422",
        "达茂旗, 150200, 150223",
        "鄂前旗, 150600, 150623",
        "科右前旗, 152200, 152221",
    })
    void a_name_means_what_lies_nearest(String name, String within, String expected) {
        assertThat(DIVISIONS.find(name, code(within)).map(Division::code)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // nothing of that name; several in the country; a town's short name far away; a part alone
        "某某区, 500116",
        "朝阳区, 500116",
        "珞璜, 330000",
        "江津区某某镇, 500116",
        "重庆重庆, 500116",
        "区, 500116",
        "后旗, 150800",
        "国旗, 150400",
        "左旗, 500116"
    })
    void a_name_without_one_meaning_means_nothing(String name, String within) {
        assertThat(DIVISIONS.find(name, code(within))).isEmpty();
    }

    @Test
    void a_division_knows_its_place() {
        Division town = code("500116117");
        assertThat(DIVISIONS.parent(town)).contains(code("500116"));
        assertThat(DIVISIONS.parent(code("500116"))).contains(code("500000"));
        assertThat(DIVISIONS.parent(code("429004"))).contains(code("420000"));
        assertThat(DIVISIONS.parent(code("500000"))).isEmpty();
        assertThat(DIVISIONS.isWithin(town, code("500000"))).isTrue();
        assertThat(DIVISIONS.isWithin(town, code("500102"))).isFalse();
        assertThat(DIVISIONS.children(code("500116"))).contains(town).hasSize(30);
        assertThat(DIVISIONS.children(code("500000"))).hasSize(38);
        assertThat(DIVISIONS.children(town)).isEmpty();
    }

    @Test
    void short_names_lose_their_suffix_only() {
        assertThat(DIVISIONS.shortName(code("500116"))).contains("江津");
        assertThat(DIVISIONS.shortName(code("532801"))).contains("景洪");
        assertThat(DIVISIONS.shortName(code("632300"))).contains("黄南");
        assertThat(DIVISIONS.byShortName("江津")).containsExactly(code("500116"));
        assertThat(DIVISIONS.byName("朝阳区")).hasSize(2);
    }

    @Test
    void every_division_but_a_province_has_a_parent_before_it() {
        assertThat(DIVISIONS.all()).hasSizeGreaterThan(42_000);
        assertThat(DIVISIONS.all()).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(DIVISIONS.all())
                .filteredOn(d -> DIVISIONS.parent(d).isEmpty())
                .hasSize(34)
                .allMatch(d -> d.code().endsWith("0000"));
    }

    @Test
    void a_line_that_is_no_division_is_named() {
        for (String line : List.of("500116 江津区", "5001\t江津区", "500116\t", "500116")) {
            assertThatThrownBy(() -> new DivisionTable("# head\n" + line + "\n", "t.tsv"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageStartingWith("Y403 t.tsv:2:1");
        }
    }

    @Test
    void a_line_out_of_its_place_is_named() {
        String table = "500116\t江津区\t江津\n500102\t涪陵区\t涪陵\n";
        assertThatThrownBy(() -> new DivisionTable(table, "t.tsv"))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("Y403 t.tsv:2:1");
    }

    private static Division code(String code) {
        return Optional.of(code).flatMap(DIVISIONS::byCode).orElseThrow();
    }
}
