package org.yuanpu.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.problem.ProblemException;

class RulesTest {

    private static final Ontology ONTOLOGY = Ontology.load(Home.find());
    private static final String WORDS =
            """
            about: words
            words:
              VERB.started: [开工]
            """;
    private static final String RULES =
            """
            about: rules
            rules:
              - id: status.one
                about: one
                match: "things=THINGS verb=VERB"
                give:
                  - relation: { subject: things, name: hasStatus, object: verb }
                examples:
                  - text: 甲开工。
                    facts: [甲 hasStatus started]
                counter:
                  - text: 无。
            """;

    @TempDir Path home;

    @Test
    void reads_words_and_rules() throws IOException {
        Rules rules = load(RULES);
        assertThat(rules.words()).containsExactly(new Word("开工", "VERB", "started"));
        assertThat(rules.rules()).extracting(Rule::id).containsExactly("status.one");
        assertThat(rules.hash()).hasSize(64).isEqualTo(load(RULES).hash());
    }

    @Test
    void another_rule_gives_another_hash() throws IOException {
        assertThat(load(RULES).hash())
                .isNotEqualTo(load(RULES.replace("about: one", "about: two")).hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about: one | abuot: one | Y302",
                "about: rules | source: x | Y303",
                "id: status.one | id: Status | Y305",
                "verb=VERB | verb=VERBS | Y306",
                "hasStatus, object | hasState, object | Y307",
                "subject: things | subject: thing | Y309",
                "facts: [甲 hasStatus started] | facts: [] | Y308",
                "about: one | about: [ | Y301"
            })
    void refuses_what_it_does_not_know_with_a_position(String right, String wrong, String code) {
        assertThatThrownBy(() -> load(RULES.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().code()).isEqualTo(code);
                            assertThat(e.problem().source()).isEqualTo("frames/one.yaml");
                            assertThat(e.problem().position()).isPresent();
                        });
    }

    @Test
    void refuses_two_rules_with_one_id() {
        String twice = RULES + RULES.substring(RULES.indexOf("  - id"));
        assertThatThrownBy(() -> load(twice))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("Y305"));
    }

    private Rules load(String rules) throws IOException {
        Path lexicon = Files.createDirectories(home.resolve("rules/lexicon"));
        Path frames = Files.createDirectories(home.resolve("rules/frames"));
        Files.writeString(lexicon.resolve("words.yaml"), WORDS);
        Files.writeString(frames.resolve("one.yaml"), rules);
        return Rules.load(new Home(home), ONTOLOGY);
    }
}
