package org.yuanpu.document;

import java.util.List;

/**
 * What a user says of the inputs.
 *
 * @param include patterns of paths; a path that none of them fits is left out, unless there is none
 * @param exclude patterns of paths that are left out
 * @param columns the columns of tables of reports, empty where they are to be found
 * @param stated what is stated of every document
 * @param mostText bytes of the longest text of one document, as UTF-8
 */
public record InputSettings(
        List<String> include,
        List<String> exclude,
        TableColumns columns,
        Metadata stated,
        long mostText) {

    /** All that is found, as it is; texts of up to 20 MB: the longest report known has 0.3 MB. */
    public static final InputSettings USUAL =
            new InputSettings(List.of(), List.of(), TableColumns.FOUND, Metadata.NONE, 20_000_000);

    public InputSettings {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }
}
