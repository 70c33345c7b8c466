package org.yuanpu.query;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * A sheet of a workbook of Excel, with the names of its columns in the first row.
 *
 * @param sheet the sheet
 */
record Sheet(Worksheet sheet) {

    /** A sheet holds so many rows, its header included. */
    private static final int MOST_ROWS = 1_048_576;

    /** A cell holds so many characters. */
    private static final int LONGEST_CELL = 32_767;

    /** Writes the names of the columns. */
    void header(List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /**
     * Refuses what does not fit.
     *
     * @throws ProblemException Y623 there are more rows than a sheet holds
     */
    static void check(int rows) {
        if (rows >= MOST_ROWS) {
            throw new ProblemException(Problem.of("Y623", "xlsx", rows, MOST_ROWS - 1));
        }
    }

    /** Writes a number; rows count from 1, below the header. */
    void number(int row, int column, BigDecimal number) {
        sheet.value(row, column, number);
    }

    /**
     * Writes a text, of which a cell holds 32,767 characters; text is never taken for a formula.
     */
    void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }
}
