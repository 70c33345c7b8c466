package org.yuanpu.document;

import java.util.List;

/**
 * A report in a cell of a table: plain text, or a page's HTML.
 *
 * @param name the name of the table's format
 */
record TableCell(String name) implements Format {

    @Override
    public List<String> extensions() {
        return List.of(name);
    }

    @Override
    public Extract read(Source source) {
        String text = new String(source.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        boolean page =
                text.stripLeading().matches("(?is)<(?:!doctype|html|body|div|p|table|span)\\b.*");
        return page ? new Html().read(source) : new Extract(text, "UTF-8");
    }
}
