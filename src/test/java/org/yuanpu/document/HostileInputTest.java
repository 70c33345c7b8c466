package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Input that is large, or made to do harm: each is said with a code, and the others are read. */
@Timeout(60)
class HostileInputTest {

    private static final String SECRET = "file:///etc/hostname";

    @TempDir private Path folder;

    @Test
    void ten_thousand_files_are_found_in_order() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            Files.writeString(folder.resolve("%05d.txt".formatted(i)), "文");
        }
        long start = System.nanoTime();
        Inputs inputs = Inputs.find(List.of(folder.toString()));
        assertThat(inputs.files()).hasSize(10_000);
        assertThat(inputs.files()).extracting(Input::key).isSorted();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void an_archive_of_thousands_is_walked_through_once_and_again() throws IOException {
        Path archive = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < 5_000; i++) {
                zip.putNextEntry(new ZipEntry("%05d.txt".formatted(i)));
                zip.write(("第" + i).getBytes(StandardCharsets.UTF_8));
            }
        }
        List<Input> files = Inputs.find(List.of(archive.toString())).files();
        assertThat(files).hasSize(5_000);
        for (int i = 0; i < files.size(); i++) {
            assertThat(DocumentReader.read(files.get(i).source()).text()).isEqualTo("第" + i);
        }
    }

    @Test
    void a_file_of_half_a_gigabyte_is_refused_unread() throws IOException {
        Path big = folder.resolve("a.txt");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(500_000_000);
        }
        assertThat(code(find(big).files().get(0))).isEqualTo("Y105");
    }

    /** A hundred kilobytes that unpack to a hundred megabytes, wanted or not. */
    @ParameterizedTest
    @ValueSource(strings = {"x.docx", "x.odt", "x.epub", "x.xlsx"})
    void a_small_file_that_unpacks_to_much_is_refused(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bomb("ignored.bin", 120_000_000));
        assertThat(problem(file)).isEqualTo("Y114");
    }

    @Test
    void an_entry_that_unpacks_to_much_costs_itself_alone() throws IOException {
        Path file = folder.resolve("a.zip");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("big.txt"));
            zeros(zip, 30_000_000);
            zip.putNextEntry(new ZipEntry("good.txt"));
            zip.write("好".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.putNextEntry(new ZipEntry("inner.rar"));
        }
        Files.write(file, out.toByteArray());
        Inputs inputs = find(file);
        assertThat(inputs.problems())
                .extracting(Problem::toString)
                .hasSize(2)
                .allMatch(p -> p.contains("Y115") && p.contains("a.zip!inner."));
        assertThat(code(inputs.files().get(0))).isEqualTo("Y105");
        assertThat(DocumentReader.read(inputs.files().get(1).source()).text()).isEqualTo("好");
    }

    @Test
    void a_locked_entry_says_so_and_the_others_are_read() throws IOException {
        byte[] zip = stored("a.txt", "甲", "b.txt", "乙");
        zip[6] |= 1;
        Path file = folder.resolve("a.zip");
        Files.write(file, zip);
        List<Input> inputs = find(file).files();
        assertThat(inputs).hasSize(2);
        assertThat(code(inputs.get(0))).isEqualTo("Y111");
        assertThat(DocumentReader.read(inputs.get(1).source()).text()).isEqualTo("乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml",
                "content.xml",
                "META-INF/container.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml"
            })
    void no_xml_fetches_or_expands_entities(String part) throws IOException {
        String entities =
                "<!DOCTYPE d [<!ENTITY a SYSTEM '"
                        + SECRET
                        + "'><!ENTITY l1 'lol'><!ENTITY l2 '&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;'>]>";
        String name =
                part.startsWith("word")
                        ? "a.docx"
                        : part.startsWith("xl")
                                ? "a.xlsx"
                                : part.startsWith("META") ? "a.epub" : "a.odt";
        Path file = folder.resolve(name);
        Files.write(
                file,
                zip(
                        part,
                        entities
                                + "<w:document><w:body><w:p><w:r><w:t>&a;&l2;文</w:t></w:r></w:p></w:body></w:document>",
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name='s' r:id='r'/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<r><Relationship Id='r' Target='worksheets/sheet1.xml'/></r>"));
        Inputs inputs = find(file);
        String host = Files.readString(Path.of("/etc/hostname")).strip();
        for (Input input : inputs.files()) {
            try {
                assertThat(DocumentReader.read(input.source()).text())
                        .doesNotContain(host, "lollol");
            } catch (ProblemException e) {
                assertThat(e.problem().code()).matches("Y1(02|10)");
                assertThat(e.problem().toString()).doesNotContain(host);
            }
        }
        assertThat(inputs.problems().toString()).doesNotContain(host);
    }

    @Test
    void strange_names_are_names() throws IOException {
        for (String name :
                List.of(
                        "一 个.txt",
                        "a\nb.txt",
                        "a\tb.txt",
                        "a'\"&<>.txt",
                        "\u001b[31m.txt",
                        "\u202e.txt")) {
            Files.writeString(folder.resolve(name), "文");
        }
        Inputs inputs = find(folder);
        assertThat(inputs.problems()).isEmpty();
        assertThat(inputs.files())
                .hasSize(6)
                .allMatch(i -> DocumentReader.read(i.source()).text().equals("文"));
        Path archive = folder.resolve("z.zip");
        Files.write(archive, zip("a\u0000b.txt", "文", "..\\..\\c.txt", "文", "/etc/d.txt", "文"));
        assertThat(find(archive).files())
                .hasSize(3)
                .allMatch(i -> i.key().startsWith("z.zip/") && !i.key().contains("/../"));
    }

    @Test
    void a_link_that_leads_out_is_not_followed() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("out.txt"), "文");
        Files.createSymbolicLink(in.resolve("l.txt"), folder.resolve("out.txt"));
        Files.createSymbolicLink(in.resolve("loop"), in);
        Files.writeString(in.resolve("a.txt"), "文");
        Inputs inputs = find(in);
        assertThat(inputs.files()).extracting(Input::key).containsExactly("a.txt");
        assertThat(inputs.problems()).extracting(Problem::code).containsExactly("Y113");
    }

    private static Inputs find(Path path) {
        return Inputs.find(List.of(path.toString()));
    }

    private static String problem(Path file) {
        Inputs inputs = find(file);
        return inputs.problems().isEmpty()
                ? code(inputs.files().get(0))
                : inputs.problems().get(0).code();
    }

    private static String code(Input input) {
        Problem[] found = new Problem[1];
        assertThatThrownBy(() -> DocumentReader.read(input.source()))
                .isInstanceOfSatisfying(ProblemException.class, e -> found[0] = e.problem());
        return found[0].code();
    }

    private static byte[] bomb(String entry, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zeros(zip, size);
        }
        return out.toByteArray();
    }

    private static void zeros(OutputStream out, int size) throws IOException {
        byte[] zeros = new byte[1_000_000];
        for (int written = 0; written < size; written += zeros.length) {
            out.write(zeros);
        }
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** Entries that are not compressed, with their sizes in front. */
    private static byte[] stored(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(text);
                ZipEntry entry = new ZipEntry(namesAndTexts[i]);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(text.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(text);
            }
        }
        return out.toByteArray();
    }
}
