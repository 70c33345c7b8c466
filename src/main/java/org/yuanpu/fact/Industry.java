package org.yuanpu.fact;

import java.util.List;

/**
 * An industry as a text speaks of it.
 *
 * @param name its name without what it forms: 先进材料 of 先进材料产业集群
 * @param aliases what else the text calls it: 先进材料产业
 */
record Industry(String name, List<String> aliases) {

    Industry {
        aliases = List.copyOf(aliases);
    }
}
