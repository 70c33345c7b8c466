package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/** Each bad input gets one clear line with its code, the right exit code, and leaves the store. */
class BadInputTest {

    private static final long HUGE = 200L << 20;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "missing.txt, Y101",
        "empty.txt, Y102",
        "nothing, Y103",
        "table.dat, Y104",
        "huge.txt, Y105",
        "binary.txt, Y106",
        "garbled.txt, Y107"
    })
    void what_cannot_be_read_is_said_and_changes_nothing(String name, String code)
            throws IOException {
        Path input = input(name);
        Call alone = call("build", input.toString());
        assertProblem(alone, 3, code);

        Path good = Files.writeString(folder.resolve("good.txt"), "某某区2025年政府工作报告\n\n甲乙工业园开工。\n");
        Call both = call("build", good.toString(), input.toString());
        assertThat(both.exit()).isEqualTo(1);
        assertThat(both.err()).contains(code + " ");
        String before = call("export", "--format", "nq").out();

        assertProblem(call("build", input.toString()), 3, code);
        assertThat(call("export", "--format", "nq").out()).isEqualTo(before);
    }

    private Path input(String name) throws IOException {
        Path file = folder.resolve(name);
        switch (name) {
            case "empty.txt" -> Files.createFile(file);
            case "nothing" -> Files.createDirectory(file);
            case "table.dat" -> Files.writeString(file, "甲");
            case "huge.txt" -> {
                try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                    sparse.setLength(HUGE);
                }
            }
            case "binary.txt" ->
                    Files.write(file, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0});
            case "garbled.txt" -> Files.write(file, garbled());
            default -> {}
        }
        return file;
    }

    /** UTF-8 that breaks off in bytes that no Chinese encoding has. */
    private static byte[] garbled() {
        byte[] text = "重庆市某某区政府工作报告。".repeat(20).getBytes(StandardCharsets.UTF_8);
        for (int i = 100; i < text.length; i += 50) {
            text[i] = (byte) 0xff;
        }
        return text;
    }

    @Test
    void a_folder_with_other_things_is_no_store() throws IOException {
        Path store = Files.createDirectories(folder.resolve("store"));
        Files.writeString(store.resolve("letter.txt"), "not ours");
        assertProblem(call("build", "seeds/jiangjin-news-2025.txt"), 4, "Y502");
        assertThat(store).isDirectoryContaining("glob:**letter.txt");
    }

    @Test
    void a_store_of_a_newer_version_is_left_alone() throws IOException {
        Stores.open(store(), Access.WRITE).close();
        Path properties = store().resolve("store.properties");
        String newer = Files.readString(properties).replaceAll("format=\\d+", "format=99");
        Files.writeString(properties, newer);
        assertProblem(call("info"), 4, "Y503");
        assertThat(properties).content().isEqualTo(newer);
    }

    @Test
    void a_store_in_use_is_left_alone() {
        try (Store held = Stores.open(store(), Access.WRITE)) {
            assertProblem(call("build", "seeds/jiangjin-news-2025.txt"), 4, "Y504");
            assertThat(held.manifest()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rules/lexicon/broken.yaml, build, Y3",
        "ontology/yuanpu.ttl, build, Y404",
        "ontology/shapes.ttl, build, Y404",
        "queries/broken.rq, query, Y6"
    })
    void data_that_is_not_as_it_should_be_is_said_and_changes_nothing(
            String file, String command, String code) throws IOException {
        Path home = copyOfHome();
        Files.writeString(home.resolve(file), "{ this is neither YAML nor Turtle nor SPARQL");
        System.setProperty("yuanpu.home", home.toString());
        try {
            Call call =
                    command.equals("build")
                            ? call("build", "seeds/jiangjin-news-2025.txt")
                            : call("query", "parks");
            assertProblem(call, 2, code);
            assertThat(call.err()).contains(Path.of(file).getFileName().toString().split("\\.")[0]);
        } finally {
            System.clearProperty("yuanpu.home");
        }
    }

    @Test
    void a_home_without_rules_is_said() {
        System.setProperty("yuanpu.home", folder.toString());
        try {
            assertProblem(call("build", "seeds/jiangjin-news-2025.txt"), 2, "Y401");
        } finally {
            System.clearProperty("yuanpu.home");
        }
    }

    private Path copyOfHome() throws IOException {
        Path home = folder.resolve("home");
        for (String part : List.of("ontology", "rules", "queries")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.toList()) {
                    Path copy = home.resolve(file.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return home;
    }

    private static void assertProblem(Call call, int exit, String code) {
        assertThat(call.exit()).as(call.err()).isEqualTo(exit);
        assertThat(call.out().lines().filter(l -> !l.matches("(documents|found|seconds).*")))
                .isEmpty();
        List<String> lines = call.err().lines().filter(l -> !l.matches("\\d+/\\d+ .*")).toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).startsWith(code).doesNotContain("Exception");
    }

    private Call call(String... args) {
        String[] all =
                Stream.concat(Stream.of(args), Stream.of("--store", store().toString()))
                        .toArray(String[]::new);
        return Call.of(all);
    }

    private Path store() {
        return folder.resolve("store");
    }
}
