package org.yuanpu.document;

/**
 * One report of a table.
 *
 * @param name names its row within the table
 * @param text the cell with the report
 * @param metadata what the other cells state
 */
record Report(String name, String text, Metadata metadata) {}
