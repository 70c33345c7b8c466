package org.yuanpu.document;

import java.util.List;

/**
 * A format that can be read.
 *
 * @param name its name
 * @param extensions the endings of its files, in small letters and without the dot
 */
public record ReadableFormat(String name, List<String> extensions) {

    public ReadableFormat {
        extensions = List.copyOf(extensions);
    }
}
