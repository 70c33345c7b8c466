package org.yuanpu.document;

import java.nio.file.Path;

/**
 * An entry of an archive that is one document.
 *
 * @param archive the archive
 * @param entry its name in there
 */
record ArchiveEntry(String key, Path root, Archive archive, String entry, InputSettings settings)
        implements Input {

    @Override
    public Path file() {
        return archive.file();
    }

    @Override
    public Source source() {
        long most = Formats.of(key).largestFile(settings.mostText());
        byte[] bytes = archive.read(entry, most);
        return new Source(key, bytes, key, settings.stated(), settings.mostText());
    }
}
