package org.yuanpu.document;

import java.util.List;

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
 */
public record Document(
        String key, String text, String format, String encoding, String hash, List<Integer> pages) {

    public Document {
        pages = List.copyOf(pages);
    }

    /** A document without pages. */
    public Document(String key, String text, String format, String encoding, String hash) {
        this(key, text, format, encoding, hash, List.of());
    }
}
