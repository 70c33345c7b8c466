package org.yuanpu.problem;

/**
 * A place in a source, counted as an editor counts.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(int line, int column) {}
