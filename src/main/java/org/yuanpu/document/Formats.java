package org.yuanpu.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that can be read. A new one is a class and its line here. */
final class Formats {

    private static final List<Format> DOCUMENTS =
            List.of(
                    new PlainText(),
                    new Markdown(),
                    new Html(),
                    new Mhtml(),
                    new Doc(),
                    new Docx(),
                    new Rtf(),
                    new Odt(),
                    new Epub(),
                    new Pdf());

    /** What the cells of tables hold. */
    private static final List<Format> CELLS = List.of(new TableCell("csv"), new TableCell("xlsx"));

    private static final List<ReadableFormat> CONTAINERS =
            List.of(
                    new ReadableFormat("csv", List.of("csv", "tsv")),
                    new ReadableFormat("xlsx", List.of("xlsx")),
                    new ReadableFormat("zip", List.of("zip")),
                    new ReadableFormat("tar", List.of("tar", "tar.gz", "tgz")));

    private Formats() {}

    /** Whether some format claims the ending of a name; a name without ending is plain text. */
    static boolean knows(String name) {
        String extension = extension(name);
        return extension.isEmpty()
                || DOCUMENTS.stream().anyMatch(f -> f.extensions().contains(extension));
    }

    /** The format of a name, plain text where none claims its ending. */
    static Format of(String name) {
        String extension = extension(name);
        return Stream.concat(DOCUMENTS.stream(), CELLS.stream())
                .filter(f -> f.extensions().contains(extension))
                .findFirst()
                .orElse(DOCUMENTS.get(0));
    }

    /** All formats, those of files that hold several documents last. */
    static List<ReadableFormat> all() {
        return Stream.concat(
                        DOCUMENTS.stream().map(f -> new ReadableFormat(f.name(), f.extensions())),
                        CONTAINERS.stream())
                .toList();
    }

    /** The endings of all formats, for a message. */
    static String names() {
        return all().stream()
                .flatMap(f -> f.extensions().stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String extension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
