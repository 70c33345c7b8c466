package org.yuanpu.document;

import java.util.List;

/**
 * A table as it is stored.
 *
 * @param name leads the names of its rows; empty for the only one of a file
 * @param rows the cells, the header first; rows may be of different lengths
 */
record Sheet(String name, List<List<String>> rows) {

    Sheet {
        rows = List.copyOf(rows);
    }
}
