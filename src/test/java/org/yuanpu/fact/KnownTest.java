package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuanpu.fact.Stages.DIVISIONS;
import static org.yuanpu.fact.Stages.MENTIONS;
import static org.yuanpu.fact.Stages.ONTOLOGY;
import static org.yuanpu.fact.Stages.RULES;
import static org.yuanpu.fact.Stages.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.Document;
import org.yuanpu.rule.KnownName;
import org.yuanpu.rule.NameList;

class KnownTest {

    private static final NameList NAMES =
            new NameList(
                    "own.csv",
                    "hash",
                    List.of(
                            known("Park", "甲乙智慧谷产业新城", 2, "星辰里", "甲乙谷"),
                            known("Project", "丙丁一号", 3),
                            known("Enterprise", "戊己工业园", 4),
                            known("Organization", "庚辛促进会", 5)));

    private static KnownName known(String type, String name, int line, String... aliases) {
        return new KnownName(type, name, List.of(aliases), "C" + line, "", "names:own.csv:" + line);
    }

    @ParameterizedTest
    @CsvSource({
        "星辰里快速发展。, Park, 甲乙智慧谷产业新城, 2",
        "全力支持甲乙谷做大做强。, Park, 甲乙智慧谷产业新城, 2",
        "加快推进丙丁一号。, Project, 丙丁一号, 3",
        "戊己工业园产值增长9%。, Enterprise, 戊己工业园, 4",
        "庚辛促进会成立。, Organization, 庚辛促进会, 5"
    })
    void a_known_name_wins_over_guesses(String text, String type, String name, int line) {
        Facts facts = facts(text, NAMES);
        Entity entity =
                facts.entities().stream()
                        .filter(e -> e.key().equals(new Key(type, name)))
                        .findFirst()
                        .orElseThrow();
        assertThat(entity.evidence()).extracting(Evidence::rule).contains("names:own.csv:" + line);
        assertThat(entity.code()).isEqualTo(Optional.of("C" + line));
        assertThat(facts.entities())
                .filteredOn(e -> !e.key().type().equals(type))
                .noneMatch(e -> e.key().name().equals(name));
    }

    @Test
    void what_rules_say_of_a_known_thing_is_said_of_it() {
        assertThat(shown(facts("加快推进丙丁一号，开工建设壬癸大桥。", NAMES)))
                .contains("Project 丙丁一号 hasStatus building");
        assertThat(shown(facts("加快推进丙丁一号，开工建设壬癸大桥。", NameList.NONE)))
                .doesNotContain("Project 丙丁一号 hasStatus building");
    }

    @Test
    void a_longer_name_of_another_class_is_not_cut() {
        assertThat(facts("星辰里科技有限公司快速发展。", NAMES).entities())
                .extracting(e -> e.key().type())
                .doesNotContain("Park");
    }

    private static Stream<String> shown(Facts facts) {
        return facts.relations().stream()
                .map(
                        r ->
                                String.join(
                                        " ",
                                        r.subject().type(),
                                        r.subject().name(),
                                        r.property(),
                                        r.object().name()));
    }

    private static Facts facts(String text, NameList names) {
        Document document = new Document("example.txt", text, "txt", "UTF-8", "");
        return new FactExtraction(RULES, ONTOLOGY, DIVISIONS, names, Likelihood.RULES_ALONE)
                .extract(MENTIONS.find(TEXT.analyze(document)));
    }
}
