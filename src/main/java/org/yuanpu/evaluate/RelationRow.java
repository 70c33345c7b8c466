package org.yuanpu.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.yuanpu.query.Table;

/**
 * A statement that links two things, or a thing and its status.
 *
 * @param document the document's source key without its extension
 * @param subject canonical name of the thing spoken of
 * @param relation local name of the property, for example locatedIn
 * @param object canonical name of the other thing, or the status
 * @param period when it holds, with a leading {@code →} where it is planned; empty where unknown
 * @param rules ids of the rules that read it, sorted
 * @param evidence the words it was first read from
 */
public record RelationRow(
        String document,
        String subject,
        String relation,
        String object,
        String period,
        List<String> rules,
        String evidence)
        implements Row {

    /** The header of the table. */
    public static final List<String> HEADER = Table.RELATIONS.columnsInEveryFormat();

    public RelationRow {
        rules = List.copyOf(rules);
    }

    /** The cells that make the statement, whatever it was read by. */
    List<String> statement() {
        return List.of(document, subject, relation, object, period);
    }

    /**
     * The same with the rules of another row of the same statement: a park and the project of its
     * name stand at one place, and tables know them by their name alone.
     */
    RelationRow with(RelationRow other) {
        List<String> both =
                Stream.concat(rules.stream(), other.rules.stream()).distinct().sorted().toList();
        return new RelationRow(document, subject, relation, object, period, both, evidence);
    }

    @Override
    public List<String> cells() {
        return List.of(
                document, subject, relation, object, period, String.join(" ", rules), evidence);
    }
}
