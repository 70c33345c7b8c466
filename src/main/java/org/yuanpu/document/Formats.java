package org.yuanpu.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats that can be read. A new one is a class and its line here. */
final class Formats {

    private static final List<Format> ALL =
            List.of(
                    new PlainText(),
                    new Markdown(),
                    new Html(),
                    new Docx(),
                    new Odt(),
                    new Epub(),
                    new Pdf());

    private Formats() {}

    /** Whether some format claims the ending of a name; a name without ending is plain text. */
    static boolean knows(String name) {
        String extension = extension(name);
        return extension.isEmpty()
                || ALL.stream().anyMatch(f -> f.extensions().contains(extension));
    }

    /** The format of a name, plain text where none claims its ending. */
    static Format of(String name) {
        String extension = extension(name);
        return ALL.stream()
                .filter(f -> f.extensions().contains(extension))
                .findFirst()
                .orElse(ALL.get(0));
    }

    /** The endings of all formats, for a message. */
    static String names() {
        return ALL.stream()
                .flatMap(f -> f.extensions().stream())
                .distinct()
                .collect(Collectors.joining(", ", "", ", zip, tar.gz"));
    }

    private static String extension(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
