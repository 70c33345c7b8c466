package org.yuanpu.document;

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

    /** The lines of each page in reading order. */
    List<List<PageLine>> lines() throws IOException {
        writeText(source, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void writePage() {
        List<Glyph> glyphs = new ArrayList<>();
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition position : article) {
                if (position.getDir() == 0 && !position.getUnicode().isBlank()) {
                    glyphs.add(Glyph.of(position));
                }
            }
        }
        pages.add(PageLayout.lines(glyphs));
    }
}
