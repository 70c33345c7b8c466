package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A store built from invented reports of several years, once for all tests. Only to be read. */
final class Cycles {

    private static Path store;

    private Cycles() {}

    /** The store's folder. */
    static synchronized Path store() {
        if (store == null) {
            store = folder();
            Call build = Call.of("build", "src/test/resources/cycles", "--store", store.toString());
            assertThat(build.exit()).as(build.err()).isZero();
        }
        return store;
    }

    /** Calls a command with that store. */
    static Call call(String... args) {
        return Call.of(
                Stream.concat(Stream.of(args), Stream.of("--store", store().toString()))
                        .toArray(String[]::new));
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("yuanpu-cycles");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder.resolve("store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
