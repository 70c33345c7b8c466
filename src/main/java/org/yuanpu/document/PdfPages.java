package org.yuanpu.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of a PDF with their places, page by page. */
final class PdfPages extends PDFTextStripper {

    /** Pages that are looked at for running heads, spread over the document. */
    private static final int SAMPLE = 40;

    private final PDDocument source;
    private List<TextPosition> characters = List.of();

    PdfPages(PDDocument source) {
        this.source = source;
        setSuppressDuplicateOverlappingText(true);
    }

    /** The lines of each page in reading order; none for a page without contents. */
    List<List<PageLine>> lines() throws IOException {
        int count = source.getNumberOfPages();
        int step = Math.max(1, (count + SAMPLE - 1) / SAMPLE);
        List<RunningHeads.Page> sample = new ArrayList<>();
        for (int page = 1; page <= count; page += step) {
            sample.add(page(page).body());
        }
        RunningHeads heads = new RunningHeads(sample);
        PageLayout layout = new PageLayout();
        List<List<PageLine>> pages = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            pages.add(lines(page(page), heads, layout));
        }
        return pages;
    }

    /**
     * A page with what is written aslant or in another direction than the rest, as watermarks are.
     *
     * @param body its text
     * @param aside the characters of other directions
     */
    private record Read(RunningHeads.Page body, List<Glyph> aside) {}

    private static List<PageLine> lines(Read page, RunningHeads heads, PageLayout layout) {
        List<GlyphLine> furniture = heads.of(page.body());
        List<Glyph> body = new ArrayList<>(page.body().glyphs());
        furniture.forEach(line -> body.removeAll(line.glyphs()));
        List<PageLine> lines = new ArrayList<>();
        Stream.concat(furniture.stream(), GlyphLine.of(page.aside()).stream())
                .map(PageLine::furniture)
                .forEach(lines::add);
        lines.addAll(layout.lines(body));
        return lines;
    }

    private Read page(int page) throws IOException {
        characters = List.of();
        setStartPage(page);
        setEndPage(page);
        writeText(source, Writer.nullWriter());
        float direction = direction(characters);
        List<Glyph> body = new ArrayList<>();
        List<Glyph> aside = new ArrayList<>();
        for (TextPosition position : characters) {
            boolean level = position.getDir() == direction && !Glyph.isAslant(position);
            (level ? body : aside).add(Glyph.of(position));
        }
        List<Rectangle2D> rules =
                direction == 0 ? RuledLines.of(source.getPage(page - 1)) : List.of();
        float height = source.getPage(page - 1).getCropBox().getHeight();
        return new Read(new RunningHeads.Page(RuledTables.merged(body, rules), height), aside);
    }

    /** The direction that most characters are written in, in degrees. */
    private static float direction(List<TextPosition> characters) {
        Map<Float, Long> counts =
                characters.stream()
                        .collect(
                                Collectors.groupingBy(TextPosition::getDir, Collectors.counting()));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Float, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    @Override
    protected void writePage() throws IOException {
        characters =
                charactersByArticle.stream()
                        .flatMap(List::stream)
                        .filter(position -> !position.getUnicode().isBlank())
                        .toList();
    }
}
