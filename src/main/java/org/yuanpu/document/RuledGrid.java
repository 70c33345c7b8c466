package org.yuanpu.document;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The columns and rows that ruled lines draw which touch each other. */
final class RuledGrid {

    /** Points by which lines may miss each other, or differ, and still be one. */
    static final double NEAR = 3;

    /** Points by which a line has to go beyond the lines across it, for its table to be open. */
    private static final double OPEN = 8;

    /** More columns or rows than a page has room for are a drawing's. */
    private static final int MOST = 300;

    private final List<Rectangle2D> upright;
    private final List<Rectangle2D> level;
    private final double[] ruled;
    private final double[] columns;
    private final double[] rows;

    /**
     * @param lines thin rectangles
     */
    RuledGrid(List<Rectangle2D> lines) {
        this.upright = lines.stream().filter(RuledGrid::isUpright).toList();
        this.level = lines.stream().filter(line -> !isUpright(line)).toList();
        this.ruled = places(level, false);
        this.columns = withEnds(places(upright, true), level, true);
        this.rows = withEnds(ruled, upright, false);
    }

    /** Whether they part an area into cells beside each other. */
    boolean isTable() {
        return columns.length > 2
                && rows.length > 1
                && ruled.length > 0
                && Math.max(columns.length, rows.length) <= MOST;
    }

    /** The area that four lines, one at each side, frame; empty where they are others. */
    Optional<Rectangle2D> box() {
        boolean framed =
                columns.length == 2
                        && rows.length == 2
                        && ruled.length == 2
                        && partsRight(0, -1)
                        && partsRight(0, 0);
        return framed
                ? Optional.of(
                        new Rectangle2D.Double(
                                columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0]))
                : Optional.empty();
    }

    /** The characters that stand in it. */
    List<Glyph> inside(List<Glyph> glyphs) {
        return glyphs.stream().filter(g -> row(g) >= 0 && column(g) >= 0).toList();
    }

    /** Its cells with the characters that stand in it, at least one. */
    RuledCells cells(List<Glyph> inside) {
        return new RuledCells(this, inside);
    }

    int width() {
        return columns.length - 1;
    }

    int height() {
        return rows.length - 1;
    }

    /** The row that a character stands in, or -1. */
    int row(Glyph glyph) {
        return between(rows, glyph.base() - glyph.size() * 0.3);
    }

    /** The column that a character stands in, or -1. */
    int column(Glyph glyph) {
        return between(columns, (glyph.left() + glyph.right()) / 2.0);
    }

    private static int between(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        int next = found < 0 ? -found - 1 : found;
        return next == 0 || next == places.length ? -1 : next - 1;
    }

    /** Whether a line parts a cell from that on its right. */
    boolean partsRight(int row, int column) {
        double middle = (rows[row] + rows[row + 1]) / 2;
        double x = columns[column + 1];
        return upright.stream()
                .anyMatch(
                        line ->
                                Math.abs(line.getCenterX() - x) <= NEAR
                                        && line.getMinY() <= middle
                                        && line.getMaxY() >= middle);
    }

    /** Whether a line parts a cell from that below. */
    boolean partsBelow(int row, int column) {
        double middle = (columns[column] + columns[column + 1]) / 2;
        double y = rows[row + 1];
        return level.stream()
                .anyMatch(
                        line ->
                                Math.abs(line.getCenterY() - y) <= NEAR
                                        && line.getMinX() <= middle
                                        && line.getMaxX() >= middle);
    }

    /** A table as one character in its place. */
    Glyph glyph(String text, float size) {
        boolean above = rows[0] != ruled[0];
        boolean below = rows[rows.length - 1] != ruled[ruled.length - 1];
        return new Glyph(
                text,
                (float) columns[0],
                (float) columns[columns.length - 1],
                (float) rows[0],
                (float) rows[rows.length - 1],
                size,
                Glyph.Ends.of(above, below));
    }

    private static boolean isUpright(Rectangle2D line) {
        return line.getHeight() > line.getWidth();
    }

    /** The places with those where the lines across end: a table may be open at its sides. */
    private static double[] withEnds(double[] places, List<Rectangle2D> across, boolean upright) {
        TreeSet<Double> all = new TreeSet<>();
        Arrays.stream(places).forEach(all::add);
        for (Rectangle2D line : across) {
            double from = upright ? line.getMinX() : line.getMinY();
            double to = upright ? line.getMaxX() : line.getMaxY();
            if (all.isEmpty() || from < all.first() - OPEN) {
                all.add(from);
            }
            if (to > all.last() + OPEN) {
                all.add(to);
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Where upright or level lines stand, each place once, in order. */
    private static double[] places(List<Rectangle2D> lines, boolean upright) {
        TreeSet<Double> places = new TreeSet<>();
        for (Rectangle2D line : lines) {
            double place = upright ? line.getCenterX() : line.getCenterY();
            Double near = places.floor(place + NEAR);
            if (near == null || near < place - NEAR) {
                places.add(place);
            }
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
