package org.yuanpu.store;

import java.util.Optional;

/**
 * A document as the store holds it.
 *
 * @param key its source key
 * @param graphName the name of its graph in {@link Part#GRAPH}
 * @param fingerprint the fingerprint it was stored with
 * @param root the folder its key is relative to, as a path; empty where it came from none
 * @param reviewName the name of its graph in {@link Part#REVIEW}, if any of its facts was refused
 * @param triples the number of accepted triples
 */
public record StoredDocument(
        String key,
        String graphName,
        String fingerprint,
        String root,
        Optional<String> reviewName,
        long triples) {}
