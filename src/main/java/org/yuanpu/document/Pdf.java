package org.yuanpu.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** A PDF that holds text; of a scanned one it says that it needs OCR. */
final class Pdf implements Format {

    /** Fewer characters a page than this are a stamp or a page number on a scan. */
    private static final int FEWEST_CHARACTERS = 20;

    private static final int EDGE_LINES = 2;
    private static final int FEWEST_REPEATS = 3;

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
            List<List<PageLine>> pages = new PdfPages(document).lines();
            long characters =
                    pages.stream().flatMap(List::stream).mapToLong(l -> l.text().length()).sum();
            if (characters < (long) FEWEST_CHARACTERS * pages.size()) {
                throw new ProblemException(Problem.of("Y112", source.key(), pages.size()));
            }
            return written(withoutRunningHeads(pages));
        } catch (InvalidPasswordException e) {
            throw new ProblemException(Problem.of("Y111", source.key()), e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof ProblemException problem) {
                throw problem;
            }
            throw new ProblemException(Problem.of("Y110", source.key(), e.getMessage()), e);
        }
    }

    private static Extract written(List<List<PageLine>> pages) {
        StringBuilder out = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        int offset = 0;
        for (List<PageLine> page : pages) {
            int before = out.length();
            starts.add(offset);
            for (PageLine line : page) {
                out.append(line.opens() && !out.isEmpty() ? "\n" : "")
                        .append(line.text())
                        .append('\n');
            }
            offset += out.codePointCount(before, out.length());
        }
        return new Extract(out.toString(), "PDF", starts);
    }

    /** Leaves out lines that stand at the edge of many pages, alike but for their digits. */
    private static List<List<PageLine>> withoutRunningHeads(List<List<PageLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        pages.forEach(page -> edges(page).forEach(e -> counts.merge(e, 1, Integer::sum)));
        int most = Math.max(FEWEST_REPEATS, pages.size() * 2 / 5);
        return pages.stream().map(page -> withoutHeads(page, counts, most)).toList();
    }

    private static List<PageLine> withoutHeads(
            List<PageLine> page, Map<String, Integer> counts, int most) {
        List<PageLine> kept = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            boolean edge = i < EDGE_LINES || i >= page.size() - EDGE_LINES;
            if (!edge || counts.getOrDefault(pattern(page.get(i)), 0) < most) {
                kept.add(page.get(i));
            }
        }
        return kept;
    }

    private static Set<String> edges(List<PageLine> page) {
        Set<String> edges = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            if (i < EDGE_LINES || i >= page.size() - EDGE_LINES) {
                edges.add(pattern(page.get(i)));
            }
        }
        return edges;
    }

    private static String pattern(PageLine line) {
        return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", "");
    }
}
