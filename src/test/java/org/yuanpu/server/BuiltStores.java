package org.yuanpu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yuanpu.cli.Seeds;
import org.yuanpu.document.Inputs;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.Build;
import org.yuanpu.pipeline.BuildSettings;
import org.yuanpu.pipeline.Guidance;
import org.yuanpu.pipeline.Progress;
import org.yuanpu.pipeline.Recipe;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Stores;

/** Stores built from documents: each is built once for all tests of a run, which get copies. */
final class BuiltStores {

    private static final Map<String, Path> BUILT = new HashMap<>();

    private BuiltStores() {}

    /** A store of the five seeds in that folder. */
    static LocalStore ofSeeds(Path folder) {
        return copied(Seeds.store(), folder);
    }

    /** A store of the documents in that folder. */
    static synchronized LocalStore of(String documents, Path folder) {
        return copied(BUILT.computeIfAbsent(documents, BuiltStores::built), folder);
    }

    private static Path built(String documents) {
        try {
            Path folder = Files.createTempDirectory("yuanpu-built");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            try (LocalStore store = Stores.hold(folder)) {
                Recipe recipe = Recipe.load(Home.find(), Base.DEFAULT, store, Guidance.NONE);
                new Build(store, recipe, new BuildSettings(2, false))
                        .run(Inputs.find(List.of(documents)), Progress.SILENT);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalStore copied(Path store, Path folder) {
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(store.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stores.hold(folder);
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
