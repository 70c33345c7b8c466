package org.yuanpu.document;

import java.util.ArrayList;
import java.util.List;

/** What lies in an archive, sorted as it is walked through. */
final class ArchiveContents {

    private final List<String> documents = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<String> archives = new ArrayList<>();

    /** The names of the entries that some format claims, in the order of the archive. */
    List<String> documents() {
        return documents;
    }

    /** The names of the entries that are tables. */
    List<String> tables() {
        return tables;
    }

    /** The names of the entries that are archives again. */
    List<String> archives() {
        return archives;
    }

    void take(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (name.startsWith("__MACOSX") || InputSearch.isIgnored(last)) {
            return;
        }
        if (Archive.isPacked(last)) {
            archives.add(name);
        } else if (ReportTable.isTable(last)) {
            tables.add(name);
        } else if (Formats.knows(last)) {
            documents.add(name);
        }
    }
}
