package org.yuanpu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the lines of pages down as text: a paragraph a line, over the ends of columns and pages;
 * what belongs to the pages stands between paragraphs, on lines that are marked as such. Made anew
 * for each document.
 */
final class PdfText {

    private final StringBuilder out = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Span> furniture = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private PageLine before;
    private int counted;
    private int points;

    /** A line that has to wait for the end of a paragraph. */
    private record Waiting(int page, PageLine line) {}

    private PdfText() {}

    /** The text of some pages. */
    static Extract of(List<List<PageLine>> pages) {
        PdfText text = new PdfText();
        for (int i = 0; i < pages.size(); i++) {
            for (PageLine line : pages.get(i)) {
                text.take(i, line);
            }
        }
        text.close();
        text.begin(pages.size() - 1);
        return new Extract(text.out.toString(), "PDF", text.pages, text.furniture);
    }

    private void take(int page, PageLine line) {
        if (line.isFurniture() || line.aside()) {
            waiting.add(new Waiting(page, line));
        } else {
            write(page, line);
        }
    }

    private void write(int page, PageLine line) {
        boolean goesOn =
                before != null && before.kind() == line.kind() && before.full() && !line.opens();
        if (goesOn && line.kind() == PageLine.Kind.TABLE) {
            goOn(page, line);
            return;
        }
        if (!goesOn) {
            close();
            out.append(out.isEmpty() ? "" : "\n");
        }
        begin(page);
        boolean words = goesOn && isWords(out.charAt(out.length() - 1), line.text().charAt(0));
        out.append(words ? " " : "").append(line.text());
        before = line;
    }

    /** Puts the first row of a table to the last one written, cell by cell. */
    private void goOn(int page, PageLine table) {
        List<String> rows = table.text().lines().toList();
        int last = out.lastIndexOf("\n") + 1;
        String joined = MarkdownTable.joined(out.substring(last), rows.get(0));
        rewind(last);
        out.append(joined);
        begin(page);
        rows.stream().skip(1).forEach(row -> out.append('\n').append(row));
        before = table;
    }

    /** Takes back what was written from a place on. */
    private void rewind(int length) {
        offset();
        points -= out.codePointCount(length, out.length());
        out.setLength(length);
        counted = length;
    }

    /** Ends the paragraph, and writes down what waited for its end. */
    private void close() {
        if (before != null) {
            out.append('\n');
        }
        before = null;
        List<Waiting> lines = List.copyOf(waiting);
        waiting.clear();
        for (Waiting next : lines) {
            if (next.line().isFurniture()) {
                begin(next.page());
                int start = offset();
                out.append(next.line().text()).append('\n');
                furniture.add(new Span(start, offset()));
            }
        }
        lines.stream()
                .filter(next -> !next.line().isFurniture())
                .forEach(next -> write(next.page(), next.line()));
        if (before != null) {
            close();
        }
    }

    /** Notes where a page begins, and all before it that held nothing. */
    private void begin(int page) {
        while (pages.size() <= page) {
            pages.add(offset());
        }
    }

    /** Code points written so far. */
    private int offset() {
        points += out.codePointCount(counted, out.length());
        counted = out.length();
        return points;
    }

    /** Whether a space was left between two words at the end of a line; numbers are not broken. */
    private static boolean isWords(char last, char first) {
        return (isLetter(last) && (isLetter(first) || isDigit(first)))
                || (isDigit(last) && isLetter(first));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
