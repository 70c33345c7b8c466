package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

class InputsTest {

    @TempDir private Path folder;

    @Test
    void a_folder_gives_its_files_in_one_order_with_keys_below_it() throws IOException {
        write("b.txt", "乙");
        write("a/丙 丁.TXT", "丙");
        write("a/notes.md", "丁");
        write("a/picture.png", "no document");
        write(".hidden.txt", "no document");
        write("README.md", "no document");
        Inputs inputs = Inputs.find(List.of(folder.toString()));
        assertThat(inputs.files())
                .extracting(Input::key)
                .containsExactly("a/notes.md", "a/丙 丁.TXT", "b.txt");
        assertThat(inputs.files()).extracting(Input::root).containsOnly(folder);
        assertThat(inputs.folders()).containsExactly(folder);
        assertThat(inputs.problems()).isEmpty();
    }

    @Test
    void the_order_of_the_arguments_does_not_matter() throws IOException {
        String first = write("b.txt", "乙");
        String second = write("a.txt", "甲");
        assertThat(Inputs.find(List.of(first, second)))
                .isEqualTo(Inputs.find(List.of(second, first)));
        assertThat(Inputs.find(List.of(first)).folders()).isEmpty();
    }

    @Test
    void the_same_key_from_two_folders_is_a_problem_with_the_second() throws IOException {
        write("x/a.txt", "甲");
        write("y/a.txt", "乙");
        Inputs inputs =
                Inputs.find(
                        List.of(
                                folder.resolve("y").toString(),
                                folder.resolve("x").toString(),
                                folder.resolve("x/a.txt").toString()));
        assertThat(inputs.files()).extracting(Input::root).containsExactly(folder.resolve("x"));
        assertThat(inputs.problems()).extracting(Problem::code).containsExactly("Y109");
    }

    @Test
    void what_cannot_be_read_is_a_problem_with_its_code() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        String binary = write("picture.png", "no document");
        assertThat(codes(folder.resolve("missing").toString())).containsExactly("Y101");
        assertThat(codes("bad\0name")).containsExactly("Y101");
        assertThat(codes(folder.resolve("empty").toString())).containsExactly("Y103");
        assertThat(codes(binary)).containsExactly("Y104");
    }

    @Test
    void a_link_is_followed_only_within_its_folder() throws IOException {
        write("in/a.txt", "甲");
        String outside = write("out/b.txt", "乙");
        Files.createSymbolicLink(folder.resolve("in/c.txt"), Path.of(outside));
        Files.createSymbolicLink(folder.resolve("in/d.txt"), folder.resolve("in/a.txt"));
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        Inputs inputs = Inputs.find(List.of(folder.resolve("in").toString()));
        assertThat(inputs.files()).extracting(Input::key).containsExactly("a.txt", "d.txt");
        assertThat(inputs.problems()).extracting(Problem::code).containsExactly("Y113");
    }

    @Test
    void a_file_over_the_limit_is_refused_by_its_size() throws IOException {
        Path big = folder.resolve("big.txt");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        Input input = Inputs.find(List.of(big.toString())).files().get(0);
        assertThatThrownBy(input::source)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().code()).isEqualTo("Y105");
                            assertThat(e.problem().arguments())
                                    .containsExactly("200.0 MB", "20.0 MB");
                        });
    }

    @Test
    void a_file_that_vanished_is_a_problem() throws IOException {
        String file = write("a.txt", "甲");
        Input input = Inputs.find(List.of(file)).files().get(0);
        Files.delete(Path.of(file));
        assertThatThrownBy(input::source)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("Y101"));
    }

    private static List<String> codes(String argument) {
        return Inputs.find(List.of(argument)).problems().stream().map(Problem::code).toList();
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
