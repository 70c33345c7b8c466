package org.yuanpu.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.problem.ProblemException;

class RegisterTest {

    private static final Home HOME = Home.find();
    private static final Register REGISTER =
            Register.read(
                    "r.tsv",
                    "# from nowhere\n110000\t甲乙\n410100\t丙丁\n410300\t戊己\n429000\t庚辛\n",
                    "FIRM");

    @ParameterizedTest
    @CsvSource({
        "410300,    戊己, true",
        "410305,    戊己, true",
        "410305102, 戊己, true",
        "410100,    戊己, false",
        "410000,    戊己, true",
        "420000,    戊己, false",
        "110000,    甲乙, true",
        "110105,    甲乙, true",
        "429004,    庚辛, true",
        "420100,    庚辛, false"
    })
    void a_name_is_known_in_its_prefecture_and_to_its_province(
            String code, String name, boolean known) {
        assertThat(REGISTER.of(new Division(code, "", "")).is(name, "FIRM")).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"410300 戊己", "4103\t戊己", "410300\t戊", "410300\t戊 己", "410300\t戊己\t庚"})
    void a_line_without_prefecture_and_name_is_refused(String line) {
        assertThatThrownBy(() -> Register.read("r.tsv", "# about\n" + line + "\n", "FIRM"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().code()).isEqualTo("Y318");
                            assertThat(e.problem().toString()).contains("r.tsv", "2");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies.tsv", "parks.tsv"})
    void the_shipped_lines_are_sorted_and_name_prefectures(String file) throws IOException {
        List<String> lines =
                Files.readAllLines(HOME.rules().resolve("registers").resolve(file)).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
        Set<String> codes =
                Divisions.load(HOME).largerThanTowns().stream()
                        .map(division -> division.code().substring(0, 4) + "00")
                        .collect(Collectors.toSet());
        assertThat(lines).isSorted().doesNotHaveDuplicates();
        assertThat(lines).allSatisfy(line -> assertThat(codes).contains(line.substring(0, 6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies.tsv", "parks.tsv"})
    void no_shipped_name_is_that_of_a_place(String file) throws IOException {
        Divisions divisions = Divisions.load(HOME);
        assertThat(Files.readAllLines(HOME.rules().resolve("registers").resolve(file)))
                .filteredOn(line -> !line.startsWith("#"))
                .extracting(line -> line.substring(7))
                .allSatisfy(
                        name ->
                                assertThat(
                                                divisions.byName(name).stream()
                                                        .filter(d -> d.code().length() == 6))
                                        .isEmpty());
    }

    @Test
    void each_file_has_its_class() {
        Registers registers = Registers.load(HOME.rules());
        Division any = new Division("330000", "浙江省", "");
        assertThat(registers.companies().of(any).hits("三元控股"))
                .anyMatch(hit -> hit.word().type().equals("FIRM"));
        assertThat(registers.parks().of(any).hits("张江长三角科技城平湖园"))
                .anyMatch(hit -> hit.word().type().equals("PARK"));
    }
}
