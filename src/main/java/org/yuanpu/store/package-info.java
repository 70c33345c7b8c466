/**
 * The store: two TDB2 databases in one folder, or the server that holds them.
 *
 * <p>In come the finished graphs of a document, plain Jena graphs with a name and a fingerprint;
 * out go connections for SPARQL and copies of single graphs. Knows nothing of how graphs are made,
 * what is asked of them, or of HTTP servers; imports {@code problem} only.
 */
package org.yuanpu.store;
