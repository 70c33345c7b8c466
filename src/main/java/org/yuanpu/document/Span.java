package org.yuanpu.document;

/**
 * A stretch of a document's canonical text, half-open.
 *
 * @param start offset of the first code point
 * @param end offset behind the last code point
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + "–" + end);
        }
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
