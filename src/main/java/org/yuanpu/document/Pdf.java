package org.yuanpu.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** A PDF that holds text; of a scanned one it says that it needs OCR. */
final class Pdf implements Format {

    /** Fewer characters a page than this are a stamp or a page number on a scan. */
    private static final int FEWEST_CHARACTERS = 20;

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<String> extensions() {
        return List.of("pdf");
    }

    @Override
    public Extract read(Source source) {
        try (PDDocument document = Loader.loadPDF(source.bytes())) {
            List<List<PageLine>> pages = new PdfPages(document, new PdfEffort(source)).lines();
            long characters =
                    pages.stream().flatMap(List::stream).mapToLong(l -> l.text().length()).sum();
            if (characters < (long) FEWEST_CHARACTERS * pages.size()) {
                throw new ProblemException(Problem.of("Y112", source.key(), pages.size()));
            }
            return PdfText.of(pages);
        } catch (InvalidPasswordException e) {
            throw new ProblemException(Problem.of("Y111", source.key()), e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof ProblemException problem) {
                throw problem;
            }
            throw new ProblemException(Problem.of("Y110", source.key(), e.getMessage()), e);
        }
    }
}
