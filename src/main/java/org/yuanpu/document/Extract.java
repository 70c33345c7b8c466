package org.yuanpu.document;

import java.util.List;

/**
 * What a format's reader took out of a source.
 *
 * @param text the canonical text
 * @param encoding the character encoding, or the format's own where it has one
 * @param pages the offset at which each page begins, empty without pages
 * @param furniture the lines that belong to the pages and not to the text
 */
record Extract(String text, String encoding, List<Integer> pages, List<Span> furniture) {

    Extract(String text, String encoding) {
        this(text, encoding, List.of(), List.of());
    }
}
