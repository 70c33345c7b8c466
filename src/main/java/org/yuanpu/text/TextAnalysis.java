package org.yuanpu.text;

import java.util.List;
import java.util.stream.Stream;
import org.yuanpu.document.Document;
import org.yuanpu.document.Span;
import org.yuanpu.ontology.Divisions;

/**
 * The stage from document to text: repairs the layout, finds sections and tables, cuts sentences
 * and words, and reads what the document says of itself. Without state; safe for threads.
 */
public final class TextAnalysis {

    private final Sentences sentences = new Sentences(new Words());
    private final FrontMatter front;

    /**
     * @param divisions the table in which the issuing region is looked up
     */
    public TextAnalysis(Divisions divisions) {
        this.front = new FrontMatter(divisions);
    }

    /**
     * The document in clean pieces, with a problem for each fact that it leaves undecided.
     *
     * @throws org.yuanpu.problem.ProblemException Y203 and Y204 when a region or kind is stated of
     *     it that is not known
     */
    public Text analyze(Document document) {
        Furniture furniture = new Furniture();
        MappedText text =
                furniture.without(document.furniture(), Characters.repair(document.text()));
        List<Block> blocks = Layout.blocks(text, furniture);
        Outline outline = new Outline(sentences);
        blocks.forEach(outline::take);
        DocumentFacts facts = front.read(document, blocks);
        return new Text(
                document,
                facts,
                outline.sections(),
                outline.sentences(),
                outline.tables(),
                leftOut(furniture, outline),
                front.undecided(document, facts));
    }

    /** What belongs to the pages, and what a portal writes around the text. */
    private static List<Span> leftOut(Furniture furniture, Outline outline) {
        Stream<Span> links =
                outline.sentences().stream()
                        .filter(s -> s.section().kind() == SectionKind.LINKS)
                        .map(s -> s.text().span());
        return Stream.concat(furniture.found().stream(), links).sorted().toList();
    }
}
