package org.yuanpu.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an export is written as. */
public enum ExportFormat {
    /** Turtle for people: prefixes, one block a thing, sorted. */
    TTL(true),
    /** The same with the named graphs. */
    TRIG(true),
    /** N-Triples. */
    NT(true),
    /** N-Quads. */
    NQ(true),
    /** JSON-LD 1.1 with the named graphs. */
    JSONLD(false),
    /** RDF/XML. */
    RDFXML(false),
    /** The three tables, a file each, in a folder. */
    CSV(true),
    /** The three tables as sheets of a workbook. */
    XLSX(false),
    /** Things as nodes and statements as edges, for programs that draw graphs. */
    GRAPHML(false);

    private final boolean streams;

    ExportFormat(boolean streams) {
        this.streams = streams;
    }

    /** Whether it takes memory for one document at a time, however many there are. */
    boolean streams() {
        return streams;
    }

    /** Whether it gives several files, and so wants a folder. */
    public boolean wantsFolder() {
        return this == CSV;
    }

    /** The word of the option {@code --format}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name. */
    public static Optional<ExportFormat> of(String label) {
        return Stream.of(values()).filter(f -> f.label().equals(label)).findFirst();
    }
}
