package org.yuanpu.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuanpu.store.Store;
import org.yuanpu.store.StoredDocument;

/**
 * Takes what became of the inputs, in their order: decides about duplicates, stores, counts.
 * Closed, it has stored all that it took.
 */
final class Intake implements AutoCloseable {

    private final Store store;
    private final Recipe recipe;
    private final Tally tally;
    private final Set<String> older;
    private final Batch batch;
    private final Duplicates duplicates;
    private boolean shared;

    /**
     * @param policy what is done with documents whose texts are nearly the same
     * @param tally counts what becomes of them
     * @param alone lets the store work without other threads where memory ran out
     */
    Intake(Store store, Recipe recipe, DuplicatePolicy policy, Tally tally, Alone alone) {
        this.store = store;
        this.recipe = recipe;
        this.tally = tally;
        this.older =
                store.documents().stream()
                        .map(StoredDocument::key)
                        .collect(Collectors.toUnmodifiableSet());
        this.batch = new Batch(store, alone, older, this::done);
        this.duplicates = new Duplicates(store, policy, batch::remove);
    }

    /** Takes the next one. */
    void take(Outcome outcome) {
        if (outcome instanceof Outcome.Made made) {
            share();
            if (duplicates.admits(made.entry())) {
                batch.add(made);
            } else {
                tally.count(made.key(), Progress.Step.DUPLICATE);
            }
        } else if (outcome instanceof Outcome.Failed failed) {
            tally.failed(failed);
        } else if (!duplicates.keeps(outcome.key())) {
            tally.count(outcome.key(), Progress.Step.DUPLICATE);
        } else {
            tally.count(outcome.key(), Progress.Step.UNCHANGED);
        }
        duplicates.replaced().forEach(key -> tally.count(key, Progress.Step.REMOVED));
    }

    /** What documents refer to comes before the first of them; it has not changed if none has. */
    private void share() {
        if (!shared) {
            recipe.shared().forEach(store::putShared);
            shared = true;
        }
    }

    private void done(Outcome outcome) {
        if (outcome instanceof Outcome.Made made) {
            boolean isNew = !older.contains(made.key());
            tally.made(made, isNew ? Progress.Step.ADDED : Progress.Step.REPLACED);
        } else if (outcome instanceof Outcome.Failed failed) {
            duplicates.removed(failed.key());
            tally.failed(failed);
        }
    }

    /** Removes documents whose files have vanished. */
    void remove(List<String> keys) {
        for (String key : keys) {
            if (batch.remove(key)) {
                duplicates.removed(key);
                tally.count(key, Progress.Step.REMOVED);
            }
        }
        batch.flush();
    }

    /** Says what is to be said of all documents together. */
    void finish() {
        duplicates.update();
        duplicates.notes().forEach(tally::note);
    }

    @Override
    public void close() {
        batch.flush();
    }
}
