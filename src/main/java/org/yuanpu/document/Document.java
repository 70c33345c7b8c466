package org.yuanpu.document;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * A document as decoded, before any repair of its layout.
 *
 * <p>Structure that a format states is kept in the text itself, in the signs of Markdown: a heading
 * opens its line with {@code #}, a row of a table stands between {@code |}.
 *
 * @param key the source key
 * @param text the canonical text; all offsets of the program count its code points
 * @param format the format it was read as, for example {@code txt}
 * @param encoding the character encoding it was decoded from
 * @param hash SHA-256 of the canonical text in UTF-8, in hexadecimal
 * @param pages the offset at which each page begins, the first page first; empty where the format
 *     knows no pages
 * @param furniture the lines that belong to the pages and not to the text, such as running heads
 *     and page numbers, with their line ends, in the order of their places
 * @param metadata what is stated of the document beside its text
 */
public record Document(
        String key,
        String text,
        String format,
        String encoding,
        String hash,
        List<Integer> pages,
        List<Span> furniture,
        Metadata metadata) {

    public Document {
        pages = List.copyOf(pages);
        furniture = List.copyOf(furniture);
    }

    /** A document with nothing on its pages but its text, and of which nothing is stated. */
    public Document(
            String key,
            String text,
            String format,
            String encoding,
            String hash,
            List<Integer> pages) {
        this(key, text, format, encoding, hash, pages, List.of(), Metadata.NONE);
    }

    /** A document without pages, of which nothing is stated. */
    public Document(String key, String text, String format, String encoding, String hash) {
        this(key, text, format, encoding, hash, List.of(), List.of(), Metadata.NONE);
    }

    /**
     * The number of the page that an offset is on, from 1; none where the format knows no pages.
     */
    public OptionalInt page(int offset) {
        if (pages.isEmpty()) {
            return OptionalInt.empty();
        }
        int at = Collections.binarySearch(pages, offset);
        if (at < 0) {
            return OptionalInt.of(Math.max(1, -at - 1));
        }
        // Of empty pages that begin at one offset, the last is the one whose text stands there.
        while (at + 1 < pages.size() && pages.get(at + 1) == offset) {
            at++;
        }
        return OptionalInt.of(at + 1);
    }
}
