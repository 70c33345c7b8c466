package org.yuanpu.link;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A thing that documents name: a park, a project, a region, an indicator.
 *
 * @param iri its IRI
 * @param type local name of its class, for example {@code Park}
 * @param names its preferred name, then its other names, sorted
 * @param code code of its division, for a region that has one
 * @param within IRI of the region that a region belongs to
 * @param documents IRIs of the documents that name it
 */
public record Thing(
        String iri,
        String type,
        List<String> names,
        Optional<String> code,
        Optional<String> within,
        SortedSet<String> documents) {

    public Thing {
        names = List.copyOf(names);
        documents = new TreeSet<>(documents);
    }

    /** Its preferred name. */
    public String name() {
        return names.get(0);
    }

    /** The part of its IRI that says where it is known: a region's code, or {@code 0}. */
    public String place() {
        String[] parts = iri.split("/");
        return parts[parts.length - 2];
    }
}
