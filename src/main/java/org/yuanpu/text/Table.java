package org.yuanpu.text;

import java.util.List;

/**
 * A table or box.
 *
 * @param caption its caption (表1：…, 专栏3 …), empty where it has none
 * @param header the cells of its header row; empty where it has none, as in a box
 * @param rows its rows, without the header; rows may differ in length
 * @param section where it stands
 */
public record Table(String caption, List<Cell> header, List<List<Cell>> rows, Section section) {

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
