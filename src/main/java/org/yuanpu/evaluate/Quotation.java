package org.yuanpu.evaluate;

import java.util.stream.Collectors;
import org.yuanpu.document.Span;
import org.yuanpu.fact.Evidence;
import org.yuanpu.fact.Fact;

/** Quotes a document's canonical text, whose offsets count code points. */
final class Quotation {

    private final int[] text;

    Quotation(String text) {
        this.text = text.codePoints().toArray();
    }

    /** The words a fact was first read from, in one line, pieces parted by an ellipsis. */
    String of(Fact fact) {
        return of(fact.evidence().get(0));
    }

    /** The words of one piece of evidence. */
    String of(Evidence evidence) {
        return evidence.spans().stream().map(this::of).collect(Collectors.joining("…"));
    }

    /** The words of one stretch, without the layout's white space. */
    String of(Span span) {
        return new String(text, span.start(), span.end() - span.start())
                .replaceAll("[\\s\u3000]+", "");
    }
}
