package org.yuanpu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** An Excel workbook of the form that Excel has written since 2007. */
final class Xlsx {

    private Xlsx() {}

    /**
     * Its sheets. The name of a sheet leads the names of its rows where there are several.
     *
     * @throws ProblemException Y110 when it is damaged, Y111 when it is locked with a password,
     *     Y114 when it unpacks to too much
     */
    static List<Sheet> sheets(Source source) {
        if (Doc.isCompound(source.bytes())) {
            throw new ProblemException(Problem.of("Y111", source.key()));
        }
        ZipParts.measure(source);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(source.bytes()))) {
            List<Sheet> sheets = new ArrayList<>();
            List<org.dhatim.fastexcel.reader.Sheet> all = book.getSheets().toList();
            for (org.dhatim.fastexcel.reader.Sheet sheet : all) {
                sheets.add(new Sheet(all.size() == 1 ? "" : sheet.getName(), rows(sheet)));
            }
            return sheets;
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(Problem.of("Y110", source.key(), e.getMessage()), e);
        }
    }

    /** Rows that are not stored are empty, so that each stands at its number. */
    private static List<List<String>> rows(org.dhatim.fastexcel.reader.Sheet sheet)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Row> stored = sheet.openStream()) {
            stored.forEach(
                    row -> {
                        while (rows.size() < row.getRowNum() - 1 && rows.size() < MOST_ROWS) {
                            rows.add(List.of());
                        }
                        rows.add(row.stream().map(Xlsx::text).toList());
                    });
        }
        return rows;
    }

    /** As many as Excel itself has. */
    private static final int MOST_ROWS = 1_048_576;

    private static String text(Cell cell) {
        return cell == null || cell.getText() == null ? "" : cell.getText();
    }
}
