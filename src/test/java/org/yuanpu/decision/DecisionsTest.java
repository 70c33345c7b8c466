package org.yuanpu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.decision.Ruling.Different;
import org.yuanpu.decision.Ruling.RejectFigure;
import org.yuanpu.decision.Ruling.RejectRelation;
import org.yuanpu.decision.Ruling.RejectThing;
import org.yuanpu.decision.Ruling.Rename;
import org.yuanpu.decision.Ruling.Retype;
import org.yuanpu.decision.Ruling.Same;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.ProblemException;

/** Everything that can be decided, read from an invented file, and every mistake in writing it. */
class DecisionsTest {

    private static final Ontology ONTOLOGY = Ontology.load(Home.find());
    private static final Path FILE = Path.of("src/test/resources/decisions/all.yaml");
    private static final String ID = "https://w3id.org/yuanpu/id/";
    private static final String WHY = "  reason: 核对\n  date: 2026-01-05\n";

    @TempDir Path folder;

    @Test
    void every_kind_of_decision_is_read() {
        Decisions decisions = Decisions.load(FILE, Base.DEFAULT, ONTOLOGY);
        String park = ID + "Park/500999/甲乙工业园";
        String project = ID + "Project/500999/丙丁新材料";
        assertThat(decisions.all())
                .extracting(Decision::ruling)
                .containsExactly(
                        new Same(List.of(park, ID + "Park/500999/甲乙高新区")),
                        new Different(List.of(park, ID + "Park/0/甲乙工业园", "http://a.example/x")),
                        new Rename(park, "甲乙高新技术产业园"),
                        new Retype(project, "Park"),
                        new RejectThing(ID + "Enterprise/500999/戊己"),
                        new RejectRelation(
                                project,
                                "hasStatus",
                                Optional.of("https://w3id.org/yuanpu/ontology#status-completed"),
                                Optional.of("2024"),
                                Optional.of("a.txt")),
                        new RejectRelation(
                                project,
                                "locatedIn",
                                Optional.of(park),
                                Optional.empty(),
                                Optional.empty()),
                        new RejectFigure(
                                park,
                                "产值",
                                Optional.of("2025"),
                                Optional.of(new BigDecimal("41.5")),
                                Optional.empty()));
        assertThat(decisions.all())
                .extracting(Decision::date)
                .contains(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 1));
        assertThat(decisions.onDocuments()).hasSize(6);
    }

    @Test
    void each_knows_its_words_and_their_place() throws Exception {
        Decisions decisions = Decisions.load(FILE, Base.DEFAULT, ONTOLOGY);
        String text = Files.readString(FILE);
        for (Decision decision : decisions.all()) {
            int from = text.offsetByCodePoints(0, decision.start());
            int to = text.offsetByCodePoints(0, decision.end());
            assertThat(text.substring(from, to)).isEqualTo(decision.words());
        }
        assertThat(decisions.all().get(0).words()).startsWith("same:").endsWith("date: 2026-01-05");
        assertThat(decisions.all()).extracting(Decision::id).doesNotHaveDuplicates();
    }

    @Test
    void a_document_is_concerned_by_what_it_names() {
        Decisions decisions = Decisions.load(FILE, Base.DEFAULT, ONTOLOGY);
        assertThat(decisions.hash(Set.of(ID + "Park/500999/别园"))).isEmpty();
        assertThat(decisions.hash(Set.of(ID + "Park/500999/甲乙高新区"))).isEmpty();
        assertThat(decisions.hash(Set.of(ID + "Park/500999/甲乙工业园")))
                .isNotEmpty()
                .isNotEqualTo(decisions.hash(Set.of(ID + "Project/500999/丙丁新材料")));
    }

    @Test
    void an_empty_file_decides_nothing() {
        assertThat(Decisions.parse("a.yaml", "\n", Base.DEFAULT, ONTOLOGY).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
                    - same: [Park/1/甲, Park/1/甲]~WHY| Y304 | 1
                    - same: Park/1/甲~WHY| Y304 | 1
                    - same: [Park/1/甲, 乙园]~WHY| Y632 | 1
                    - same: [Park/1/甲, Parc/1/乙]~WHY| Y632 | 1
                    - merge: [Park/1/甲, Park/1/乙]~WHY| Y303 | 1
                    - rename: Park/1/甲~WHY| Y303 | 1
                    - rename: Park/1/甲~  too: 乙~WHY| Y302 | 2
                    - retype: Park/1/甲~  to: Region~WHY| Y633 | 2
                    - reject: { thing: Park/1/甲 }~  date: 2026-01-05| Y303 | 1
                    - reject: { thing: Park/1/甲 }~  reason: 误~  date: 5.1.2026| Y304 | 3
                    - reject: { subject: Park/1/甲, relation: owns }~WHY| Y633 | 1
                    - reject: { subject: Project/1/甲, relation: hasStatus, object: done }~WHY| Y633 | 1
                    - reject: { about: Park/1/甲, indicator: 产值, value: much }~WHY| Y304 | 1
                    - reject: { about: Park/1/甲 }~WHY| Y303 | 1
                    - same: [Park/1/甲, Park/1/乙]~WHY- different: [Park/1/乙, Park/1/甲]~WHY| Y634 | 4
                    - rename: Park/1/甲~  to: 乙~WHY- rename: Park/1/甲~  to: 丙~WHY| Y634 | 5
                    same: [Park/1/甲, Park/1/乙]| Y304 | 1
                    - same: [Park/1/甲| Y301 | 1
                    """)
    void a_mistake_is_told_with_its_line(String lines, String code, int line) {
        String text = lines.replace("WHY", WHY).replace('~', '\n');
        assertThatThrownBy(() -> Decisions.parse("a.yaml", text, Base.DEFAULT, ONTOLOGY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().code()).isEqualTo(code);
                            assertThat(e.problem().source()).isEqualTo("a.yaml");
                            assertThat(e.problem().position().map(Position::line))
                                    .hasValueSatisfying(
                                            l -> assertThat(l).isBetween(line, line + 1));
                        });
    }

    @Test
    void a_file_that_cannot_be_read_is_told() throws Exception {
        Path latin = Files.write(folder.resolve("a.yaml"), new byte[] {(byte) 0xff, 'a'});
        for (Path file : List.of(latin, folder.resolve("none.yaml"))) {
            assertThatThrownBy(() -> Decisions.load(file, Base.DEFAULT, ONTOLOGY))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem().code()).isEqualTo("Y631"));
        }
    }
}
