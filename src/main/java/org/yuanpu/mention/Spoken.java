package org.yuanpu.mention;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The time a part of a document speaks of.
 *
 * @param year the year, of a span of years the one the document is for; empty where nothing tells
 * @param planned whether it speaks of what is to come
 * @param years the span of years that its heading names, 今后五年 or a five-year plan; empty where it
 *     names none
 */
public record Spoken(OptionalInt year, boolean planned, Optional<Period> years) {

    /** What is to come in a span of years, and not in one year alone. */
    public Optional<Period> ahead() {
        return planned ? years : Optional.empty();
    }
}
