package org.yuanpu.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * A thing that the user knows.
 *
 * @param type local name of its class: Park, Project, Enterprise or Organization
 * @param name what it is called
 * @param aliases what else it is called
 * @param code what it is listed by elsewhere, empty where there is none
 * @param region name or code of the division whose documents mean it; empty for all documents
 * @param source file and line that it stands in, as {@code names:FILE:LINE}
 */
public record KnownName(
        String type, String name, List<String> aliases, String code, String region, String source) {

    /** How every source begins: facts bear it as their rule. */
    public static final String SOURCE = "names:";

    public KnownName {
        aliases = List.copyOf(aliases);
    }

    /** Name and aliases. */
    public List<String> spellings() {
        return Stream.concat(Stream.of(name), aliases.stream()).distinct().toList();
    }
}
