package org.yuanpu.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the tables that ruled lines draw on a page and puts each, as rows between {@code |}, in the
 * place of its characters.
 */
final class RuledTables {

    /** Points by which lines may miss each other, or differ, and still be one. */
    private static final double NEAR = 3;

    /** Points by which a line has to go beyond the lines across it, for its table to be open. */
    private static final double OPEN = 8;

    private RuledTables() {}

    /** The characters of a page, those of each table put together to one. */
    static List<Glyph> merged(List<Glyph> glyphs, List<Rectangle2D> lines) {
        List<Glyph> out = new ArrayList<>(glyphs);
        for (List<Rectangle2D> group : groups(lines)) {
            double[] columns = withEnds(places(group, true), group, true);
            double[] ruled = places(group, false);
            double[] rows = withEnds(ruled, group, false);
            if (columns.length > 2 && rows.length > 1 && ruled.length > 0) {
                boolean above = rows[0] != ruled[0];
                boolean below = rows[rows.length - 1] != ruled[ruled.length - 1];
                table(out, columns, rows, Glyph.Ends.of(above, below));
            }
        }
        return out;
    }

    private static void table(
            List<Glyph> glyphs, double[] columns, double[] rows, Glyph.Ends ends) {
        List<List<String>> cells = new ArrayList<>();
        List<Glyph> taken = new ArrayList<>();
        for (int r = 0; r + 1 < rows.length; r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c + 1 < columns.length; c++) {
                List<Glyph> inside =
                        inside(glyphs, columns[c], columns[c + 1], rows[r], rows[r + 1]);
                taken.addAll(inside);
                row.add(text(inside));
            }
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                cells.add(row);
            }
        }
        if (cells.stream().anyMatch(row -> filled(row) > 1)) {
            StringBuilder text = new StringBuilder();
            MarkdownTable.append(cells, false, text);
            glyphs.removeAll(taken);
            float size = taken.get(0).size();
            float bottom = (float) rows[rows.length - 1];
            float right = (float) columns[columns.length - 1];
            glyphs.add(
                    new Glyph(
                            text.toString().strip(),
                            (float) columns[0],
                            right,
                            (float) rows[0],
                            bottom,
                            size,
                            ends));
        }
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder out = new StringBuilder();
        for (GlyphLine line : GlyphLine.of(glyphs)) {
            out.append(line.text());
        }
        return out.toString();
    }

    private static List<Glyph> inside(
            List<Glyph> glyphs, double left, double right, double top, double bottom) {
        return glyphs.stream()
                .filter(
                        g -> {
                            double x = (g.left() + g.right()) / 2;
                            double y = g.base() - g.size() * 0.3;
                            return x > left && x <= right && y > top && y <= bottom;
                        })
                .toList();
    }

    /** Lines that touch each other, directly or through others. */
    private static List<List<Rectangle2D>> groups(List<Rectangle2D> lines) {
        List<List<Rectangle2D>> groups = new ArrayList<>();
        for (Rectangle2D line : lines) {
            List<Rectangle2D> joined = new ArrayList<>(List.of(line));
            List<List<Rectangle2D>> apart = new ArrayList<>();
            for (List<Rectangle2D> group : groups) {
                if (group.stream().anyMatch(other -> touch(line, other))) {
                    joined.addAll(group);
                } else {
                    apart.add(group);
                }
            }
            apart.add(joined);
            groups = apart;
        }
        return groups;
    }

    private static boolean touch(Rectangle2D one, Rectangle2D other) {
        return one.getMinX() <= other.getMaxX() + NEAR
                && other.getMinX() <= one.getMaxX() + NEAR
                && one.getMinY() <= other.getMaxY() + NEAR
                && other.getMinY() <= one.getMaxY() + NEAR;
    }

    /** The places with those where the lines across end: a table may be open at its sides. */
    private static double[] withEnds(double[] places, List<Rectangle2D> group, boolean upright) {
        TreeSet<Double> all = new TreeSet<>();
        Arrays.stream(places).forEach(all::add);
        for (Rectangle2D line : group) {
            if (line.getHeight() > line.getWidth() != upright) {
                double from = upright ? line.getMinX() : line.getMinY();
                double to = upright ? line.getMaxX() : line.getMaxY();
                if (all.isEmpty() || from < all.first() - OPEN) {
                    all.add(from);
                }
                if (to > all.last() + OPEN) {
                    all.add(to);
                }
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Where the upright or the level lines of a group stand, each place once, in order. */
    private static double[] places(List<Rectangle2D> group, boolean upright) {
        TreeSet<Double> places = new TreeSet<>();
        for (Rectangle2D line : group) {
            boolean isUpright = line.getHeight() > line.getWidth();
            double place = upright ? line.getCenterX() : line.getCenterY();
            Double near = places.floor(place + NEAR);
            if (isUpright == upright && (near == null || near < place - NEAR)) {
                places.add(place);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
