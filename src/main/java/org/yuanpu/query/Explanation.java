package org.yuanpu.query;

import java.util.List;
import java.util.OptionalInt;

/**
 * A thing, and all that the documents in the store say of it.
 *
 * @param iri what names it
 * @param type the label of its class
 * @param name its preferred name
 * @param aliases its other names, sorted
 * @param statements what is said of it, in the order of documents and places
 */
public record Explanation(
        String iri, String type, String name, List<String> aliases, List<Statement> statements) {

    public Explanation {
        aliases = List.copyOf(aliases);
        statements = List.copyOf(statements);
    }

    /**
     * One thing that one document says.
     *
     * @param subject the name of the thing it is said of
     * @param property what is said, as a label: a property, or an indicator
     * @param object the name of the other thing, or the value with its unit
     * @param period when it holds, empty where the document does not tell
     * @param modality as a label: whether it is so, or planned, or a target
     * @param document the key of the document
     * @param confidence how far it can be trusted, from 0 to 1; empty where that is not known
     * @param rules the ids of the rules that read it, sorted
     * @param passages where it is said, in the order of their places
     */
    public record Statement(
            String subject,
            String property,
            String object,
            String period,
            String modality,
            String document,
            String confidence,
            List<String> rules,
            List<Passage> passages) {

        public Statement {
            rules = List.copyOf(rules);
            passages = List.copyOf(passages);
        }
    }

    /**
     * Where a statement was read.
     *
     * @param pieces the words, as half-open stretches of code points of the canonical text
     * @param page the number of the page they begin on; none where the format knows no pages
     * @param heading the heading of the section, empty where there is none
     * @param sentence the sentence around the words, as it stands in the canonical text
     */
    public record Passage(List<Piece> pieces, OptionalInt page, String heading, String sentence) {

        public Passage {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A stretch of the canonical text.
     *
     * @param start offset of the first code point
     * @param end offset behind the last code point
     */
    public record Piece(int start, int end) {}
}
