package org.yuanpu.server;

import java.util.Optional;
import java.util.Set;

/** What one path of the server gives. */
interface Resource {

    /** The methods of a resource that only gives. */
    Set<String> READING = Set.of("GET", "HEAD");

    /** The methods it answers; all others are refused with 405. */
    default Set<String> methods() {
        return READING;
    }

    /**
     * Whether the answer depends on the address, the accepted types and the store alone, so that a
     * client that has it may keep it until the store changes.
     */
    default boolean dependsOnStoreAlone() {
        return false;
    }

    /**
     * Stands for the answer where it depends on the program alone: the same tag, the same answer.
     */
    default Optional<String> tag(Exchange exchange) {
        return Optional.empty();
    }

    /**
     * The answer to one request.
     *
     * @throws org.yuanpu.problem.ProblemException what went wrong; it becomes an RFC 9457 problem
     */
    Reply answer(Exchange exchange);
}
