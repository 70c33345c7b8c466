package org.yuanpu.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yuanpu.decision.Decisions;
import org.yuanpu.document.Inputs;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.pipeline.Build;
import org.yuanpu.pipeline.BuildSettings;
import org.yuanpu.pipeline.Guidance;
import org.yuanpu.pipeline.Progress;
import org.yuanpu.pipeline.Recipe;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/** What a store says that was built from the invented reports of {@code ledger}, made once. */
final class Invented {

    static final Ontology ONTOLOGY = Ontology.load(Home.find());

    private static Knowledge knowledge;
    private static Reports reports;

    private Invented() {}

    static synchronized Knowledge knowledge() {
        if (knowledge == null) {
            knowledge = read(List.of("src/test/resources/ledger"));
        }
        return knowledge;
    }

    /** The texts of its reports. */
    static Reports reports() {
        knowledge();
        return reports;
    }

    /** Which of its figures speak of the same. */
    static Keys keys() {
        Stories stories =
                Stories.of(
                        knowledge(),
                        reports(),
                        ONTOLOGY,
                        NameWords.load(Home.find()),
                        Decisions.NONE);
        return new Keys(new Concepts(ONTOLOGY.indicators()), new Clusters(stories.same()));
    }

    private static Knowledge read(List<String> inputs) {
        try {
            Path folder = Files.createTempDirectory("yuanpu-ledger");
            try (Store store = Stores.open(folder, Access.WRITE)) {
                Recipe recipe = Recipe.load(Home.find(), Base.DEFAULT, store, Guidance.NONE);
                new Build(store, recipe, new BuildSettings(2, false))
                        .run(Inputs.find(inputs), Progress.SILENT);
                Knowledge read = Knowledge.read(store, ONTOLOGY);
                reports = Reports.read(store, read);
                return read;
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
}
