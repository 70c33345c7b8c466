package org.yuanpu.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.problem.ProblemException;

class OntologyTest {

    private static final Ontology ONTOLOGY = Ontology.load(Home.find());

    @Test
    void the_statuses_have_their_order() {
        assertThat(ONTOLOGY.scheme("Status").orElseThrow().concepts())
                .extracting(Concept::notation)
                .containsExactly(
                        "planned", "signed", "started", "building", "completed", "operational");
    }

    @Test
    void a_property_knows_what_it_links_and_whether_it_has_a_time() {
        Property status = ONTOLOGY.property("hasStatus").orElseThrow();
        assertThat(status.subjects()).containsExactly("Project");
        assertThat(status.objects()).containsExactly("Status");
        assertThat(status.timed()).isTrue();
        assertThat(ONTOLOGY.property("locatedIn").orElseThrow().timed()).isFalse();
        assertThat(ONTOLOGY.property("located")).isEmpty();
    }

    @Test
    void every_term_says_what_it_is_in_two_languages() {
        Stream<Term> terms =
                Stream.concat(
                        ONTOLOGY.classes().stream(),
                        ONTOLOGY.properties().stream().map(Property::term));
        assertThat(terms).allMatch(t -> t.labels().size() == 2 && t.definitions().size() == 2);
    }

    @ParameterizedTest
    @CsvSource({
        "国家级高新区, nation",
        "全国首批示范城市, nation",
        "市级专精特新企业, city",
        "世界500强企业, world",
        "省级森林公园, province"
    })
    void the_name_of_an_honour_tells_its_level(String name, String level) {
        assertThat(ONTOLOGY.told("HonorLevel", name).map(Concept::notation)).contains(level);
    }

    @Test
    void a_name_that_tells_no_level_has_none() {
        assertThat(ONTOLOGY.told("HonorLevel", "AA+主体信用评级")).isEmpty();
    }

    @Test
    void a_registered_name_is_known_by_its_ending() {
        assertThat(ONTOLOGY.isFullName("Enterprise", "某某食品有限公司")).isTrue();
        assertThat(ONTOLOGY.isFullName("Enterprise", "某某集团")).isFalse();
        assertThat(ONTOLOGY.isFullName("Park", "某某有限公司")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "万亩, 24, 240000",
        "亿元, 1.5, 150000000",
        "平方公里, 2, 3000",
        "万, 3, 30000",
        "'', 7, 7",
        "千瓦时, 1, 1",
        "亿千瓦时, 1, 100000000",
        "万元/亩, 18, 180000"
    })
    void a_written_unit_is_a_factor_and_a_unit(String unit, String value, BigDecimal expected) {
        assertThat(ONTOLOGY.units().read(unit).orElseThrow().inBaseUnits(new BigDecimal(value)))
                .isEqualByComparingTo(expected);
    }

    @Test
    void an_unknown_unit_is_unknown() {
        assertThat(ONTOLOGY.units().read("万某")).isEmpty();
    }

    @Test
    void every_kind_of_unit_has_one_base_of_factor_one() {
        assertThat(ONTOLOGY.units().all())
                .allSatisfy(
                        unit -> {
                            Unit base = ONTOLOGY.units().spelled(unit.base()).orElseThrow();
                            assertThat(base.kind()).isEqualTo(unit.kind());
                            assertThat(base.factor()).isEqualByComparingTo(BigDecimal.ONE);
                        });
        assertThat(ONTOLOGY.units().all()).extracting(Unit::iri).doesNotHaveDuplicates();
        assertThat(ONTOLOGY.units().all()).allMatch(unit -> !unit.english().isBlank());
    }

    @Test
    void the_hash_tells_contents_not_places(@TempDir Path one, @TempDir Path two)
            throws IOException {
        Files.writeString(one.resolve("a"), "x");
        Files.writeString(two.resolve("a"), "x");
        assertThat(FolderHash.of(one)).isEqualTo(FolderHash.of(two));
        Files.writeString(two.resolve("a"), "y");
        assertThat(FolderHash.of(one)).isNotEqualTo(FolderHash.of(two));
        assertThat(ONTOLOGY.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_broken_file_is_named(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectory(root.resolve("ontology"));
        assertThatThrownBy(() -> Ontology.load(new Home(root)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("Y402");
        for (String name : List.of("yuanpu.ttl", "schemes.ttl")) {
            Files.writeString(folder.resolve(name), "<a> <b> .");
        }
        assertThatThrownBy(() -> Ontology.load(new Home(root)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("Y404");
    }

    @Test
    void an_incomplete_term_is_named(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectory(root.resolve("ontology"));
        Files.writeString(folder.resolve("schemes.ttl"), "");
        Files.writeString(
                folder.resolve("yuanpu.ttl"),
                "<%sPark> a <http://www.w3.org/2002/07/owl#Class> .".formatted(Ontology.NAMESPACE));
        assertThatThrownBy(() -> Ontology.load(new Home(root)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("Y405");
    }
}
