package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Some mutations of one fixture of each format; {@link Mutations} runs more of them by hand. */
class MutationsTest {

    private static final long LARGEST = 100_000;

    @TestFactory
    Stream<DynamicTest> whatever_is_done_to_a_file_it_is_read_or_refused() {
        return Mutations.files(LARGEST).stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> holds(f)));
    }

    private static void holds(Path file) {
        Mutations mutations = new Mutations(7);
        mutations.read(file, 30);
        assertThat(mutations.faults()).isEmpty();
        assertThat(mutations.codes().keySet()).allMatch(c -> c.matches("read|Y1\\d\\d"));
    }
}
