package org.yuanpu.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A row of a table that is one document.
 *
 * @param table the table
 * @param row its place among the reports of the table, from 0
 */
record TableRow(String key, Path root, ReportTable table, int row, InputSettings settings)
        implements Input {

    @Override
    public Path file() {
        return table.file();
    }

    @Override
    public Source source() {
        Report report = table.reports().get(row);
        return new Source(
                key,
                report.text().getBytes(StandardCharsets.UTF_8),
                "cell." + table.format(),
                settings.stated().over(report.metadata()),
                settings.mostText());
    }
}
