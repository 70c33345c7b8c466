package org.yuanpu.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuanpu.document.Document;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;

/**
 * Reports of other places than the seeds, with the parks, projects and companies that readers found
 * in them, and some with relations and figures; the folder says where they are from.
 *
 * @param folder where they lie
 */
public record OtherPlaces(Path folder) {

    private static final Path RESOURCES = Path.of("src/test/resources");

    /** Those whose errors may be read. */
    public static final OtherPlaces READ = new OtherPlaces(RESOURCES.resolve("elsewhere"));

    /** Those that weights are learned from, and no rule. */
    public static final OtherPlaces UNREAD = new OtherPlaces(RESOURCES.resolve("unread"));

    /** Those that are only measured: no rule and no weight comes from them. */
    public static final OtherPlaces HELD_OUT = new OtherPlaces(RESOURCES.resolve("held-out"));

    private static final String TABLE = ".entities.tsv";

    /**
     * One row of a table.
     *
     * @param type Park, Project or Enterprise
     * @param names what it is called, parted by {@code |}
     * @param optional whether readers differ about it
     */
    public record Thing(String type, String names, boolean optional) {}

    /** The reports, by their names without extension. */
    public List<String> reports() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TABLE))
                    .map(name -> name.substring(0, name.length() - TABLE.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report. */
    public Document document(String report) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(report + ".txt"));
            return DocumentReader.read(new Source(report + ".txt", bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What readers found in a report. */
    public List<Thing> things(String report) {
        try (Stream<String> lines = Files.lines(folder.resolve(report + TABLE))) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Thing(cells[0], cells[1], !cells[2].isEmpty()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The names of a class in a report, as they are compared; those that readers differ about, too.
     */
    Set<String> names(String report, String type, Clean clean) {
        return things(report).stream()
                .filter(thing -> thing.type().equals(type))
                .flatMap(thing -> Stream.of(thing.names().split("\\|")))
                .map(clean::norm)
                .collect(Collectors.toSet());
    }
}
