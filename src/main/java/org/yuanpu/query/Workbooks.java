package org.yuanpu.query;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.yuanpu.store.StoredDocument;

/**
 * The tables as sheets of a workbook of Excel.
 *
 * @param selection what is to be written
 */
record Workbooks(Exports.Selection selection) {

    private static final String VALUE = "value";

    void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Yuanpu", null);
        for (Table table : Table.values()) {
            write(table.columns(), rows(table), new Sheet(workbook.newWorksheet(table.label())));
        }
        for (QueryTable table : selection.queryTables()) {
            write(table.columns(), table.rows(), new Sheet(workbook.newWorksheet(table.name())));
        }
        workbook.finish();
    }

    private List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (StoredDocument document : selection.documents()) {
            rows.addAll(selection.tables(document).rows(table));
        }
        return rows;
    }

    private static void write(List<String> columns, List<List<String>> rows, Sheet sheet) {
        sheet.header(columns);
        Sheet.check(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            write(sheet, i + 1, columns, rows.get(i));
        }
    }

    private static void write(Sheet sheet, int row, List<String> columns, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (columns.get(i).equals(VALUE) && !cell.isEmpty()) {
                sheet.number(row, i, new BigDecimal(cell));
            } else {
                sheet.text(row, i, cell);
            }
        }
    }
}
