package org.yuanpu.document;

import java.nio.file.Path;

/** A file that is one document. */
record LooseFile(String key, Path root, Path file, InputSettings settings) implements Input {

    @Override
    public Source source() {
        long most = Formats.of(key).largestFile(settings.mostText());
        byte[] bytes = FileBytes.read(file, key, most);
        Metadata stated = settings.stated().over(Sidecar.of(file));
        return new Source(key, bytes, key, stated, settings.mostText());
    }
}
