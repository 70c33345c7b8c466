package org.yuanpu.text;

import java.util.Optional;

/**
 * A part of a document with a heading of its own.
 *
 * @param heading the heading without line breaks; empty for the part before the first heading
 * @param level 1 for 一、, 2 for （一）, 3 for 1. and ——, each one more below a heading such as
 *     2025年工作安排 that has no number; 0 for the part before the first heading
 * @param numbered whether a number or dash opens the heading
 * @param parent the section it stands in
 * @param kind what it holds
 */
public record Section(
        String heading, int level, boolean numbered, Optional<Section> parent, SectionKind kind) {

    /** A section of running text with a number. */
    public Section(String heading, int level, Optional<Section> parent) {
        this(heading, level, true, parent, SectionKind.BODY);
    }
}
