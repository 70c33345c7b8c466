package org.yuanpu.pipeline;

import java.lang.System.Logger;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.yuanpu.document.Document;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Input;
import org.yuanpu.document.Inputs;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.DocumentEntry;
import org.yuanpu.store.Store;
import org.yuanpu.store.StoredDocument;

/**
 * Brings a store up to date with its documents: reads them, takes what is new or has changed along
 * the whole road, and stores the results in the order of the inputs, however many are worked on at
 * once.
 */
public final class Build {

    private static final Logger LOG = System.getLogger(Build.class.getName());

    private final Store store;
    private final Recipe recipe;
    private final BuildSettings settings;
    private final Map<String, StoredDocument> stored;
    private final Concerned concerned;
    private final Alone alone = new Alone();

    /**
     * @param store what is brought up to date
     * @param recipe the data and the stages to do it with
     * @param settings how to go about it
     */
    public Build(Store store, Recipe recipe, BuildSettings settings) {
        this.store = store;
        this.recipe = recipe;
        this.settings = settings;
        this.stored =
                store.documents().stream().collect(Collectors.toMap(StoredDocument::key, d -> d));
        this.concerned = Concerned.in(store, recipe.decisions());
    }

    /**
     * Does it.
     *
     * @param inputs files and folders
     * @param progress is told of each document
     * @throws ProblemException when the store fails; what was stored before that stays
     */
    public BuildReport run(Inputs inputs, Progress progress) {
        Tally tally = new Tally(inputs.problems(), progress);
        progress.begin(inputs.files().size());
        KeptDecisions.keep(store, recipe.decisions());
        take(inputs, tally);
        find(tally);
        store.settle();
        Concerned.in(store, recipe.decisions()).idle().forEach(tally::note);
        return tally.report();
    }

    private void take(Inputs inputs, Tally tally) {
        Intake intake = new Intake(store, recipe, settings.duplicates(), tally, alone);
        try (intake;
                InOrder inOrder = new InOrder(settings.threads())) {
            inOrder.forEach(inputs.files(), this::outcome, intake::take);
        }
        // Folders with nothing readable are more often a wrong path or a lost disk than a wish.
        if (settings.prune() && !tally.nothingRead()) {
            intake.remove(vanished(inputs));
        }
        intake.finish();
    }

    /** All documents together may want more memory than each of them; they are stored by now. */
    private void find(Tally tally) {
        if (!alone.unlessShort(() -> recipe.findings().update(store))) {
            tally.lacking(Problem.of("Y126", store.info().folder()));
        }
    }

    private List<String> vanished(Inputs inputs) {
        Vanished vanished = new Vanished(inputs);
        return stored.values().stream().filter(vanished).map(StoredDocument::key).sorted().toList();
    }

    /** The road up to the store; runs in several threads. */
    private Outcome outcome(Input input) {
        return alone.unless(() -> road(input), Build::isShort);
    }

    private Outcome road(Input input) {
        return attempt(input, () -> DocumentReader.read(input.source()), d -> outcome(input, d));
    }

    private static boolean isShort(Outcome outcome) {
        return outcome instanceof Outcome.Failed failed && failed.memoryRanOut();
    }

    private Outcome outcome(Input input, Document document) {
        String fingerprint = recipe.fingerprint(document);
        String root = input.root().toString();
        StoredDocument older = stored.get(input.key());
        if (older != null && isAsItWas(older, fingerprint) && older.root().equals(root)) {
            return new Outcome.Unchanged(input.key());
        }
        if (document.text().length() > settings.longestText()) {
            return new Outcome.Failed(input.key(), Problem.of("Y120", input.key()));
        }
        // A problem with the program's own data is none of the document: it ends the build.
        Road road = recipe.road();
        return attempt(
                input,
                () -> road.walk(document, fingerprint),
                end -> made(input.key(), fingerprint, root, document.text().length(), end));
    }

    private boolean isAsItWas(StoredDocument older, String fingerprint) {
        return older.fingerprint().equals(concerned.fingerprint(fingerprint, older.graphName()));
    }

    /** What may fail for this document alone, and how it goes on from there. */
    private static <T> Outcome attempt(Input input, Supplier<T> step, Function<T, Outcome> next) {
        T result;
        try {
            result = step.get();
        } catch (ProblemException e) {
            return new Outcome.Failed(input.key(), e.problem());
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(input.key(), Problem.of("Y120", input.key()), true);
        } catch (RuntimeException | StackOverflowError e) {
            // One document that the program stumbles over must not cost the others.
            LOG.log(Logger.Level.DEBUG, input.key(), e);
            return new Outcome.Failed(input.key(), Problem.of("Y199", input.key(), e));
        }
        return next.apply(result);
    }

    private Outcome made(String key, String fingerprint, String root, int length, Road.End end) {
        Graph accepted = end.graph().accepted().graph();
        Graph refused = end.graph().refused();
        DocumentEntry entry =
                new DocumentEntry(
                        key,
                        end.graph().accepted().name(),
                        concerned.fingerprint(fingerprint, List.of(accepted, refused)),
                        root,
                        accepted,
                        refused);
        return new Outcome.Made(entry, end.facts(), end.notes(), length);
    }
}
