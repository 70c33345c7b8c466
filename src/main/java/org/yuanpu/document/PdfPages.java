package org.yuanpu.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of a PDF with their places, page by page. */
final class PdfPages extends PDFTextStripper {

    /** Pages that are looked at for running heads, spread over the document. */
    private static final int SAMPLE = 40;

    private final PDDocument document;
    private final PdfEffort effort;
    private final CharacterMaps maps;
    private List<TextPosition> characters = List.of();

    /**
     * @param document whose pages are read
     * @param effort counts what they hold
     */
    PdfPages(PDDocument document, PdfEffort effort) {
        this.document = document;
        this.effort = effort;
        this.maps = new CharacterMaps(effort);
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * The lines of each page in reading order; none for a page without contents.
     *
     * @throws org.yuanpu.problem.ProblemException Y105, Y124 and Y125 when there is too much
     */
    List<List<PageLine>> lines() throws IOException {
        int count = document.getNumberOfPages();
        int step = Math.max(1, (count + SAMPLE - 1) / SAMPLE);
        List<RunningHeads.Page> sample = new ArrayList<>();
        for (int page = 1; page <= count; page += step) {
            sample.add(page(page).body());
        }
        RunningHeads heads = new RunningHeads(sample);
        PageLayout layout = new PageLayout();
        List<List<PageLine>> pages = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            List<PageLine> lines = lines(page(page), heads, layout);
            lines.forEach(line -> effort.line(line.text()));
            pages.add(lines);
        }
        return pages;
    }

    /**
     * A page with what is written aslant or in another direction than the rest, as watermarks are,
     * and the marks of footnotes.
     *
     * @param body its text
     * @param aside what does not belong to the text
     * @param boxes what is framed on it
     */
    private record Read(RunningHeads.Page body, List<Glyph> aside, List<Rectangle2D> boxes) {}

    private static List<PageLine> lines(Read page, RunningHeads heads, PageLayout layout) {
        List<GlyphLine> furniture = heads.of(page.body());
        List<Glyph> body = Glyph.without(page.body().glyphs(), furniture);
        List<PageLine> lines = new ArrayList<>();
        Stream.concat(furniture.stream(), GlyphLine.of(page.aside()).stream())
                .map(PageLine::furniture)
                .forEach(lines::add);
        lines.addAll(layout.lines(body, page.boxes()));
        return lines;
    }

    private Read page(int page) throws IOException {
        characters = List.of();
        setStartPage(page);
        setEndPage(page);
        effort.page(page);
        Iterator<PDStream> contents = document.getPage(page - 1).getContentStreams();
        while (contents.hasNext()) {
            effort.stream(contents.next().getCOSObject());
        }
        writeText(document, Writer.nullWriter());
        float direction = direction(characters);
        List<Glyph> body = new ArrayList<>();
        List<Glyph> aside = new ArrayList<>();
        for (TextPosition position : characters) {
            Glyph glyph = Glyph.of(position);
            boolean level = position.getDir() == direction && !Glyph.isAslant(position);
            if (glyph.isPlaced()) {
                (level ? body : aside).add(glyph);
            }
        }
        List<Rectangle2D> rules =
                direction == 0 ? RuledLines.of(document.getPage(page - 1), effort) : List.of();
        float height = document.getPage(page - 1).getCropBox().getHeight();
        SmallGlyphs small = SmallGlyphs.of(body);
        aside.addAll(small.marks());
        RuledTables ruled = RuledTables.of(small.text(), rules);
        return new Read(new RunningHeads.Page(ruled.glyphs(), height), aside, ruled.boxes());
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
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.command();
        boolean font = operator.getName().equals("Tf") && getResources() != null;
        if (font && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
            maps.check(getResources(), name);
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        effort.stream(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        effort.character();
        super.processTextPosition(position);
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
