package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

class DocumentReaderTest {

    private static final String TEXT =
            "政府工作报告\n一、2024年工作回顾\n过去一年，我们坚持稳中求进，地区生产总值增长5.2%，各项事业取得新的进展。\n";
    private static final String TRADITIONAL =
            "政府工作報告\n一、2024年工作回顧\n過去一年，我們堅持穩中求進，地區生產總值增長5.2%，各項事業取得新的進展。\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, EFBBBF",
        "UTF-16LE, FFFE",
        "UTF-16BE, FEFF",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "UTF-32LE, FFFE0000",
        "GB18030, ''"
    })
    void every_encoding_of_simplified_text_gives_the_same_document(String charset, String mark) {
        Document document = read(marked(mark, TEXT.getBytes(Charset.forName(charset))));
        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.encoding()).isEqualTo(charset);
        assertThat(document.format()).isEqualTo("txt");
        assertThat(document.hash())
                .isEqualTo(read(TEXT.getBytes(StandardCharsets.UTF_8)).hash())
                .hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "Big5, Big5-HKSCS", "GBK, GB18030"})
    void traditional_text_is_decoded_as_written(String charset, String found) {
        Document document = read(TRADITIONAL.getBytes(Charset.forName(charset)));
        assertThat(document.text()).isEqualTo(TRADITIONAL);
        assertThat(document.encoding()).isIn(found, charset);
    }

    @Test
    void a_byte_that_means_nothing_is_reported_with_its_place() {
        byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
        int second = new String(bytes, StandardCharsets.UTF_8).indexOf("过去");
        int at = TEXT.substring(0, second).getBytes(StandardCharsets.UTF_8).length;
        bytes[at + 1] = (byte) 0xFF;
        Problem problem = problem(bytes);
        assertThat(problem.code()).isEqualTo("Y107");
        assertThat(problem.position()).isEqualTo(Optional.of(new Position(3, 1)));
        assertThat(problem.arguments()).containsExactly("UTF-8");
    }

    @Test
    void empty_and_blank_files_hold_no_text() {
        assertThat(problem(new byte[0]).code()).isEqualTo("Y102");
        assertThat(problem(" \n\t　".getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("Y102");
    }

    @Test
    void binary_data_is_no_text() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(problem(noise).code()).isEqualTo("Y106");
        byte[] zeros = new byte[5000];
        assertThat(problem(zeros).code()).isEqualTo("Y106");
        byte[] controls = "\u0001\u0002text".repeat(50).getBytes(StandardCharsets.UTF_8);
        assertThat(problem(controls).code()).isEqualTo("Y106");
    }

    @Test
    void every_problem_has_a_message_and_a_cure_in_both_languages() {
        Problem problem = problem(new byte[0]);
        assertThat(problem.line(java.util.Locale.CHINESE)).contains("没有文字");
        assertThat(problem.line(java.util.Locale.ENGLISH)).contains("no text");
    }

    private static Document read(byte[] bytes) {
        return DocumentReader.read(new Source("a/b.txt", bytes));
    }

    private static Problem problem(byte[] bytes) {
        Problem[] found = new Problem[1];
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(ProblemException.class, e -> found[0] = e.problem());
        return found[0];
    }

    private static byte[] marked(String mark, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(java.util.HexFormat.of().parseHex(mark == null ? "" : mark));
        out.writeBytes(bytes);
        return out.toByteArray();
    }
}
