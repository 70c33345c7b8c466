package org.yuanpu.query;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.StoredDocument;

/**
 * The tables as CSV files (RFC 4180, UTF-8).
 *
 * @param selection what is to be written
 */
record TableFolder(Exports.Selection selection) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Table table : Table.values()) {
                write(table, folder.resolve(table.fileName()));
            }
            for (QueryTable table : selection.queryTables()) {
                write(table, folder.resolve(table.fileName()));
            }
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of("Y624", folder.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private void write(Table table, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                CSVPrinter printer = begin(out, table.columns())) {
            for (StoredDocument document : selection.documents()) {
                printer.printRecords(selection.tables(document).rows(table));
            }
        }
    }

    private void write(QueryTable table, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                CSVPrinter printer = begin(out, table.columns())) {
            printer.printRecords(table.rows());
        }
    }

    private CSVPrinter begin(Writer out, List<String> columns) throws IOException {
        if (selection.settings().excel()) {
            out.write(BYTE_ORDER_MARK);
        }
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(columns);
        return printer;
    }
}
