package org.yuanpu.text;

import java.util.List;
import org.yuanpu.document.Document;

/**
 * The stage from document to text: repairs the layout, finds sections and tables, cuts sentences
 * and words, and reads what the document says of itself. Without state; safe for threads.
 */
public final class TextAnalysis {

    private final Sentences sentences = new Sentences(new Words());
    private final FrontMatter front = new FrontMatter();

    /** The document in clean pieces. */
    public Text analyze(Document document) {
        List<Block> blocks = Layout.blocks(Characters.repair(document.text()));
        Outline outline = new Outline(sentences);
        blocks.forEach(outline::take);
        return new Text(
                document,
                front.read(document.key(), blocks),
                outline.sentences(),
                outline.tables());
    }
}
