package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Binary Word, RTF and saved web pages; the files are made by {@code formats/make.py}. */
class OfficeFormatsTest {

    private static final Path FILES = Path.of("src/test/resources/formats");

    private static final List<String> PARAGRAPHS =
            List.of(
                    "——2025年1月7日在某某区第五届人民代表大会第五次会议上",
                    "各位代表：",
                    "现在，我代表区人民政府，向大会报告工作，请予审议。",
                    "## 一、2024年工作回顾",
                    "| 指标 | 单位 | 2024年 |",
                    "| 地区生产总值 | 亿元 | 1500.5 |",
                    "| 规上工业增加值增速 | % | 7.3 |",
                    "## 二、2025年工作安排",
                    "今年，地区生产总值增长6%左右，𬭎镁合金基地建成投产。");

    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx", "rtf", "odt", "mhtml"})
    void headings_paragraphs_and_tables_survive(String format) throws IOException {
        Document document = read("report." + format, file("report." + format));
        assertThat(document.format()).isEqualTo(format);
        assertThat(document.text().lines().map(String::strip)).containsSubsequence(PARAGRAPHS);
        assertThat(document.text()).contains("“两个确保”圆满完成——增速居全市第3位。");
        assertThat(document.text().lines().filter(l -> l.contains("政府工作报告"))).hasSize(1);
    }

    /** The fixtures' second and fourth row leave cells out, whose place another one takes. */
    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx", "rtf", "odt"})
    void cells_that_reach_over_others_leave_each_figure_in_its_column(String format)
            throws IOException {
        assertThat(read("merged." + format, file("merged." + format)).text().lines())
                .filteredOn(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .containsExactly(
                        "| 指标 | 2024年 |  | 备注 |",
                        "|  | 完成 | 增长 |  |",
                        "| 地区生产总值 | 1500.5 | 5.2% | 初步 |",
                        "| 合计 |  | 7.3% | 预计 |");
    }

    @ParameterizedTest
    @CsvSource({"doc, '1.抓项目'", "docx, '1.抓项目'", "rtf, '1.\t抓项目'"})
    void the_numbers_of_lists_are_there(String format, String item) throws IOException {
        assertThat(read("report." + format, file("report." + format)).text().lines())
                .contains(item);
    }

    /** Many a file of a portal is called doc and is none. */
    @ParameterizedTest
    @ValueSource(strings = {"report.rtf", "report.docx", "report.mhtml"})
    void what_is_called_doc_is_read_as_what_it_is(String name) throws IOException {
        assertThat(read("x.doc", file(name)).text()).isEqualTo(read(name, file(name)).text());
    }

    @Test
    void a_page_called_doc_or_mht_is_a_page() {
        byte[] page = "<html><body><p>甲县的报告。</p></body></html>".getBytes(Charset.forName("GBK"));
        assertThat(read("x.doc", page).text()).isEqualTo("甲县的报告。\n");
        assertThat(read("x.mht", page).text()).isEqualTo("甲县的报告。\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                // Characters of two bytes, also where the second is one of ASCII.
                "{\\rtf1\\ansi\\ansicpg936 \\'d5\\'fe\\'b8\\'ae\\'81@} ¦ 政府丂",
                // The font's character set goes before the document's.
                "{\\rtf1\\ansicpg1252{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}\\f0 \\'d5\\'fe\\f1 \\'e9} ¦ 政é",
                "{\\rtf1\\ansicpg950 \\'ac\\'46\\'a9\\'b2} ¦ 政府",
                // A character by its number, and what stands for it elsewhere.
                "{\\rtf1\\uc1\\u25919?\\u24220 ?\\u-10187?\\u-8910?} ¦ 政府\uD835\uDD32",
                "{\\rtf1\\uc2\\u25919\\'d5\\'fe\\uc0\\u24220 x} ¦ 政府x",
                "{\\rtf1{\\upr{old}{\\*\\ud{\\u26032?}}}} ¦ 新",
                // What is no text of the body.
                "{\\rtf1{\\info{\\title T}}{\\*\\generator G;}{\\header H}a{\\footnote f}{\\pict 0a0b}b{\\v hidden}\\v x\\v0 c} ¦ abc",
                "{\\rtf1{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt shown}}} ¦ shown",
                "{\\rtf1 a\\{b\\}\\\\c\\~d\\_e\\emdash f} ¦ a{b}\\c\u00A0d-e—f",
                "{\\rtf1{\\stylesheet{\\s3\\outlinelevel1 H;}}\\pard\\s3 t\\par} ¦ ## t",
                "{\\rtf1 a\\bin3 }}}b} ¦ ab",
                // Braces that do not pair, a file that is cut off.
                "{\\rtf1 a}}}b{{ ¦ ab",
                "{\\rtf1 a\\'d5\\'f ¦ a"
            })
    void rtf_says_characters_in_many_ways(String rtf, String text) {
        byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read("x.rtf", bytes).text().strip()).isEqualTo(text);
    }

    @Test
    void rtf_that_nests_without_end_is_refused() {
        byte[] bytes = ("{\\rtf1" + "{".repeat(100_000) + "x").getBytes(StandardCharsets.US_ASCII);
        assertThat(problem("x.rtf", bytes)).isEqualTo("Y110");
    }

    @Test
    void locked_documents_say_so() throws IOException {
        byte[] compound = compound("EncryptedPackage");
        assertThat(problem("x.docx", compound)).isEqualTo("Y111");
        assertThat(problem("x.doc", compound)).isEqualTo("Y111");
        assertThat(problem("x.doc", locked(file("report.doc")))).isEqualTo("Y111");
    }

    private static byte[] locked(byte[] document) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (HWPFDocument open = new HWPFDocument(new ByteArrayInputStream(document))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            open.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @ParameterizedTest
    @CsvSource({"doc, Y110", "docx, Y110", "mhtml, ''", "rtf, ''"})
    void a_file_that_is_cut_off_is_refused_or_read_as_far_as_it_goes(String format, String code)
            throws IOException {
        byte[] whole = file("report." + format);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        if (code.isEmpty()) {
            assertThat(read("x." + format, half).text()).contains("政府工作报告");
        } else {
            assertThat(problem("x." + format, half)).isEqualTo(code);
        }
    }

    @Test
    void what_is_in_none_of_its_formats_is_refused() throws IOException {
        assertThat(problem("x.doc", compound("Workbook"))).isEqualTo("Y110");
        assertThat(problem("x.rtf", "text".getBytes(StandardCharsets.UTF_8))).isEqualTo("Y110");
        byte[] letter =
                "MIME-Version: 1.0\r\nContent-Type: text/css\r\n\r\nb {}"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(problem("x.mhtml", letter)).isEqualTo("Y110");
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(FILES.resolve(name));
    }

    private static Document read(String key, byte[] bytes) {
        return DocumentReader.read(new Source(key, bytes));
    }

    private static String problem(String key, byte[] bytes) {
        Problem[] found = new Problem[1];
        assertThatThrownBy(() -> read(key, bytes))
                .isInstanceOfSatisfying(ProblemException.class, e -> found[0] = e.problem());
        return found[0].code();
    }
}
