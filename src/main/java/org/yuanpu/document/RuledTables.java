package org.yuanpu.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What ruled lines draw on a page: tables, each put together as rows between {@code |} in the place
 * of its characters, and boxes.
 *
 * @param glyphs the characters of the page, those of each table put together to one
 * @param boxes frames around a smaller part of the text
 */
record RuledTables(List<Glyph> glyphs, List<Rectangle2D> boxes) {

    /** What lines draw around characters. */
    static RuledTables of(List<Glyph> glyphs, List<Rectangle2D> lines) {
        List<Glyph> rest = glyphs;
        List<Glyph> tables = new ArrayList<>();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (List<Rectangle2D> group : groups(lines)) {
            RuledGrid grid = new RuledGrid(group);
            grid.box().ifPresent(boxes::add);
            List<Glyph> inside = grid.isTable() ? grid.inside(rest) : List.of();
            if (!inside.isEmpty()) {
                RuledCells cells = grid.cells(inside);
                if (cells.isTable()) {
                    tables.add(cells.table());
                    rest = Glyph.without(rest, List.of(new GlyphLine(inside)));
                }
            }
        }
        tables.addAll(0, rest);
        boxes.removeIf(box -> isFrame(box, tables));
        return new RuledTables(tables, boxes);
    }

    /** Whether most of a page stands in a box. */
    private static boolean isFrame(Rectangle2D box, List<Glyph> glyphs) {
        return glyphs.stream().filter(glyph -> glyph.isIn(box)).count() * 2 > glyphs.size();
    }

    /** Lines that touch each other, directly or through others. */
    private static List<List<Rectangle2D>> groups(List<Rectangle2D> lines) {
        List<Rectangle2D> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Rectangle2D::getMinX));
        int[] group = new int[sorted.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            Rectangle2D line = sorted.get(i);
            open.removeIf(other -> sorted.get(other).getMaxX() + RuledGrid.NEAR < line.getMinX());
            for (int other : open) {
                if (touch(line, sorted.get(other))) {
                    group[root(group, other)] = root(group, i);
                }
            }
            open.add(i);
        }
        List<List<Rectangle2D>> groups = new ArrayList<>();
        int[] place = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            int root = root(group, i);
            if (place[root] == 0) {
                groups.add(new ArrayList<>());
                place[root] = groups.size();
            }
            groups.get(place[root] - 1).add(sorted.get(i));
        }
        return groups;
    }

    /** The line that stands for a group; the way to it is shortened as it is gone. */
    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(Rectangle2D one, Rectangle2D other) {
        double near = RuledGrid.NEAR;
        return one.getMinX() <= other.getMaxX() + near
                && other.getMinX() <= one.getMaxX() + near
                && one.getMinY() <= other.getMaxY() + near
                && other.getMinY() <= one.getMaxY() + near;
    }
}
