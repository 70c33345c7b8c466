package org.yuanpu.document;

import java.util.List;

/** Plain text in any encoding of Chinese. */
final class PlainText implements Format {

    /** Larger than any report: the longest known has 0.3 MB. */
    static final long LARGEST = 20_000_000;

    @Override
    public String name() {
        return "txt";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public long largestFile() {
        return LARGEST;
    }

    @Override
    public Extract read(Source source) {
        return Encodings.decode(source);
    }
}
