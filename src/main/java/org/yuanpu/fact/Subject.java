package org.yuanpu.fact;

import org.yuanpu.document.Span;
import org.yuanpu.text.Text;

/**
 * A thing that the text names and that figures may be about.
 *
 * @param span where it is named, in the canonical text
 * @param key which thing it is
 */
public record Subject(Span span, Key key) {

    /** The region that a document is about; of an unknown one the name is empty. */
    static Key region(Text text) {
        return new Key("Region", text.facts().region().map(r -> r.name()).orElse(""));
    }
}
