package org.yuanpu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new generation of a database holds when it gets its name. */
class GenerationsTest {

    @TempDir Path folder;

    /** What has no name yet is seen where the name is taken and the draft stays behind. */
    @Test
    void a_generation_is_whole_before_it_counts() throws Exception {
        try (Store store = Stores.open(folder, Access.WRITE)) {
            store.replace(List.of(Sample.document("d", 1, 20)));
        }
        StoreFolder store = new StoreFolder(folder);
        Path older = store.generations(Part.GRAPH).last();
        Set<String> whole = indexes(older);
        Path next = older.resolveSibling("Data-%04d".formatted(number(older) + 1));
        try (Database database = Database.open(store, Part.GRAPH)) {
            Files.createDirectories(next.resolve("taken"));
            assertThatThrownBy(database::pack).isInstanceOf(RuntimeException.class);
        }
        assertThat(whole).contains("GPU.bpt");
        assertThat(indexes(next.resolveSibling(next.getFileName() + "-tmp"))).isEqualTo(whole);
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().replaceAll("\\D", ""));
    }

    private static Set<String> indexes(Path generation) throws Exception {
        try (Stream<Path> files = Files.list(generation)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(?:bpt|idn|dat)"))
                    .collect(Collectors.toSet());
        }
    }
}
