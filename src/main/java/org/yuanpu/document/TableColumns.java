package org.yuanpu.document;

import java.util.Optional;

/**
 * The columns of a table of reports by the names in its header; what is empty is found by the
 * header.
 *
 * @param text holds the text of the report
 * @param title holds its title
 * @param region holds the division that it is about
 * @param year holds the year that it plans for, or appeared in
 */
public record TableColumns(
        Optional<String> text,
        Optional<String> title,
        Optional<String> region,
        Optional<String> year) {

    /** All of them are found. */
    public static final TableColumns FOUND =
            new TableColumns(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
