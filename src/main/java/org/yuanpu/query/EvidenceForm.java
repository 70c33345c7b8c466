package org.yuanpu.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How an export shows where statements were read. */
public enum EvidenceForm {
    /** As it is stored: assertions with passages, sentences and the canonical text. */
    FULL,
    /** Without passages, sentences, rules and texts; periods and modality stay. */
    NONE,
    /**
     * As {@link #FULL}, but an assertion is a reifier of RDF 1.2 in place of a {@code
     * rdf:Statement}.
     */
    RDF12;

    /** The word of the option {@code --evidence}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of that name. */
    public static Optional<EvidenceForm> of(String label) {
        return Stream.of(values()).filter(f -> f.label().equals(label)).findFirst();
    }
}
