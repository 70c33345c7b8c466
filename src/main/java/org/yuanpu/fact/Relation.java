package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Period;

/**
 * A statement that links a thing to another thing or to a status.
 *
 * @param subject the thing spoken of
 * @param property local name of the property in the ontology, for example hasStatus
 * @param object the other thing; for hasStatus a key of type Status whose name is the concept's
 *     notation (planned … operational)
 * @param period when it holds, if the document tells and the property has a time
 * @param modality whether it is so or only planned
 * @param evidence where it is said
 */
public record Relation(
        Key subject,
        String property,
        Key object,
        Optional<Period> period,
        Modality modality,
        List<Evidence> evidence)
        implements Fact {

    public Relation {
        evidence = List.copyOf(evidence);
    }
}
