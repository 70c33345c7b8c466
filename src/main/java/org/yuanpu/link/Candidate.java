package org.yuanpu.link;

import java.util.List;
import java.util.Set;

/**
 * A thing as it is compared with others of its region and class.
 *
 * @param thing the thing
 * @param form the form of its preferred name
 * @param names the forms of all its names, without those that say too little
 * @param hosts IRIs of the parks it stands in and of the enterprises that undertake it
 */
record Candidate(Thing thing, NameForm form, Set<String> names, Set<String> hosts) {

    String iri() {
        return thing.iri();
    }

    boolean sharesHost(Candidate other) {
        return hosts.stream().anyMatch(other.hosts::contains);
    }

    /** Whether one document names both: then it tells them apart. */
    boolean standsBeside(Candidate other) {
        return thing.documents().stream().anyMatch(other.thing.documents()::contains);
    }

    /** What pairs of things that may be one have in common. */
    List<String> keys() {
        String name = form.form();
        int length = name.length();
        List<String> keys = new java.util.ArrayList<>();
        names.forEach(n -> keys.add("=" + n));
        if (length >= 4) {
            keys.add("…" + name.substring(length - 4));
            keys.add(name.substring(0, 2) + "…" + name.substring(length - 2));
        }
        return keys;
    }
}
