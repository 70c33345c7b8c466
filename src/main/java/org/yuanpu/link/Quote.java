package org.yuanpu.link;

/**
 * Words of a document that say something.
 *
 * @param passage IRI of the passage
 * @param words the very words, pieces joined with {@code …}
 * @param start where they begin in the canonical text, in code points
 * @param sentence the sentence that they stand in
 * @param heading the heading above it, empty where there is none
 * @param ofSeveralYears whether it stands where the document looks back on several years
 */
public record Quote(
        String passage,
        String words,
        int start,
        String sentence,
        String heading,
        boolean ofSeveralYears) {}
