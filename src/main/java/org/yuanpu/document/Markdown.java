package org.yuanpu.document;

import java.util.List;

/** Markdown; its signs stay in the text, where the stage behind reads them. */
final class Markdown implements Format {

    @Override
    public String name() {
        return "md";
    }

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
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
