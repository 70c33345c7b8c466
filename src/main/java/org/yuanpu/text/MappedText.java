package org.yuanpu.text;

import org.yuanpu.document.Span;

/**
 * Repaired text that knows where each of its characters stands in the canonical text.
 *
 * <p>Repair leaves out and replaces characters, so two neighbours here may stand apart there.
 */
public final class MappedText {

    private final String text;
    private final int[] offsets;
    private final int from;

    /**
     * @param text the repaired text
     * @param offsets for each UTF-16 unit of the text the code point offset of its source in the
     *     canonical text; ascending
     */
    public MappedText(String text, int[] offsets) {
        this(text, offsets.clone(), 0);
        if (text.length() != offsets.length) {
            throw new IllegalArgumentException("a text of another length than its map");
        }
    }

    private MappedText(String text, int[] offsets, int from) {
        this.text = text;
        this.offsets = offsets;
        this.from = from;
    }

    /** The repaired text. */
    public String text() {
        return text;
    }

    /**
     * Offset in the canonical text of the code point that a unit of the repaired text stands for.
     */
    public int offset(int position) {
        return offsets[from + position];
    }

    /** The same without white space at its ends. */
    public MappedText strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return part(start, end);
    }

    /** The part between two positions of the repaired text, half-open, with its map. */
    public MappedText part(int start, int end) {
        return new MappedText(text.substring(start, end), offsets, from + start);
    }

    /** Whether both are parts of one text, such as two sentences of a paragraph. */
    public boolean isBeside(MappedText other) {
        return offsets == other.offsets;
    }

    /**
     * Where a non-empty stretch of the repaired text stands in the canonical text.
     *
     * @param start position of its first character
     * @param end position behind its last character
     */
    public Span span(int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IndexOutOfBoundsException(start + "–" + end + " in " + text);
        }
        return new Span(offsets[from + start], offsets[from + end - 1] + 1);
    }

    /** Where the whole text stands. */
    public Span span() {
        return span(0, text.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
