package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page on errors, as the server reads it. */
class GuidebookTest {

    @Test
    void every_section_of_both_pages_is_read() throws IOException {
        assertThat(codes(Guidebook.english())).isEqualTo(sections("docs/errors.md"));
        assertThat(codes(Guidebook.chinese())).isEqualTo(sections("docs/errors.zh.md"));
        assertThat(Guidebook.chinese().entry("Y709").orElseThrow().why()).isEqualTo("应答指出行和列。");
    }

    private static List<String> codes(Guidebook book) {
        return book.all().stream().map(Guidebook.Entry::code).toList();
    }

    private static List<String> sections(String page) throws IOException {
        return Files.readString(Path.of(page))
                .lines()
                .filter(l -> l.startsWith("### "))
                .map(l -> l.substring(4, 8))
                .toList();
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
