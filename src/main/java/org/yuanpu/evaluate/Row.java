package org.yuanpu.evaluate;

import java.util.List;

/** One line of a table: what an extraction says, flattened to cells. */
public sealed interface Row permits EntityRow, RelationRow, ObservationRow {

    /** The document's source key without its extension. */
    String document();

    /** The words it was first read from. */
    String evidence();

    /** Ids of the rules that read it, sorted; empty where the table does not tell. */
    List<String> rules();

    /** The cells, in the order of the table's header. */
    List<String> cells();
}
