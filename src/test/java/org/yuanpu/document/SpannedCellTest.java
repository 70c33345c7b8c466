package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells that reach over others leave each figure in its column. */
class SpannedCellTest {

    @Test
    void what_a_cell_reaches_over_is_empty() {
        List<SpannedCell> first =
                List.of(
                        new SpannedCell("指标", 1, 2),
                        new SpannedCell("2024年", 2, 1),
                        new SpannedCell("备注", 1, 2));
        List<SpannedCell> second =
                List.of(new SpannedCell("完成", 1, 1), new SpannedCell("增长", 1, 1));
        List<SpannedCell> third = List.of(new SpannedCell("合计", 4, 1));
        assertThat(SpannedCell.grid(List.of(first, second, third)))
                .containsExactly(
                        List.of("指标", "2024年", "", "备注"),
                        List.of("", "完成", "增长", ""),
                        List.of("合计", "", "", ""));
    }

    @Test
    void a_senseless_reach_is_cut() {
        assertThat(new SpannedCell("", SpannedCell.span("9999"), SpannedCell.span("-3")).across())
                .isEqualTo(100);
        assertThat(SpannedCell.span("二")).isEqualTo(1);
    }

    @Test
    void a_web_page_keeps_its_columns() {
        String page =
                "<p>各位代表：现在报告工作。</p><table><tr><td rowspan=2>指标<td colspan=2>2024年</tr>"
                        + "<tr><td>完成<td>增长</tr><tr><td>地区生产总值<td>12<td>6%</tr></table>";
        Source source = new Source("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(DocumentReader.read(source).text())
                .contains("| 指标 | 2024年 |  |\n|  | 完成 | 增长 |\n| 地区生产总值 | 12 | 6% |");
    }
}
