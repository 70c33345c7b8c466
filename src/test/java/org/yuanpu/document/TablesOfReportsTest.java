package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.problem.Problem;

/** Tables with a report in each row. */
class TablesOfReportsTest {

    private static final Path FILES = Path.of("src/test/resources/formats");
    private static final String REPORT = "政府工作报告。各位代表，过去一年，地区生产总值增长5.2%。".repeat(10);

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void each_row_is_a_document_with_what_its_cells_say(String format) {
        List<Input> inputs = find(FILES.resolve("reports." + format)).files();
        assertThat(inputs)
                .extracting(Input::key)
                .containsExactly("reports." + format + "/2", "reports." + format + "/3");
        Document document = DocumentReader.read(inputs.get(1).source());
        assertThat(document.format()).isEqualTo(format);
        assertThat(document.text()).startsWith("政府工作报告\n——2025年1月7日").endsWith("建成投产。");
        assertThat(document.metadata().title()).contains("2024年某某县政府工作报告");
        assertThat(document.metadata().region()).isEmpty();
        assertThat(document.metadata().hints()).contains("某某县", "2024");
    }

    @Test
    void named_columns_state_what_they_hold() throws IOException {
        Path file = write("a.csv", "年,区,文,旁注\n2023年,甲县,短文,\"%s\"\n".formatted(REPORT));
        TableColumns columns =
                new TableColumns(
                        Optional.of("文"), Optional.empty(), Optional.of("区"), Optional.of("年"));
        Inputs inputs = Inputs.find(List.of(file.toString()), settings(columns));
        Source source = inputs.files().get(0).source();
        assertThat(DocumentReader.read(source).text()).isEqualTo("短文");
        assertThat(source.metadata().region()).contains("甲县");
        assertThat(source.metadata().year()).isEqualTo(OptionalInt.of(2023));
    }

    @Test
    void a_column_that_is_not_there_is_said() throws IOException {
        Path file = write("a.csv", "年,文\n2023,\"%s\"\n".formatted(REPORT));
        TableColumns columns =
                new TableColumns(
                        Optional.of("正文"), Optional.empty(), Optional.empty(), Optional.empty());
        List<Problem> problems =
                Inputs.find(List.of(file.toString()), settings(columns)).problems();
        assertThat(problems).extracting(Problem::code).containsExactly("Y117");
        assertThat(problems.get(0).arguments()).containsExactly("正文", "年, 文");
    }

    @Test
    void a_table_without_reports_is_passed_over_in_a_folder_and_said_when_named()
            throws IOException {
        Path file = write("a.csv", "名称,数\n甲,5\n");
        write("b.txt", REPORT);
        assertThat(find(folder).problems()).isEmpty();
        assertThat(find(folder).files()).extracting(Input::key).containsExactly("b.txt");
        assertThat(find(file).problems()).extracting(Problem::code).containsExactly("Y119");
    }

    @Test
    void tables_come_in_any_encoding_with_any_delimiter_and_html_in_their_cells()
            throws IOException {
        String text = "标题;内容\n甲;\"<p>%s</p><p>第二段</p>\"\n\n乙;\"%s\"\n".formatted(REPORT, REPORT);
        Path file = folder.resolve("a.csv");
        Files.write(file, text.getBytes(Charset.forName("GBK")));
        List<Input> inputs = find(file).files();
        assertThat(inputs).extracting(Input::key).containsExactly("a.csv/2", "a.csv/4");
        assertThat(DocumentReader.read(inputs.get(0).source()).text())
                .isEqualTo(REPORT + "\n\n第二段\n");
    }

    @Test
    void tables_lie_in_archives_too() throws IOException {
        Path archive = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("表/a.csv"));
            zip.write("标题,正文\n甲,\"%s\"\n".formatted(REPORT).getBytes(StandardCharsets.UTF_8));
        }
        Input input = find(archive).files().get(0);
        assertThat(input.key()).isEqualTo("a.zip/表/a.csv/2");
        assertThat(DocumentReader.read(input.source()).text()).isEqualTo(REPORT);
    }

    @Test
    void damaged_tables_are_said() throws IOException {
        write("a.csv", "标题,正文\n甲,\"不完的引号");
        write("b.xlsx", "no workbook");
        assertThat(find(folder).problems())
                .extracting(Problem::code)
                .containsExactly("Y110", "Y110", "Y103");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Inputs find(Path path) {
        return Inputs.find(List.of(path.toString()));
    }

    private static InputSettings settings(TableColumns columns) {
        return new InputSettings(List.of(), List.of(), columns, Metadata.NONE, 20_000_000);
    }
}
