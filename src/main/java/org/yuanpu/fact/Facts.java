package org.yuanpu.fact;

import java.util.List;
import org.yuanpu.problem.Problem;
import org.yuanpu.text.Text;

/**
 * All that one document says. Every key in relations and observations, but for those of type
 * Status, is the key of one of the entities.
 *
 * @param text the text it was read from
 * @param entities the things, sorted by key
 * @param relations the statements, in reading order
 * @param observations the figures, in reading order
 * @param problems what could not be decided
 */
public record Facts(
        Text text,
        List<Entity> entities,
        List<Relation> relations,
        List<Observation> observations,
        List<Problem> problems) {

    public Facts {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
    }
}
