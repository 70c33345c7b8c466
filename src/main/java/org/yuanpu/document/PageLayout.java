package org.yuanpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings the lines of a page into reading order: columns one after the other between the lines that
 * run across them, tables as rows.
 */
final class PageLayout {

    /** Lines that a column has at least. */
    private static final int FEWEST_LINES = 5;

    /** Share of the lines that may run across a gutter, as headlines do. */
    private static final double ACROSS = 0.25;

    /** Share of a column's width that its lines fill when it holds running text. */
    private static final double FILLED = 0.8;

    private static final float STEP = 2f;
    private static final float INDENT = 1.2f;
    private static final float APART = 1.9f;

    private PageLayout() {}

    /** The lines of a page in reading order. */
    static List<PageLine> lines(List<Glyph> glyphs) {
        List<PageLine> out = new ArrayList<>();
        region(GlyphLine.of(glyphs), out);
        return out;
    }

    private static void region(List<GlyphLine> lines, List<PageLine> out) {
        Optional<Float> gutter = gutter(lines);
        if (gutter.isEmpty()) {
            column(lines, out);
            return;
        }
        List<GlyphLine> band = new ArrayList<>();
        for (GlyphLine line : lines) {
            if (line.crosses(gutter.get())) {
                band(band, gutter.get(), out);
                band.clear();
                out.add(new PageLine(line.text(), true));
            } else {
                band.add(line);
            }
        }
        band(band, gutter.get(), out);
    }

    /** What stands left of the gutter comes before what stands right of it. */
    private static void band(List<GlyphLine> lines, float gutter, List<PageLine> out) {
        List<GlyphLine> left = side(lines, gutter, true);
        List<GlyphLine> right = side(lines, gutter, false);
        Stream.of(left, right).filter(side -> !side.isEmpty()).forEach(side -> region(side, out));
    }

    private static List<GlyphLine> side(List<GlyphLine> lines, float gutter, boolean left) {
        return lines.stream()
                .map(l -> l.glyphs().stream().filter(g -> g.left() < gutter == left).toList())
                .filter(glyphs -> !glyphs.isEmpty())
                .map(GlyphLine::new)
                .toList();
    }

    /** The widest empty stripe with running text on both sides. */
    private static Optional<Float> gutter(List<GlyphLine> lines) {
        if (lines.size() < FEWEST_LINES) {
            return Optional.empty();
        }
        float left = (float) lines.stream().mapToDouble(GlyphLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(GlyphLine::right).max().orElse(0);
        float size = medianSize(lines);
        float widest = 0;
        float middle = 0;
        float start = -1;
        for (float x = left + size * 4; x < right - size * 4; x += STEP) {
            boolean empty = across(lines, x) <= lines.size() * ACROSS;
            if (empty && start < 0) {
                start = x;
            } else if (!empty) {
                start = -1;
            }
            if (start >= 0 && x - start > widest && isGutter(lines, (x + start) / 2)) {
                widest = x - start;
                middle = (x + start) / 2;
            }
        }
        return widest >= size * 0.5f ? Optional.of(middle) : Optional.empty();
    }

    private static long across(List<GlyphLine> lines, float x) {
        return lines.stream().filter(line -> line.crosses(x)).count();
    }

    private static boolean isGutter(List<GlyphLine> lines, float x) {
        List<GlyphLine> whole = lines.stream().filter(line -> !line.crosses(x)).toList();
        return isRunning(side(whole, x, true)) && isRunning(side(whole, x, false));
    }

    private static boolean isRunning(List<GlyphLine> side) {
        if (side.size() < FEWEST_LINES) {
            return false;
        }
        double left = side.stream().mapToDouble(GlyphLine::left).min().orElse(0);
        double right = side.stream().mapToDouble(GlyphLine::right).max().orElse(0);
        long full =
                side.stream().filter(l -> l.right() - l.left() >= (right - left) * FILLED).count();
        return full * 2 >= side.size();
    }

    private static float medianSize(List<GlyphLine> lines) {
        List<Float> sizes = lines.stream().map(GlyphLine::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    private static void column(List<GlyphLine> lines, List<PageLine> out) {
        float left = (float) lines.stream().mapToDouble(GlyphLine::left).min().orElse(0);
        float pitch = pitch(lines);
        int i = 0;
        while (i < lines.size()) {
            int end = PageTable.end(lines, i);
            if (end > i) {
                PageTable.append(lines.subList(i, end), out);
                i = end;
            } else {
                GlyphLine line = lines.get(i);
                boolean indented = line.left() - left > line.size() * INDENT;
                boolean apart = i > 0 && line.base() - lines.get(i - 1).base() > pitch * APART;
                out.add(new PageLine(line.text(), indented || apart));
                i++;
            }
        }
    }

    /** The usual distance of two base lines. */
    private static float pitch(List<GlyphLine> lines) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            steps.add(lines.get(i).base() - lines.get(i - 1).base());
        }
        steps.sort(Float::compare);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
    }
}
