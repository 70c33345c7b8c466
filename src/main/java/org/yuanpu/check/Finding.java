package org.yuanpu.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Something in a graph that is not as it must be.
 *
 * @param focus the node that it is found at
 * @param path the property that it is about, if it is about one
 * @param value the value that is wrong, if there is one
 * @param source the shape or check that found it
 * @param component what sort of constraint it breaks
 * @param messages what is wrong, in each language
 */
record Finding(
        Node focus,
        Optional<Node> path,
        Optional<Node> value,
        Node source,
        Node component,
        List<Node> messages) {

    Finding {
        messages = List.copyOf(messages);
    }

    /** The triple that is wrong, where path and value tell it. */
    Triple link() {
        return Triple.create(focus, path.orElseThrow(), value.orElseThrow());
    }
}
