package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;

/**
 * A thing that a document names, resolved within the document.
 *
 * @param key its class and canonical name
 * @param aliases its other names in the document, sorted, without the canonical one
 * @param code its code in an official list, for a region its division code
 * @param evidence where it is named
 */
public record Entity(Key key, List<String> aliases, Optional<String> code, List<Evidence> evidence)
        implements Fact {

    public Entity {
        aliases = List.copyOf(aliases);
        evidence = List.copyOf(evidence);
    }
}
