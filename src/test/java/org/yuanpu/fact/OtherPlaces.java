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
 * in them: {@code src/test/resources/elsewhere} says where they are from.
 */
final class OtherPlaces {

    static final Path FOLDER = Path.of("src/test/resources/elsewhere");

    private static final String TABLE = ".entities.tsv";

    private OtherPlaces() {}

    /** The reports, by their names without extension. */
    static List<String> reports() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TABLE))
                    .map(name -> name.substring(0, name.length() - TABLE.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document(String report) {
        try {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(report + ".txt"));
            return DocumentReader.read(new Source(report + ".txt", bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The names of a class in a report, as they are compared; those that readers differ about, too.
     */
    static Set<String> names(String report, String type, Clean clean) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(report + TABLE))) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(cells -> cells[0].equals(type))
                    .flatMap(cells -> Stream.of(cells[1].split("\\|")))
                    .map(clean::norm)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
