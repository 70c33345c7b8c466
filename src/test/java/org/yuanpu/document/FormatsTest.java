package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

class FormatsTest {

    private static final Path RENDERINGS = Path.of("src/test/resources/renderings");

    @TempDir private Path folder;

    @Test
    void a_page_gives_its_article_without_the_portal() {
        String page =
                "<html><head><meta charset=gb2312><meta name=ArticleTitle content='甲县报告'></head><body>"
                        + "<div class='nav'><a href=/>首页</a></div><div id=c><h2>一、工作</h2>"
                        + "<p>第一段<sub>2</sub>文字，&nbsp;增长5%。<br>第二行。</p><ul><li>一项</li></ul>"
                        + "<table><tr><th>项目</th><th>值</th></tr><tr><td>甲|乙</td><td>5</td></tr></table></div>"
                        + "<ul><li><a href=/1>乙县2019年政府工作报告全文下载</a></li></ul><script>x</script></body></html>";
        Document document = read("a.html", page.getBytes(Charset.forName("GBK")));
        String article =
                "甲县报告\n\n## 一、工作\n\n第一段2文字，\u00A0增长5%。\n第二行。\n\n- 一项\n\n"
                        + "| 项目 | 值 |\n| --- | --- |\n| 甲\\|乙 | 5 |\n";
        assertThat(document.text()).isEqualTo(article + "首页\n- 乙县2019年政府工作报告全文下载\n");
        assertThat(document.furniture())
                .containsExactly(
                        new Span(article.length(), article.length() + 3),
                        new Span(article.length() + 3, document.text().length()));
    }

    @Test
    void word_counts_the_numbers_it_does_not_store() throws IOException {
        String document =
                "<w:document><w:body>"
                        + numbered("甲", 0)
                        + numbered("乙", 1)
                        + numbered("丙", 1)
                        + "<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr><w:r><w:t>标题</w:t></w:r></w:p>"
                        + "<w:p><w:del><w:r><w:t>删去</w:t></w:r></w:del><w:r><w:t>留下</w:t></w:r></w:p>"
                        + "</w:body></w:document>";
        String numbering =
                "<w:numbering><w:abstractNum w:abstractNumId='7'>"
                        + "<w:lvl w:ilvl='0'><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>"
                        + "<w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId='3'><w:abstractNumId w:val='7'/></w:num></w:numbering>";
        String styles =
                "<w:styles><w:style w:styleId='H1'><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>";
        byte[] docx =
                zip(
                        "word/document.xml",
                        document,
                        "word/numbering.xml",
                        numbering,
                        "word/styles.xml",
                        styles);
        assertThat(read("a.docx", docx).text()).isEqualTo("一、甲\n\n1.乙\n\n2.丙\n\n# 标题\n\n留下\n\n");
    }

    @Test
    void open_document_text_keeps_headings_and_tables() throws IOException {
        String content =
                "<office:document-content><office:body><office:text><text:h text:outline-level='2'>标题</text:h>"
                        + "<text:p>一<text:s/>段<text:note>注</text:note></text:p><table:table><table:table-row>"
                        + "<table:table-cell><text:p>甲</text:p></table:table-cell><table:table-cell><text:p>5</text:p>"
                        + "</table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>";
        assertThat(read("a.odt", zip("content.xml", content)).text())
                .isEqualTo("## 标题\n\n一 段\n\n\n\n| 甲 | 5 |\n\n");
    }

    @Test
    void a_book_is_read_in_the_order_of_its_spine() throws IOException {
        byte[] book =
                zip(
                        "META-INF/container.xml",
                                "<container><rootfile full-path='O/b.opf'/></container>",
                        "O/1.xhtml", "<html><body><p>后一章。</p></body></html>",
                        "O/2.xhtml", "<html><body><p>前一章。</p></body></html>",
                        "O/b.opf",
                                "<package><manifest><item id='a' href='1.xhtml'/><item id='b' href='2.xhtml'/></manifest>"
                                        + "<spine><itemref idref='b'/><itemref idref='a'/></spine></package>");
        assertThat(read("a.epub", book).text()).isEqualTo("前一章。\n\n后一章。\n");
    }

    /**
     * As publishers write it: prefixes, links with percents, a cover, contents, closed elements.
     */
    @Test
    void a_book_has_its_title_in_front_and_every_chapter_whole() throws IOException {
        byte[] book =
                zip(
                        "META-INF/container.xml",
                                "<container><rootfile full-path='O p/b.opf'/></container>",
                        "O p/cover.xhtml",
                                "<?xml version='1.0'?><html><head><title>封面</title></head>"
                                        + "<body><img src='a.png'/></body></html>",
                        "O p/nav.xhtml",
                                "<html><head><title/></head><body><nav><h1>目录</h1></nav></body></html>",
                        "O p/text/一 章.xhtml",
                                "<html><head><title/></head><body><header><h2>一、回顾</h2></header>"
                                        + "<section><p><a id='x'/>长。</p></section><p>短。</p></body></html>",
                        "O p/b.opf",
                                "<opf:package><opf:metadata><dc:title>某某区政府工作报告</dc:title></opf:metadata>"
                                        + "<opf:manifest><opf:item id='a' href='cover.xhtml'/>"
                                        + "<opf:item id='b' href='nav.xhtml'/>"
                                        + "<opf:item id='i' href='a.svg' media-type='image/svg+xml'/>"
                                        + "<opf:item id='c' href='./text/%E4%B8%80%20%E7%AB%A0.xhtml#x'/>"
                                        + "</opf:manifest><opf:spine><opf:itemref idref='a'/>"
                                        + "<opf:itemref idref='b'/><opf:itemref idref='i'/>"
                                        + "<opf:itemref idref='c'/></opf:spine></opf:package>");
        assertThat(read("a.epub", book).text().replaceAll("\n+", "/"))
                .isEqualTo("某某区政府工作报告/## 一、回顾/长。/短。/");
    }

