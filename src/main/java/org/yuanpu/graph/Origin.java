package org.yuanpu.graph;

/**
 * What made a graph, besides the ontology and the document.
 *
 * @param version version of the program
 * @param rulesHash hash of the rules
 */
public record Origin(String version, String rulesHash) {}
