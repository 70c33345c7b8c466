package org.yuanpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.NameWords;

/** Which names of one region may be of one thing, and which never. All are invented. */
class AlikenessTest {

    private static final NameWords WORDS = NameWords.load(Home.find());
    private static final String ID = "https://w3id.org/yuanpu/id/";

    @ParameterizedTest
    @CsvSource({
        "Project, 甲乙大桥, 甲乙大桥工程, SPELLING",
        "Project, 甲乙“新材料”扩能, 甲乙新材料扩能项目, SPELLING",
        "Project, 国道305线甲地至乙地, G305甲地至乙地, SPELLING",
        "Project, 省道210线甲乙段, S210甲乙段, SPELLING",
        "Project, 市甲乙医院, 甲乙医院, SPELLING",
        "Project, 永宁甲乙水厂, 甲乙水厂, SPELLING",
        "Park, 甲乙产业园, 甲乙产业园区, SPELLING",
        "Enterprise, 甲乙丙股份有限公司, 甲乙丙集团, SPELLING",
        "Project, 甲乙生产基地, 甲乙智能生产基地, SHORTENED",
        "Project, 丙丁甲乙体育公园, 甲乙体育公园, ENDING",
        "Project, 甲乙大桥一期, 甲乙大桥二期, ''",
        "Project, 甲乙大桥, 甲乙大桥二期, ''",
        "Project, 甲乙大桥, 甲乙大桥引线, ''",
        "Project, 甲地生活垃圾发电项目, 乙地生活垃圾发电项目, ''",
        "Project, 甲乙北部水厂, 甲乙水厂, ''",
        "Project, 甲乙第二水厂, 甲乙水厂, ''",
        "Project, 甲乙水厂配套管网, 甲乙水厂, ''"
    })
    void names_are_alike_or_not(String type, String one, String other, String reason) {
        List<Reason> reasons =
                new Alikeness(WORDS).of(candidate(type, one, "a"), candidate(type, other, "b"));
        assertThat(reasons.stream().map(Enum::name).findFirst().orElse("")).isEqualTo(reason);
        assertThat(new Alikeness(WORDS).of(candidate(type, other, "b"), candidate(type, one, "a")))
                .isEqualTo(reasons);
    }

    @Test
    void what_one_document_names_beside_each_other_is_not_one() {
        assertThat(
                        new Alikeness(WORDS)
                                .of(
                                        candidate("Project", "甲乙生产基地", "a"),
                                        candidate("Project", "甲乙智能生产基地", "a")))
                .isEmpty();
    }

    @Test
    void a_host_in_common_adds_to_a_likeness_and_is_none_by_itself() {
        Candidate one = in(candidate("Project", "甲乙生产基地", "a"));
        assertThat(new Alikeness(WORDS).of(one, in(candidate("Project", "甲乙智能生产基地", "b"))))
                .containsExactly(Reason.SHORTENED, Reason.SHARED);
        assertThat(new Alikeness(WORDS).of(one, in(candidate("Project", "戊己物流中心", "b")))).isEmpty();
    }

    @Test
    void sets_keep_apart_what_was_decided_to_be_different() {
        SameAs ab = SameAs.of("a", "b", List.of(Reason.SPELLING), Optional.empty());
        SameAs bc = SameAs.of("b", "c", List.of(Reason.ALIAS), Optional.empty());
        SameAs ac = SameAs.of("a", "c", List.of(Reason.DECIDED), Optional.empty()).different();
        assertThat(new Clusters(List.of(ab, bc)).of("c")).containsExactly("a", "b", "c");
        assertThat(new Clusters(List.of(ab, bc, ac)).of("c")).containsExactly("c");
        assertThat(new Clusters(List.of(ab, bc, ac)).of("a")).containsExactly("a", "b");
    }

    @Test
    void one_name_in_two_regions_is_a_doubt_only_where_one_lies_in_the_other() {
        Thing city = region("330100", Optional.empty());
        Thing district = region("330102", Optional.of(city.iri()));
        Thing elsewhere = region("440100", Optional.empty());
        Knowledge knowledge =
                knowledge(
                        city, district, elsewhere, park("330100"), park("330102"), park("440100"));
        assertThat(Identity.of(knowledge, org.yuanpu.decision.Decisions.NONE, WORDS, List.of()))
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.isDoubtful()).isTrue();
                            assertThat(link.reasons()).containsExactly(Reason.UPPER_REGION);
                            assertThat(List.of(link.one(), link.other()))
                                    .noneMatch(iri -> iri.contains("440100"));
                        });
    }

    private static Knowledge knowledge(Thing... things) {
        TreeMap<String, Thing> byIri = new TreeMap<>();
        List.of(things).forEach(t -> byIri.put(t.iri(), t));
        return new Knowledge(new TreeMap<>(Map.of()), byIri, List.of(), List.of(), List.of());
    }

    private static Thing region(String code, Optional<String> within) {
        String iri = ID + "Region/" + code + "/某地" + code;
        return new Thing(iri, "Region", List.of("某地"), Optional.of(code), within, new TreeSet<>());
    }

    private static Thing park(String code) {
        return thing("Park", code, "甲乙产业园", code);
    }

    private static Candidate candidate(String type, String name, String document) {
        Thing thing = thing(type, "640121", name, document);
        NameForm form = NameForm.of(name, type, Set.of("永宁县", "永宁"), WORDS);
        return new Candidate(thing, form, Set.of(form.form()), Set.of());
    }

    private static Candidate in(Candidate candidate) {
        return new Candidate(
                candidate.thing(), candidate.form(), candidate.names(), Set.of("some park"));
    }

    private static Thing thing(String type, String code, String name, String document) {
        return new Thing(
                ID + type + "/" + code + "/" + name,
                type,
                List.of(name),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(Set.of(document)));
    }
}
