package org.yuanpu.document;

import java.nio.file.Path;
import java.util.List;

/** A file that names inputs, one a line; blank lines and lines behind {@code #} name none. */
final class InputList {

    private static final long LARGEST = 20_000_000;

    private InputList() {}

    /**
     * The paths that a list names.
     *
     * @throws org.yuanpu.problem.ProblemException when it cannot be read
     */
    static List<String> of(Path file) {
        String key = file.toString();
        return Encodings.decode(new Source(key, FileBytes.read(file, key, LARGEST)))
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
