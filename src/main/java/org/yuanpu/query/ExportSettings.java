package org.yuanpu.query;

import java.util.List;

/**
 * What to export, and how.
 *
 * @param format what it is written as
 * @param documents keys of the documents to export; empty for the whole dataset with its shared
 *     graphs
 * @param evidence how to show where statements were read
 * @param excel whether tables begin with a byte order mark, by which Excel knows UTF-8
 */
public record ExportSettings(
        ExportFormat format, List<String> documents, EvidenceForm evidence, boolean excel) {

    public ExportSettings {
        documents = List.copyOf(documents);
    }
}
