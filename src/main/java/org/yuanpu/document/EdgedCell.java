package org.yuanpu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A cell of a table whose columns are told by where the cells end, as in the older formats of Word.
 *
 * @param text its text
 * @param right where it ends, in twentieths of a point from the left
 */
record EdgedCell(String text, int right) {

    /** Edges that are no further apart than a tenth of an inch are one. */
    private static final int APART = 144;

    /** The rows of a table in which each cell stands in its column, empty where one goes on. */
    static List<List<String>> grid(List<List<EdgedCell>> rows) {
        TreeSet<Integer> edges = new TreeSet<>();
        rows.forEach(row -> row.forEach(cell -> edges.add(cell.right())));
        List<Integer> columns = new ArrayList<>();
        for (int edge : edges) {
            if (columns.isEmpty() || edge - columns.get(columns.size() - 1) > APART) {
                columns.add(edge);
            }
        }
        return SpannedCell.grid(rows.stream().map(row -> spanned(row, columns)).toList());
    }

    private static List<SpannedCell> spanned(List<EdgedCell> row, List<Integer> columns) {
        List<SpannedCell> out = new ArrayList<>();
        int taken = 0;
        for (EdgedCell cell : row) {
            int first = taken;
            while (taken < columns.size() && columns.get(taken) <= cell.right()) {
                taken++;
            }
            out.add(new SpannedCell(cell.text(), taken - first, 1));
        }
        return out;
    }
}
