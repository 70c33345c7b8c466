package org.yuanpu.text;

import java.util.Arrays;

/** Puts a {@link MappedText} together from pieces of others and from replacements. */
final class MappedBuilder {

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    /** Appends a repaired text as it is. */
    MappedBuilder append(MappedText part) {
        for (int i = 0; i < part.text().length(); i++) {
            append(part.text().charAt(i), part.offset(i));
        }
        return this;
    }

    /** Appends one UTF-16 unit that stands for the canonical character at an offset. */
    MappedBuilder append(char unit, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(unit);
        return this;
    }

    /** Appends a replacement for the canonical character at an offset. */
    MappedBuilder append(String replacement, int offset) {
        replacement.chars().forEach(c -> append((char) c, offset));
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The last unit appended, or 0. */
    char last() {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    MappedText build() {
        return new MappedText(text.toString(), Arrays.copyOf(offsets, text.length()));
    }
}
