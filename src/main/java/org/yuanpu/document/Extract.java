package org.yuanpu.document;

import java.util.List;

/**
 * What a format's reader took out of a source.
 *
 * @param text the canonical text
 * @param encoding the character encoding, or the format's own where it has one
 * @param pages the offset at which each page begins, empty without pages
 */
record Extract(String text, String encoding, List<Integer> pages) {

    Extract(String text, String encoding) {
        this(text, encoding, List.of());
    }
}
