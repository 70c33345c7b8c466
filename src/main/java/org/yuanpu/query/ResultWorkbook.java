package org.yuanpu.query;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.dhatim.fastexcel.Workbook;

/** The rows of a result as a workbook of Excel: numbers as numbers, all else as text. */
public final class ResultWorkbook {

    /** The media type of a workbook. */
    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String SHEET = "Yuanpu";

    private ResultWorkbook() {}

    /**
     * Writes rows with the names of their columns.
     *
     * @throws org.yuanpu.problem.ProblemException Y623 there are more rows than a sheet holds
     */
    public static void write(List<Var> columns, Iterator<Binding> rows, OutputStream out)
            throws IOException {
        List<Binding> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        Sheet.check(all.size());
        Workbook workbook = new Workbook(out, SHEET, null);
        Sheet sheet = new Sheet(workbook.newWorksheet(SHEET));
        sheet.header(columns.stream().map(Var::getVarName).toList());
        for (int row = 0; row < all.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                write(sheet, row + 1, column, all.get(row).get(columns.get(column)));
            }
        }
        workbook.finish();
    }

    private static void write(Sheet sheet, int row, int column, Node value) {
        if (value == null) {
            return;
        }
        if (value.isLiteral() && NodeValue.makeNode(value).isDecimal()) {
            BigDecimal number = NodeValue.makeNode(value).getDecimal();
            sheet.number(row, column, number.stripTrailingZeros());
        } else {
            sheet.text(
                    row,
                    column,
                    value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
        }
    }
}