    @Test
    void a_book_without_one_of_its_chapters_is_damaged() throws IOException {
        byte[] book =
                zip(
                        "META-INF/container.xml",
                        "<container><rootfile full-path='b.opf'/></container>",
                        "b.opf",
                        "<package><manifest><item id='a' href='1.xhtml'/></manifest>"
                                + "<spine><itemref idref='a'/></spine></package>");
        assertThatThrownBy(() -> read("a.epub", book))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e ->
                                assertThat(e.problem())
                                        .isEqualTo(
                                                Problem.of(
                                                        "Y110", "a.epub", "1.xhtml is missing")));
    }

    @Test
    void a_pdf_knows_its_pages() throws IOException {
        Document document =
                read(
                        "a.pdf",
                        Files.readAllBytes(RENDERINGS.resolve("fuling-work-report-2025.pdf")));
        assertThat(document.pages()).hasSizeGreaterThan(5).isSorted().startsWith(0);
        assertThat(document.pages().get(document.pages().size() - 1))
                .isLessThan(document.text().codePointCount(0, document.text().length()));
    }

    @Test
    void an_offset_is_on_the_page_that_begins_last_before_it() {
        Document paged = new Document("a", "一二三四五六", "pdf", "PDF", "", List.of(0, 2, 2, 5));
        assertThat(IntStream.range(0, 6).map(i -> paged.page(i).getAsInt()))
                .containsExactly(1, 1, 3, 3, 3, 4);
        assertThat(new Document("a", "一", "txt", "UTF-8", "").page(0)).isEmpty();
    }

    @Test
    void locked_scanned_and_damaged_files_are_told_apart() throws IOException {
        assertThat(problem("a.pdf", pdf(true)).code()).isEqualTo("Y111");
        assertThat(problem("a.pdf", pdf(false)).code()).isEqualTo("Y112");
        assertThat(problem("a.pdf", pdf(false)).arguments()).containsExactly("2");
        assertThat(problem("a.pdf", "no pdf".getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("Y110");
        byte[] whole = Files.readAllBytes(RENDERINGS.resolve("jiangjin-news-2025.docx"));
        assertThat(problem("a.docx", Arrays.copyOf(whole, whole.length / 2)).code())
                .isEqualTo("Y110");
        assertThat(problem("a.docx", new byte[0]).code()).isEqualTo("Y110");
    }

    @Test
    void entities_are_neither_fetched_nor_expanded() throws IOException {
        String document =
                "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'><!ENTITY b 'bbbb'>]>"
                        + "<w:document><w:body><w:p><w:r><w:t>文字&a;&b;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(read("a.docx", zip("word/document.xml", document)).text())
                .startsWith("文字&a;&b;");
    }

    @Test
    void a_document_that_unpacks_without_end_is_refused() throws IOException {
        String zeros = "0".repeat(1_000_000).repeat(101);
        assertThat(problem("a.docx", zip("word/document.xml", zeros)).code()).isEqualTo("Y114");
    }

    @Test
    void archives_give_their_documents_one_by_one() throws IOException {
        Path archive = folder.resolve("a.zip");
        Files.write(
                archive, zip("内/甲.txt", "甲的文字。", "图.png", "x", "../乙.txt", "乙的文字。", "c.zip", "x"));
        Inputs inputs = Inputs.find(List.of(folder.toString()));
        assertThat(inputs.files())
                .extracting(Input::key)
                .containsExactly("a.zip/乙.txt", "a.zip/内/甲.txt");
        assertThat(DocumentReader.read(inputs.files().get(1).source()).text()).isEqualTo("甲的文字。");
        Files.write(archive, Arrays.copyOf(Files.readAllBytes(archive), 40));
        assertThat(Inputs.find(List.of(archive.toString())).problems())
                .extracting(Problem::code)
                .containsExactly("Y110");
    }

    /** Whatever is done to a file, it is read or refused with a code. */
    @Test
    void mutated_files_are_read_or_refused() throws IOException {
        Random random = new Random(7);
        for (String name :
                List.of(
                        "jiangjin-news-2025.docx",
                        "jiangjin-news-2025.html",
                        "jiangjin-news-2025.gbk.txt")) {
            byte[] whole = Files.readAllBytes(RENDERINGS.resolve(name));
            for (int i = 0; i < 40; i++) {
                byte[] mutated = whole.clone();
                for (int j = 0; j < 1 + i; j++) {
                    mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
                }
                try {
                    assertThat(read(name, mutated).text()).isNotBlank();
                } catch (ProblemException e) {
                    assertThat(e.problem().code()).startsWith("Y1");
                }
            }
        }
    }

    private static String numbered(String text, int level) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='3'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, text);
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
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

    private static Document read(String key, byte[] bytes) {
        return DocumentReader.read(new Source(key, bytes));
    }

    private static Problem problem(String key, byte[] bytes) {
        Problem[] found = new Problem[1];
        assertThatThrownBy(() -> read(key, bytes))
                .isInstanceOfSatisfying(ProblemException.class, e -> found[0] = e.problem());
        return found[0];
    }
}
