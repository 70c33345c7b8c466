package org.yuanpu.document;

import java.util.List;

/** Plain text in any encoding of Chinese. */
final class PlainText implements Format {

    @Override
    public String name() {
        return "txt";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public long largestFile(long mostText) {
        return mostText;
    }

    @Override
    public Extract read(Source source) {
        return Encodings.decode(source);
    }
}
