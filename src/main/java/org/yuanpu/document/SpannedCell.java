package org.yuanpu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table that may reach over several columns and rows.
 *
 * @param text its text
 * @param across how many columns it reaches over, at least 1
 * @param down how many rows it reaches over, at least 1
 */
record SpannedCell(String text, int across, int down) {

    /** More columns or rows than that are a mistake. */
    private static final int MOST = 100;

    SpannedCell {
        across = Math.min(Math.max(1, across), MOST);
        down = Math.min(Math.max(1, down), MOST);
    }

    /** A number as it stands in an attribute; 1 where there is none. */
    static int span(String attribute) {
        return attribute.matches("\\d{1,4}") ? Integer.parseInt(attribute) : 1;
    }

    /**
     * Rows in which each cell stands in its column: what a cell reaches over is empty but for its
     * first place.
     */
    static List<List<String>> grid(List<List<SpannedCell>> rows) {
        List<List<String>> out = new ArrayList<>();
        List<Integer> held = new ArrayList<>();
        for (List<SpannedCell> row : rows) {
            out.add(row(row, held));
        }
        return out;
    }

    /**
     * @param held for how many rows from this on a cell from above holds each column
     */
    private static List<String> row(List<SpannedCell> cells, List<Integer> held) {
        List<String> out = new ArrayList<>();
        for (SpannedCell cell : cells) {
            skip(out, held);
            for (int i = 0; i < cell.across(); i++) {
                hold(held, out.size(), cell.down());
                out.add(i == 0 ? cell.text() : "");
            }
        }
        skip(out, held);
        for (int i = 0; i < held.size(); i++) {
            held.set(i, Math.max(0, held.get(i) - 1));
        }
        return out;
    }

    /** Leaves the columns empty that a cell from above holds. */
    private static void skip(List<String> out, List<Integer> held) {
        while (out.size() < held.size() && held.get(out.size()) > 0) {
            out.add("");
        }
    }

    private static void hold(List<Integer> held, int column, int rows) {
        while (held.size() <= column) {
            held.add(0);
        }
        held.set(column, rows);
    }
}
