package org.yuanpu.evaluate;

import java.util.List;
import org.yuanpu.query.Table;

/**
 * A thing that a document names.
 *
 * @param document the document's source key without its extension
 * @param type local name of its class, for example Park
 * @param name its canonical name
 * @param aliases its other names in the document
 * @param iri its address in the graph, empty where none was minted
 * @param evidence the words it was first read from
 * @param rules ids of the rules that read it, sorted
 */
public record EntityRow(
        String document,
        String type,
        String name,
        List<String> aliases,
        String iri,
        String evidence,
        List<String> rules)
        implements Row {

    /** The header of the table. */
    public static final List<String> HEADER = Table.ENTITIES.columnsInEveryFormat();

    public EntityRow {
        aliases = List.copyOf(aliases);
        rules = List.copyOf(rules);
    }

    @Override
    public List<String> cells() {
        return List.of(document, type, name, String.join("|", aliases), iri, evidence);
    }
}
