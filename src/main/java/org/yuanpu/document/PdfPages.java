package org.yuanpu.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of a PDF with their places, page by page. */
final class PdfPages extends PDFTextStripper {

    private final PDDocument source;
    private final List<List<PageLine>> pages = new ArrayList<>();

    PdfPages(PDDocument source) {
        this.source = source;
        setSuppressDuplicateOverlappingText(true);
    }

    /** The lines of each page in reading order; none for a page without contents. */
    List<List<PageLine>> lines() throws IOException {
        for (int page = 1; page <= source.getNumberOfPages(); page++) {
            setStartPage(page);
            setEndPage(page);
            writeText(source, Writer.nullWriter());
            if (pages.size() < page) {
                pages.add(List.of());
            }
        }
        return pages;
    }

    @Override
    protected void writePage() throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition position : article) {
                if (position.getDir() == 0 && !position.getUnicode().isBlank()) {
                    glyphs.add(Glyph.of(position));
                }
            }
        }
        List<Rectangle2D> rules = RuledLines.of(getCurrentPage());
        pages.add(PageLayout.lines(RuledTables.merged(glyphs, rules)));
    }
}
