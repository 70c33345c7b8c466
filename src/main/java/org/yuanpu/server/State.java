package org.yuanpu.server;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which state of the store is being served: it changes with every write through this server, and
 * with every start. While the server holds the store, nobody else can write to it.
 */
final class State {

    private static final int START_BYTES = 6;

    private final String start;
    private final AtomicLong changes = new AtomicLong();

    State() {
        byte[] random = new byte[START_BYTES];
        new SecureRandom().nextBytes(random);
        start = HexFormat.of().formatHex(random);
    }

    /** The number of changes since the start. */
    long changes() {
        return changes.get();
    }

    /** Notes that the store has changed. */
    void changed() {
        changes.incrementAndGet();
    }

    /**
     * The state as a weak entity tag of the answers in one type: a client that has the page at an
     * address does not have the RDF there.
     *
     * @param accept what the client accepts, as it says it
     */
    String tag(String accept) {
        return "W/\"%s-%d-%08x\"".formatted(start, changes.get(), accept.hashCode());
    }
}
