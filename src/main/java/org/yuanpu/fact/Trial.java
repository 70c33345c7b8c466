package org.yuanpu.fact;

import java.util.List;

/**
 * Something that may be a name, with all that can be seen of it.
 *
 * @param names what it would be called
 * @param told whether rules take it for a name
 * @param signs what is seen of it, each a word of its own such as {@code end=大桥}; see {@code
 *     rules/weights}
 */
record Trial(List<String> names, boolean told, List<String> signs) {

    Trial {
        names = List.copyOf(names);
        signs = List.copyOf(signs);
    }
}
