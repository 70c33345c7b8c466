package org.yuanpu.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The tables as files: entities.csv, relations.csv and observations.csv, RFC 4180 in UTF-8. */
public final class TableFiles {

    static final String ENTITIES = "entities.csv";
    static final String RELATIONS = "relations.csv";
    static final String OBSERVATIONS = "observations.csv";

    private TableFiles() {}

    /**
     * Writes the three files.
     *
     * @param folder where to; made if it is not there
     */
    public static void write(Tables tables, Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve(ENTITIES), EntityRow.HEADER, tables.entities());
        write(folder.resolve(RELATIONS), RelationRow.HEADER, tables.relations());
        write(folder.resolve(OBSERVATIONS), ObservationRow.HEADER, tables.observations());
    }

    private static void write(Path file, List<String> header, List<? extends Row> rows)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            for (Row row : rows) {
                printer.printRecord(row.cells());
            }
        }
    }
}
