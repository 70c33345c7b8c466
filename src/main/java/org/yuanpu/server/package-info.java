/**
 * The embedded Fuseki: SPARQL, the saved queries and search over HTTP, and the pages.
 *
 * <p>In come the store that this process holds, the saved queries and the ontology; out goes HTTP,
 * for reading only. Every resource takes an {@link org.yuanpu.server.Exchange} and gives a {@link
 * org.yuanpu.server.Reply}; {@link org.yuanpu.server.Front} alone speaks servlet.
 */
package org.yuanpu.server;
