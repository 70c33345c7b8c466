package org.yuanpu.evaluate;

import java.util.List;

/**
 * What comparison with gold says of one row.
 *
 * @param kind what the row is counted under
 * @param verdict how it compares
 * @param document the document's source key without its extension
 * @param shown the row's cells, parted by tabs: the gold row, or the predicted one where no gold
 *     row matches it
 * @param rules ids of the rules that predicted it
 * @param evidence the words that a predicted row was read from, empty where one was missed
 */
public record Judgement(
        Kind kind,
        Verdict verdict,
        String document,
        String shown,
        List<String> rules,
        String evidence) {

    /** How a row compares with gold. */
    public enum Verdict {
        /** Found, and in the gold. */
        RIGHT,
        /** Found, and not in the gold. */
        WRONG,
        /** In the gold, and not found. */
        MISSED,
        /** Found, and optional in the gold: counts neither way. */
        OPTIONAL
    }

    public Judgement {
        rules = List.copyOf(rules);
    }
}
