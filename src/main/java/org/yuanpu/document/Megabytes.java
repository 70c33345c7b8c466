package org.yuanpu.document;

import java.util.Locale;

/** Sizes as people read them. */
final class Megabytes {

    private Megabytes() {}

    /** A count of bytes in millions, with one decimal. */
    static String of(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
