package org.yuanpu.query;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.StoredDocument;

/**
 * The three tables as sheets of a workbook of Excel.
 *
 * @param selection what is to be written
 */
record Workbooks(Exports.Selection selection) {

    /** A sheet holds so many rows, its header included. */
    private static final int MOST_ROWS = 1_048_576;

    /** A cell holds so many characters. */
    private static final int LONGEST_CELL = 32_767;

    private static final String VALUE = "value";

    void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Yuanpu", null);
        for (Table table : Table.values()) {
            write(table, workbook.newWorksheet(table.label()));
        }
        workbook.finish();
    }

    private void write(Table table, Worksheet sheet) {
        List<String> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
        List<List<String>> rows = new ArrayList<>();
        for (StoredDocument document : selection.documents()) {
            rows.addAll(selection.tables(document).rows(table));
        }
        if (rows.size() >= MOST_ROWS) {
            throw new ProblemException(Problem.of("Y623", "xlsx", rows.size(), MOST_ROWS - 1));
        }
        for (int i = 0; i < rows.size(); i++) {
            write(sheet, i + 1, columns, rows.get(i));
        }
    }

    private static void write(Worksheet sheet, int row, List<String> columns, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (columns.get(i).equals(VALUE)) {
                sheet.value(row, i, new BigDecimal(cell));
            } else if (!cell.isEmpty()) {
                sheet.value(row, i, cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
            }
        }
    }
}
