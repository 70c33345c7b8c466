package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on errors, as the server reads it. */
class GuidebookTest {

    @Test
    void every_section_of_the_page_is_read() throws IOException {
        long sections =
                Files.readString(Path.of("docs/errors.md"))
                        .lines()
                        .filter(l -> l.startsWith("### "))
                        .count();
        assertThat(Guidebook.read().all()).hasSize((int) sections);
    }

    @Test
    void a_section_has_group_title_reason_and_cure() {
        Guidebook book =
                Guidebook.of(
                        "## First\n\n### Y101 none there\n*Why*: gone.\n*Cure*: look.\n"
                                + "## Second\n\n### Y201 open\n*Why*: silent.\n*Cure*: say it.\n");
        assertThat(book.all())
                .containsExactly(
                        new Guidebook.Entry("Y101", "First", "none there", "gone.", "look."),
                        new Guidebook.Entry("Y201", "Second", "open", "silent.", "say it."));
        assertThat(book.entry("Y999")).isEmpty();
    }
}
