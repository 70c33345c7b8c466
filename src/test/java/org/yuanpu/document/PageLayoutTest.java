package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of other producers, with more on them than text: what is read of them. */
class PageLayoutTest {

    private static final Path FOLDER = Path.of("src/test/resources/layouts");

    private final Document page = read("web-page.pdf");
    private final Document boxes = read("boxes.pdf");
    private final Document words = read("word-processor.pdf");

    @Test
    void the_frames_of_a_web_page_are_no_table() {
        assertThat(rows(page)).hasSize(4);
        assertThat(page.text()).contains("\n各位代表：\n\n现在，我代表区人民政府向大会报告工作，请予审议，并请政协委员和其他列席人员提出意见。\n");
    }

    @Test
    void a_table_without_upright_lines_is_found_by_its_alignment() {
        assertThat(rows(page))
                .startsWith("| 指标 | 2024年完成 | 2025年目标 |", "| 地区生产总值（亿元） | 1256.3 | 增长6%左右 |");
    }

    @Test
    void marks_of_footnotes_are_left_out_and_units_are_kept() {
        assertThat(page.text()).contains("地区生产总值增长6.3%，规模以上", "新建厂房12万m2，投产戊己装备制造基地等项目12个。");
        assertThat(furniture(page)).contains("①", "[2]");
    }

    @Test
    void what_a_browser_writes_around_a_page_is_left_out() {
        assertThat(furniture(page)).anyMatch(line -> line.endsWith("page.html 1/1"));
        assertThat(furniture(page)).anyMatch(line -> line.endsWith("PM 政府工作报告"));
    }

    @Test
    void a_box_stands_behind_the_paragraph_that_it_is_set_in() {
        assertThat(paragraphs(boxes))
                .containsSubsequence(
                        "名词解释",
                        "规上工业：年主营业务收入2000万元及以上的工业法人单位。",
                        "过去一年，面对复杂严峻的外部环境，全区上下坚持稳中求进工作总基调，地区生产总值增长6.3%，规模以上工业增加值增长8.1%，固定资产投资增长5.2%。",
                        "专栏1 重点产业项目",
                        "1. 先进材料。建设壬癸高性能纤维项目，推进甲乙铝精深加工基地二期，到2025年产值达到100亿元。");
        assertThat(paragraphs(boxes)).filteredOn(p -> p.startsWith("甲乙工业园")).hasSize(5);
        assertThat(paragraphs(boxes)).allMatch(p -> p.length() < 30 || p.endsWith("。"));
    }

    @Test
    void cells_that_are_one_are_read_as_one() {
        assertThat(rows(words))
                .startsWith(
                        "| 项目名称 | 投资（亿元） |  | 建设内容 |",
                        "|  | 总投资 | 2025年 |  |",
                        "| 丙丁电池材料项目 | 25.6 | 8.0 | 建设年产5万吨磷酸铁锂生产线，配套建设研发中心和仓储物流设施 |");
    }

    @Test
    void a_paragraph_goes_on_over_the_notes_at_the_foot_of_a_page() {
        assertThat(paragraphs(words))
                .containsSubsequence(
                        "产业升级步伐加快。某某高新区集聚企业186家，实现产值520.6亿元。甲乙新材料有限公司年产5万吨铝箔项目建成投产，庚辛生物医药产业园签约入驻企业15家。科技创新持续加力。新增国家级高新技术企业41家、科技型企业230家，全社会研发投入强度达到2.6%，技术合同成交额增长35%。",
                        "1 规模以上工业指年主营业务收入2000万元及以上的工业法人单位。", "2 研发投入强度指研发经费与地区生产总值之比。");
    }

    private static List<String> rows(Document document) {
        return document.text().lines().filter(line -> line.startsWith("|")).toList();
    }

    private static List<String> paragraphs(Document document) {
        return document.text().lines().filter(line -> line.length() > 3).toList();
    }

    private static List<String> furniture(Document document) {
        String text = document.text();
        return document.furniture().stream()
                .map(
                        span ->
                                text.substring(
                                        text.offsetByCodePoints(0, span.start()),
                                        text.offsetByCodePoints(0, span.end())))
                .map(String::strip)
                .toList();
    }

    private static Document read(String name) {
        try {
            return DocumentReader.read(new Source(name, Files.readAllBytes(FOLDER.resolve(name))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
