package org.yuanpu.server;

import org.yuanpu.ontology.Base;

/**
 * Where a server listens and what it allows.
 *
 * @param host the name or address of the interface to listen to
 * @param port the port; 0 takes any that is free
 * @param base the IRI that the names of things begin with; {@code /id/…} shows them
 * @param limits what one request may cost
 * @param admission who may ask
 */
public record Settings(String host, int port, Base base, Limits limits, Admission admission) {

    /** Only this machine can reach it. */
    public static final String LOOPBACK = "127.0.0.1";

    /** The port where nothing else is said. */
    public static final int PORT = 3030;

    /** The usual limits and base, on this machine alone. */
    public static Settings local(int port) {
        return new Settings(LOOPBACK, port, Base.DEFAULT, Limits.USUAL, Admission.USUAL);
    }
}
