package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A store that the program built from the seeds, once for all tests of a run. Only to be read. */
public final class Seeds {

    private static Path store;
    private static Call build;

    private Seeds() {}

    /** The store's folder. */
    public static synchronized Path store() {
        if (store == null) {
            store = folder();
            build = Call.of("build", "seeds", "--store", store.toString());
            assertThat(build.exit()).as(build.err()).isZero();
        }
        return store;
    }

    /** The call that built it. */
    static Call build() {
        store();
        return build;
    }

    /** Calls a command with that store. */
    static Call call(String... args) {
        String[] all =
                Stream.concat(Stream.of(args), Stream.of("--store", store().toString()))
                        .toArray(String[]::new);
        return Call.of(all);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("yuanpu-seeds");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder.resolve("store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
