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
 * The three tables as CSV files (RFC 4180, UTF-8).
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
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of("Y624", folder.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private void write(Table table, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            if (selection.settings().excel()) {
                out.write(BYTE_ORDER_MARK);
            }
            printer.printRecord(table.columns());
            for (StoredDocument document : selection.documents()) {
                for (List<String> row : selection.tables(document).rows(table)) {
                    printer.printRecord(row);
                }
            }
        }
    }
}
