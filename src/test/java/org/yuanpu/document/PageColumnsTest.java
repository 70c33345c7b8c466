package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages are cut into columns, whatever stands on them. */
class PageColumnsTest {

    private static final float GUTTER = 100;

    @Test
    void two_columns_are_read_one_after_the_other() {
        assertThat(new PageColumns().of(newspaper())).hasSize(2);
    }

    /**
     * Damaged files hold letters so small that a line at a gutter is as well left as right of it.
     */
    @Test
    void letters_smaller_than_a_gutter_do_not_keep_it_from_ending() {
        PageColumns columns = new PageColumns();
        columns.of(newspaper());
        List<GlyphLine> tiny = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            tiny.add(line(GUTTER - 5, GUTTER - 0.1f, row, 1));
            tiny.add(line(GUTTER, GUTTER + 0.3f, row, 1));
        }
        int lines = columns.of(tiny).stream().mapToInt(region -> region.lines().size()).sum();
        assertThat(lines).isEqualTo(tiny.size());
    }

    private static List<GlyphLine> newspaper() {
        List<GlyphLine> lines = new ArrayList<>();
        for (int row = 0; row < 10; row++) {
            lines.add(line(0, GUTTER - 15, row, 10));
            lines.add(line(GUTTER, 185, row, 10));
        }
        return lines;
    }

    private static GlyphLine line(float left, float right, int row, float size) {
        float base = 20 + 15 * row;
        return new GlyphLine(
                List.of(new Glyph("字", left, right, base - size, base, size, Glyph.Ends.NONE)));
    }
}
