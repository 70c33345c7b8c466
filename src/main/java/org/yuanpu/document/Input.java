package org.yuanpu.document;

import java.nio.file.Path;

/** A document that is to be read: a file, an entry of an archive, or a row of a table. */
public sealed interface Input permits LooseFile, ArchiveEntry, TableRow {

    /** The source key: its path below the root, with {@code /} between its parts. */
    String key();

    /** The folder it was found under, or the one that holds a file named by itself; absolute. */
    Path root();

    /** The file it lies in. */
    Path file();

    /**
     * Reads it.
     *
     * @throws org.yuanpu.problem.ProblemException when it is gone, may not be read, or is larger
     *     than its format allows; the size of a file is asked before any of it is read
     */
    Source source();
}
