package org.yuanpu.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.yuanpu.document.Input;
import org.yuanpu.document.Inputs;
import org.yuanpu.store.StoredDocument;

/**
 * Tells the documents whose files have vanished below the folders that a call names. A document
 * that came from elsewhere, or whose file is there but cannot be read, has not vanished.
 *
 * @param inputs what the call names
 */
record Vanished(Inputs inputs) implements Predicate<StoredDocument> {

    @Override
    public boolean test(StoredDocument document) {
        if (document.root().isEmpty()) {
            return false;
        }
        Path file = Path.of(document.root()).resolve(document.key());
        return inputs.folders().stream().anyMatch(file::startsWith)
                && Files.notExists(file)
                && files().stream().noneMatch(file::startsWith);
    }

    /** An entry of an archive counts as below the archive's file. */
    private List<Path> files() {
        return inputs.files().stream().map(Input::file).toList();
    }
}
