package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** Whatever a PDF is, it is read in bounded time or refused with a code. */
class HostilePdfTest {

    private static final Path RENDERING =
            Path.of("src/test/resources/renderings/jiangjin-news-2025.pdf");

    @Test
    void an_encrypted_one_says_so() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page(document, "text"));
            document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            assertThat(problem(bytes(document)).code()).isEqualTo("Y111");
        }
    }

    /**
     * One that only forbids printing and copying opens without a password, as it does elsewhere.
     */
    @Test
    void one_that_opens_without_a_password_is_read() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page(document, "a text that is long enough to be one"));
            document.protect(new StandardProtectionPolicy("o", "", new AccessPermission()));
            assertThat(read(bytes(document)).text()).startsWith("a text that is long");
        }
    }

    @Test
    void a_scan_says_how_many_pages_need_recognition() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 7; i++) {
                document.addPage(page(document, String.valueOf(i + 1)));
            }
            Problem problem = problem(bytes(document));
            assertThat(problem.code()).isEqualTo("Y112");
            assertThat(problem.arguments()).containsExactly("7");
        }
    }

    @Test
    void a_truncated_one_is_read_as_far_as_it_goes_or_refused() throws IOException {
        byte[] whole = Files.readAllBytes(RENDERING);
        for (int part = 1; part < 12; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 12);
            try {
                assertThat(read(cut).text()).isNotBlank();
            } catch (ProblemException e) {
                assertThat(e.problem().code()).isIn("Y102", "Y110", "Y112");
            }
        }
    }

    @Test
    void a_mutated_one_is_read_or_refused() throws IOException {
        byte[] whole = Files.readAllBytes(RENDERING);
        Random random = new Random(11);
        for (int i = 0; i < 15; i++) {
            byte[] mutated = whole.clone();
            for (int j = 0; j < 1 << i % 9; j++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(mutated).text()).isNotBlank();
            } catch (ProblemException e) {
                assertThat(e.problem().code()).startsWith("Y1");
            }
        }
    }

    @Test
    void pages_that_hold_themselves_end() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page(document, "a text that is long enough to be one"));
            COSDictionary pages = document.getDocumentCatalog().getPages().getCOSObject();
            ((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages);
            pages.setInt(COSName.COUNT, 1_000_000);
            assertEnds(bytes(document));
        }
    }

    @Test
    void a_drawing_that_draws_itself_ends() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, "a text that is long enough to be one");
            document.addPage(page);
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(page.getMediaBox());
            PDResources resources = new PDResources();
            COSName name = resources.add(form);
            form.setResources(resources);
            byte[] itself = ("/" + name.getName() + " Do").getBytes(StandardCharsets.US_ASCII);
            try (var out = form.getContentStream().createOutputStream()) {
                out.write(itself);
            }
            try (PDPageContentStream content =
                    new PDPageContentStream(
                            document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.drawForm(form);
            }
            assertEnds(bytes(document));
        }
    }

    @Test
    void commands_that_unpack_to_very_much_are_not_unpacked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, "a text that is long enough to be one");
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i <= 100; i++) {
                    out.write(spaces);
                }
            }
            page.setContents(content);
            byte[] bytes = bytes(document);
            assertThat(bytes.length).isLessThan(1_000_000);
            assertThat(problem(bytes).code()).isEqualTo("Y114");
        }
    }

    @Test
    void a_page_with_more_characters_than_any_is_refused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(page(document, "a".repeat(60_000), "b".repeat(60_000)));
            Problem problem = problem(bytes(document));
            assertThat(problem.code()).isEqualTo("Y124");
            assertThat(problem.arguments()).containsExactly("1", "100000");
        }
    }

    @Test
    void drawings_that_draw_each_other_over_and_over_are_given_up() {
        PdfEffort effort = new PdfEffort(new Source("a.pdf", new byte[0]));
        effort.page(3);
        assertThatThrownBy(
                        () -> {
                            while (true) {
                                effort.command();
                            }
                        })
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("Y125"));
    }

    @Test
    void thousands_of_lines_across_each_other_are_no_table() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, "a text that is long enough to be one");
            document.addPage(page);
            try (PDPageContentStream content =
                    new PDPageContentStream(
                            document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                for (int i = 0; i < 1_500; i++) {
                    content.moveTo(i * 5, 0);
                    content.lineTo(i * 5, 7_500);
                    content.moveTo(0, i * 5);
                    content.lineTo(7_500, i * 5);
                    content.stroke();
                }
            }
            assertEnds(bytes(document));
        }
    }

    @Test
    void two_thousand_pages_are_read_in_order_and_in_time() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int i = 1; i <= 2_000; i++) {
                document.addPage(
                        page(
                                document,
                                font,
                                "Daily " + i,
                                "page number " + i + " tells of itself."));
            }
            byte[] bytes = bytes(document);
            assertTimeout(
                    Duration.ofSeconds(30),
                    () -> {
                        Document read = read(bytes);
                        assertThat(read.pages()).hasSize(2_000).isSorted();
                        assertThat(read.furniture()).hasSize(2_000);
                        int last = read.text().indexOf("page number 2000 ");
                        assertThat(read.page(last)).hasValue(2_000);
                    });
        }
    }

    private static void assertEnds(byte[] bytes) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    try {
                        assertThat(read(bytes).text()).contains("long enough");
                    } catch (ProblemException e) {
                        assertThat(e.problem().code()).isEqualTo("Y110");
                    }
                });
    }

    private static PDPage page(PDDocument document, String... lines) throws IOException {
        return page(document, new PDType1Font(Standard14Fonts.FontName.HELVETICA), lines);
    }

    private static PDPage page(PDDocument document, PDFont font, String... lines)
            throws IOException {
        PDPage page = new PDPage();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int i = 0; i < lines.length; i++) {
                content.beginText();
                content.setFont(font, 10);
                content.newLineAtOffset(70, 760 - 300 * i);
                content.showText(lines[i]);
                content.endText();
            }
        }
        return page;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static Document read(byte[] bytes) {
        return DocumentReader.read(new Source("a.pdf", bytes));
    }

    private static Problem problem(byte[] bytes) {
        Problem[] found = new Problem[1];
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(ProblemException.class, e -> found[0] = e.problem());
        return found[0];
    }
}
