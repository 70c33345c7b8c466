package org.yuanpu.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cells of a ruled table. Those that no line parts from the cell below, and those whose text
 * runs on into the next, are one: its text stands in its first, the others are empty.
 */
final class RuledCells {

    /** Lines in one cell of a single row that are running text: the frame of a page, no table. */
    private static final int RUNNING = 8;

    /** Share of a character's size by which characters of one word are apart at most. */
    private static final float WORD = 0.5f;

    private final RuledGrid grid;
    private final float size;
    private final List<List<List<Glyph>>> cells = new ArrayList<>();

    RuledCells(RuledGrid grid, List<Glyph> inside) {
        this.grid = grid;
        this.size = inside.get(0).size();
        for (int row = 0; row < grid.height(); row++) {
            List<List<Glyph>> line = new ArrayList<>();
            for (int column = 0; column < grid.width(); column++) {
                line.add(new ArrayList<>());
            }
            cells.add(line);
        }
        inside.forEach(g -> cell(grid.row(g), grid.column(g)).add(g));
        joinRight();
        joinBelow();
    }

    private List<Glyph> cell(int row, int column) {
        return cells.get(row).get(column);
    }

    private void joinRight() {
        for (int row = 0; row < grid.height(); row++) {
            for (int column = grid.width() - 2; column >= 0; column--) {
                List<Glyph> left = cell(row, column);
                List<Glyph> right = cell(row, column + 1);
                if (runsOn(left, right) && !grid.partsRight(row, column)) {
                    left.addAll(right);
                    right.clear();
                }
            }
        }
    }

    private void joinBelow() {
        for (int row = grid.height() - 2; row >= 0; row--) {
            for (int column = 0; column < grid.width(); column++) {
                List<Glyph> below = cell(row + 1, column);
                if (!below.isEmpty() && !grid.partsBelow(row, column)) {
                    cell(row, column).addAll(below);
                    below.clear();
                }
            }
        }
    }

    /** Whether a word goes on from one cell into another. */
    private boolean runsOn(List<Glyph> left, List<Glyph> right) {
        return right.stream()
                .min(Comparator.comparingDouble(Glyph::left))
                .filter(
                        first ->
                                left.stream()
                                        .filter(g -> Math.abs(g.base() - first.base()) < 1)
                                        .anyMatch(g -> first.left() - g.right() < size * WORD))
                .isPresent();
    }

    /**
     * Whether it is a table: a row has several cells with text, and it is not the frame of a page,
     * whose only row holds running text.
     */
    boolean isTable() {
        long wide = cells.stream().filter(row -> filled(row) > 1).count();
        boolean running =
                cells.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> GlyphLine.of(cell).size() > RUNNING);
        return wide > 1 || (wide == 1 && !running);
    }

    private static long filled(List<List<Glyph>> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** The table as one character in its place, with rows between {@code |}. */
    Glyph table() {
        List<List<String>> rows =
                cells.stream()
                        .filter(row -> filled(row) > 0)
                        .map(row -> row.stream().map(RuledCells::text).toList())
                        .toList();
        StringBuilder text = new StringBuilder();
        MarkdownTable.append(rows, false, text);
        return grid.glyph(text.toString().strip(), size);
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder out = new StringBuilder();
        GlyphLine.of(glyphs).forEach(line -> out.append(line.text()));
        return out.toString();
    }
}
