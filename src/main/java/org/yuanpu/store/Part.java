package org.yuanpu.store;

import java.util.Locale;

/** One of the two datasets of a store; each is a database of its own. */
public enum Part {
    /** What was accepted: the documents, the ontology, reference data. */
    GRAPH,
    /** What was refused, with the reasons, and the shapes. */
    REVIEW;

    /**
     * The name of the database's folder, and of the part in addresses: {@code graph}, {@code
     * review}.
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
