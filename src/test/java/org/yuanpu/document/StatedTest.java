package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Lists, patterns and sidecars: what a user says of the inputs. */
class StatedTest {

    private static final String SIDECAR =
            "title: 某某区政府工作报告\nissuer: 某某区人民政府\nregion: 500102\nsession: 第五次会议\n"
                    + "date: 2025-01-07\nyear: 2025\nkind: work-report\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.txt.meta.yaml", "a.meta.yaml"})
    void a_sidecar_states_what_its_document_is(String name) throws IOException {
        write(name, SIDECAR);
        assertThat(stated())
                .isEqualTo(
                        new Metadata(
                                Optional.of("某某区政府工作报告"),
                                Optional.of("某某区人民政府"),
                                Optional.of("500102"),
                                Optional.of("第五次会议"),
                                Optional.of(LocalDate.of(2025, 1, 7)),
                                OptionalInt.of(2025),
                                Optional.of("work-report"),
                                List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: x",
                "year: 25",
                "year: '2025'",
                "date: 7.1.2025",
                "title: [a]",
                "title: ''",
                "- a",
                "a: b: c",
                "year: 2024\nyear: 2025",
                "region:"
            })
    void a_sidecar_that_is_not_as_it_should_be_fails_its_document(String yaml) throws IOException {
        write("a.meta.yaml", yaml);
        assertThatThrownBy(this::stated)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("Y116"));
    }

    @Test
    void what_the_call_states_goes_before_the_sidecar() throws IOException {
        write("a.txt", "文");
        write("a.meta.yaml", SIDECAR);
        Metadata call =
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("某某县"),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(2020),
                        Optional.empty(),
                        List.of());
        Inputs inputs = find(settings(List.of(), List.of(), call), "a.txt");
        Metadata stated = inputs.files().get(0).source().metadata();
        assertThat(stated.region()).contains("某某县");
        assertThat(stated.year()).hasValue(2020);
        assertThat(stated.kind()).contains("work-report");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', a.txt b.txt d/a.md d/e/c.txt",
        "*.txt, '', a.txt b.txt d/e/c.txt",
        "'', *.txt, d/a.md",
        "d, '', d/a.md d/e/c.txt",
        "d/**, e, d/a.md",
        "'{a,b}.*', d, a.txt b.txt",
        "'*/?.md', '', d/a.md"
    })
    void patterns_choose_paths(String include, String exclude, String keys) throws IOException {
        for (String name : List.of("a.txt", "b.txt", "d/a.md", "d/e/c.txt")) {
            write(name, "文");
        }
        Inputs inputs = find(settings(words(include), words(exclude), Metadata.NONE), ".");
        assertThat(inputs.files()).extracting(Input::key).containsExactlyElementsOf(words(keys));
    }

    @Test
    void an_open_bracket_is_no_pattern() {
        assertThatThrownBy(() -> find(settings(List.of("[a"), List.of(), Metadata.NONE), "."))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("Y118"));
    }

    @Test
    void a_list_names_inputs_and_no_lists() throws IOException {
        Path one = write("一 个.txt", "文");
        Path list = write("list", "# 清单\n\n  " + one + "\n@" + folder.resolve("list") + "\n");
        Inputs inputs = Inputs.find(List.of("@" + list));
        assertThat(inputs.files()).extracting(Input::key).containsExactly("一 个.txt");
        assertThat(inputs.problems()).extracting(Problem::code).containsExactly("Y101");
        assertThat(Inputs.find(List.of("@" + folder.resolve("none"))).problems())
                .extracting(Problem::code)
                .containsExactly("Y101");
    }

    @Test
    void a_text_longer_than_the_limit_is_refused_whatever_it_comes_in() throws IOException {
        write("a.txt", "文".repeat(400_000));
        InputSettings small =
                new InputSettings(
                        List.of(), List.of(), TableColumns.FOUND, Metadata.NONE, 1_000_000);
        Input input = find(small, "a.txt").files().get(0);
        assertThatThrownBy(input::source)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("Y105"));
        byte[] page = ("<p>" + "文".repeat(400_000) + "</p>").getBytes("UTF-8");
        Source source = new Source("a.html", page, "a.html", Metadata.NONE, 1_000_000);
        assertThatThrownBy(() -> DocumentReader.read(source))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.problem())
                                        .isEqualTo(
                                                Problem.of("Y105", "a.html", "1.2 MB", "1.0 MB")));
    }

    private Metadata stated() throws IOException {
        write("a.txt", "文");
        return find(InputSettings.USUAL, "a.txt").files().get(0).source().metadata();
    }

    private Inputs find(InputSettings settings, String name) {
        return Inputs.find(List.of(folder.resolve(name).toString()), settings);
    }

    private static InputSettings settings(
            List<String> include, List<String> exclude, Metadata stated) {
        return new InputSettings(include, exclude, TableColumns.FOUND, stated, 20_000_000);
    }

    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
