package org.yuanpu.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.problem.ProblemException;

class CuesTest {

    private static final String ONE =
            """
            about: cues
            source: own reading
            cues:
              - id: name.one
                about: one
                where: closes
                before: "甲"
                any: [桥, 路]
                repeated: true
                behind: "段?"
                says: 大桥
                examples: [某甲桥, 某甲桥路段]
                counter: [桥, 甲桥头]
            """;
    private static final Pattern ASKED =
            Pattern.compile("\\.(?:get|family)\\(\\s*\"([a-z-]+\\.[a-z0-9.-]*)\"");

    @Test
    void a_cue_stands_at_its_place() {
        Cue cue = read(ONE).get(0);
        assertThat(cue.in("某甲桥")).isTrue();
        assertThat(cue.in("某甲桥头")).isFalse();
        assertThat(cue.cutFrom("某甲桥路")).isEqualTo("某");
        assertThat(cue.inFull("某甲路")).isEqualTo("某大桥");
    }

    @Test
    void words_whose_ends_tell_nothing_are_tried_each_apart() {
        String content =
                """
                about: cues
                source: own reading
                cues:
                  - id: name.one
                    about: one
                    where: whole
                    before: "某?"
                    any: [".*桥头.*", "[路街].{2}", ".+站"]
                    examples: [甲桥头乙, 某路甲乙, 甲站]
                    counter: [甲桥乙头, 路甲, 站]
                """;
        Cue cue = read(content).get(0);
        assertThat(cue.choices().size()).isEqualTo(3);
        assertThat(cue.in("街甲乙")).isTrue();
        assertThat(cue.in("某甲桥乙站")).isTrue();
        assertThat(cue.in("甲街乙丙")).isFalse();
        assertThat(read(ONE).get(0).choices().size()).isEqualTo(1);
        assertThat(cue.mayBeIn("甲乙")).isFalse();
        assertThat(cue.mayBeIn("甲站乙")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "whole, 甲桥, true",
        "whole, 甲桥某, false",
        "opens, 甲桥某, true",
        "opens, 某甲桥, false",
        "closes, 某甲桥, true",
        "closes, 甲桥某, false",
        "within, 某甲桥某, true",
        "within, 某桥某, false"
    })
    void each_place_is_looked_at(String where, String words, boolean in) {
        String content =
                ONE.replace("closes", where)
                        .replaceAll("examples: .*", "examples: [甲桥]")
                        .replaceAll("counter: .*", "counter: [某]");
        assertThat(read(content).get(0).in(words)).isEqualTo(in);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about: one | abuot: one | Y302",
                "source: own reading | about: own reading | Y302",
                "where: closes | where: ends | Y304",
                "repeated: true | repeated: maybe | Y304",
                "id: name.one | id: One | Y305",
                "[桥, 路] | ['(桥'] | Y310",
                "[某甲桥, 某甲桥路段] | [某乙桥] | Y311",
                "[桥, 甲桥头] | [某甲桥] | Y311",
                "[桥, 甲桥头] | [] | Y308"
            })
    void refuses_what_it_does_not_know_with_a_position(String right, String wrong, String code) {
        assertThatThrownBy(() -> read(ONE.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().code()).isEqualTo(code);
                            assertThat(e.problem().source()).isEqualTo("cues/one.yaml");
                            assertThat(e.problem().position()).isPresent();
                        });
    }

    @Test
    void refuses_two_cues_with_one_id_and_tells_of_a_missing_one() {
        Cue cue = read(ONE).get(0);
        assertThatThrownBy(() -> new Cues("cues", List.of(cue, cue)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("Y305"));
        assertThatThrownBy(() -> new Cues("cues", List.of(cue)).get("name.two"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("Y303"));
    }

    @Test
    void a_family_is_asked_as_one_and_has_members() {
        Cue closes = read(ONE).get(0);
        Cue whole =
                read(ONE.replace("name.one", "name.two")
                                .replace("closes", "whole")
                                .replace("甲\"", "乙\"")
                                .replaceAll("examples: .*", "examples: [乙桥]"))
                        .get(0);
        Cues cues = new Cues("cues", List.of(closes, whole));
        CueFamily family = cues.family("name.");
        assertThat(List.of("某甲桥", "乙路段")).allMatch(family::in);
        assertThat(List.of("某乙桥", "丙桥")).noneMatch(family::in);
        assertThatThrownBy(() -> cues.family("title."))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("Y303"));
    }

    @Test
    void the_program_asks_for_every_cue_and_for_no_other() throws IOException {
        Rules rules = Rules.load(Home.find(), Ontology.load(Home.find()));
        Set<String> known = new TreeSet<>();
        rules.cues().all().forEach(cue -> known.add(cue.id()));
        FigureRules.load(rules.folder()).cues().all().forEach(cue -> known.add(cue.id()));
        Set<String> asked = asked();
        assertThat(known)
                .allSatisfy(
                        id ->
                                assertThat(asked)
                                        .anyMatch(
                                                a ->
                                                        a.equals(id)
                                                                || a.endsWith(".")
                                                                        && id.startsWith(a)));
        assertThat(asked).allMatch(a -> a.endsWith(".") || known.contains(a));
    }

    private static Set<String> asked() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/yuanpu"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = ASKED.matcher(Files.readString(file));
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            }
        }
        return asked;
    }

    private static List<Cue> read(String content) {
        return CueReader.read("cues/one.yaml", content);
    }
}
