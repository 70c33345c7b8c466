package org.yuanpu.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.problem.ProblemException;

class NameListTest {

    @TempDir Path folder;

    @Test
    void reads_a_table() throws IOException {
        NameList list =
                table(
                        """
                        type,name,aliases,code,region
                        Park,甲乙产业园,甲乙园|甲园,P1,某区
                        Enterprise,丙丁动力,,,
                        """);
        assertThat(list.names())
                .containsExactly(
                        new KnownName(
                                "Park",
                                "甲乙产业园",
                                List.of("甲乙园", "甲园"),
                                "P1",
                                "某区",
                                "names:list.csv:2"),
                        new KnownName("Enterprise", "丙丁动力", List.of(), "", "", "names:list.csv:3"));
        assertThat(list.hash()).hasSize(64);
    }

    @Test
    void reads_a_list_in_yaml() throws IOException {
        NameList list =
                write(
                        "list.yaml",
                        """
                        - { type: Park, name: 甲乙产业园, aliases: [甲乙园] }
                        - type: Project
                          name: 丙丁水库
                        """);
        assertThat(list.names())
                .extracting(KnownName::source)
                .containsExactly("names:list.yaml:1", "names:list.yaml:2");
    }

    @Test
    void another_content_has_another_hash() throws IOException {
        assertThat(table("type,name\nPark,甲乙园\n").hash())
                .isNotEqualTo(table("type,name\nPark,甲丙园\n").hash());
    }

    @Test
    void one_alias_may_mean_two_things_of_two_regions() throws IOException {
        assertThat(table("type,name,aliases,region\nPark,甲高新区,高新区,甲区\nPark,乙高新区,高新区,乙区\n").names())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "type,nome|Park,甲乙园; Y313; 1",
                "type,name,colour|Park,甲乙园,红; Y302; 1",
                "type,name|Park,甲乙园|Parc,丙丁园; Y314; 3",
                "type,name|Park,; Y315; 2",
                "type,name|Park,甲; Y315; 2",
                "type,name,aliases|Park,甲乙园,甲园|Park,丙丁园,甲园; Y316; 3",
                "type,name,region|Park,甲乙园,某区|Park,丙丁园,无此地; Y317; 3"
            })
    void refuses_what_cannot_be_meant_with_its_line(String lines, String code, int line) {
        assertThatThrownBy(() -> table(lines.replace("|", "\n")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().code()).isEqualTo(code);
                            assertThat(e.problem().position().orElseThrow().line()).isEqualTo(line);
                        });
    }

    @Test
    void a_missing_file_is_said_to_be_missing() {
        assertThatThrownBy(() -> NameList.load(folder.resolve("none.csv"), r -> true))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("Y313"));
    }

    private NameList table(String text) throws IOException {
        return write("list.csv", text);
    }

    private NameList write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return NameList.load(file, region -> region.endsWith("区"));
    }
}
