package org.yuanpu.document;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** A table of reports, one to a row: CSV or Excel. Safe for threads. */
final class ReportTable {

    private final Path file;
    private final String key;
    private final Supplier<byte[]> bytes;
    private final InputSettings settings;
    private SoftReference<List<Report>> kept = new SoftReference<>(null);

    /**
     * @param file the file it lies in
     * @param bytes gives its bytes, at most {@link #largest}
     */
    ReportTable(Path file, String key, Supplier<byte[]> bytes, InputSettings settings) {
        this.file = file;
        this.key = key;
        this.bytes = bytes;
        this.settings = settings;
    }

    /** The bytes of the largest table: it holds many reports. */
    static long largest(InputSettings settings) {
        return settings.mostText() * Format.BESIDE_TEXT;
    }

    /** Whether a name's ending is that of a table. */
    static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".+\\.(csv|tsv|xlsx)");
    }

    Path file() {
        return file;
    }

    /** Its key, which leads those of its rows. */
    String key() {
        return key;
    }

    /** The name of its format. */
    String format() {
        return key.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? "xlsx" : "csv";
    }

    /**
     * Its reports in the order of the rows; none where no column holds reports. They are read again
     * when memory was short since they were read last.
     *
     * @throws org.yuanpu.problem.ProblemException Y110 when it is damaged, Y117 when it lacks a
     *     column that the user named, Y120 when it wants more memory than there is
     */
    synchronized List<Report> reports() {
        List<Report> reports = kept.get();
        if (reports == null) {
            reports = Guard.read(key, this::read);
            kept = new SoftReference<>(reports);
        }
        return reports;
    }

    private List<Report> read() {
        Source source = new Source(key, bytes.get());
        List<Report> reports = new ArrayList<>();
        for (Sheet sheet :
                format().equals("xlsx") ? Xlsx.sheets(source) : List.of(Csv.sheet(source))) {
            Optional<Columns> columns = Columns.of(sheet, settings.columns(), key);
            columns.ifPresent(c -> reports.addAll(c.reports(sheet)));
        }
        return List.copyOf(reports);
    }
}
