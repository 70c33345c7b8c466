package org.yuanpu.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Table;

/** The tables as files: entities.csv, relations.csv and observations.csv, RFC 4180 in UTF-8. */
public final class TableFiles {

    static final String ENTITIES = Table.ENTITIES.fileName();
    static final String RELATIONS = Table.RELATIONS.fileName();
    static final String OBSERVATIONS = Table.OBSERVATIONS.fileName();

    private static final int BYTE_ORDER_MARK = 0xFEFF;

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

    /**
     * Reads the three files as they were exported, with or without a byte order mark. Columns are
     * found by their header; any others are left out.
     *
     * @throws ProblemException if a file is missing, lacks a column, or holds more than one name in
     *     a cell that takes one
     */
    public static Tables read(Path folder) {
        return new Tables(
                rows(folder.resolve(ENTITIES), TableFiles::entity),
                rows(folder.resolve(RELATIONS), TableFiles::relation),
                rows(folder.resolve(OBSERVATIONS), TableFiles::observation));
    }

    private static <T> List<T> rows(Path file, Function<Line, T> row) {
        List<T> rows = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file)) {
            in.mark(1);
            if (in.read() != BYTE_ORDER_MARK) {
                in.reset();
            }
            CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
            for (CSVRecord record : CSVParser.parse(in, format)) {
                rows.add(row.apply(new Line(file, record)));
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y642", file.toString()), e);
        }
        return rows;
    }

    /** One line of a table that is read. */
    private record Line(Path file, CSVRecord cells) {

        /** A cell that may hold anything; empty where the table has no such column. */
        String any(String column) {
            return cells.isSet(column) ? cells.get(column) : "";
        }

        /** A cell that holds one name. */
        String one(String column) {
            if (!cells.isMapped(column)) {
                throw new ProblemException(Problem.of("Y644", file.toString(), column));
            }
            String cell = any(column);
            if (cell.contains("|")) {
                Position place = new Position((int) cells.getRecordNumber() + 1, 1);
                throw new ProblemException(Problem.at("Y645", file.toString(), place, column));
            }
            return cell;
        }

        /** The parts of a cell. */
        List<String> parts(String column, String separator) {
            return Arrays.stream(any(column).split(separator)).filter(p -> !p.isEmpty()).toList();
        }
    }

    private static EntityRow entity(Line line) {
        return new EntityRow(
                line.one("document"),
                line.one("type"),
                line.one("name"),
                line.parts("aliases", "\\|"),
                line.any("iri"),
                line.any("evidence"),
                List.of());
    }

    private static RelationRow relation(Line line) {
        return new RelationRow(
                line.one("document"),
                line.one("subject"),
                line.one("relation"),
                line.one("object"),
                line.one("period"),
                line.parts("rule", " "),
                line.any("evidence"));
    }

    private static ObservationRow observation(Line line) {
        return new ObservationRow(
                line.one("document"),
                line.one("subject"),
                line.one("indicator"),
                line.one("measure"),
                line.one("kind"),
                line.one("period"),
                line.one("value"),
                line.one("unit"),
                line.one("bound"),
                line.parts("rule", " "),
                line.any("evidence"));
    }
}
