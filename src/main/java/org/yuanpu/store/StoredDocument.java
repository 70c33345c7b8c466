package org.yuanpu.store;

import java.util.Optional;

/**
 * A document as the store holds it.
 *
 * @param key its source key
 * @param graphName the name of its graph in {@link Part#GRAPH}
 * @param fingerprint the fingerprint it was stored with
 * @param reviewName the name of its graph in {@link Part#REVIEW}, if any of its facts was refused
 * @param triples the number of accepted triples
 */
public record StoredDocument(
        String key,
        String graphName,
        String fingerprint,
        Optional<String> reviewName,
        long triples) {}
