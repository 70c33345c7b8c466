package org.yuanpu.fact;

import java.util.List;

/** Something a document says, with the places where it says so. */
public sealed interface Fact permits Entity, Relation, Observation {

    /** Where it was read: never empty, in reading order. */
    List<Evidence> evidence();
}
