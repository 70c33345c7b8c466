package org.yuanpu.graph;

/**
 * What made a graph, besides the ontology and the document.
 *
 * @param version version of the program
 * @param rulesHash hash of the rules
 * @param names the user's file of names, empty where there was none
 * @param namesHash hash of that file
 */
public record Origin(String version, String rulesHash, String names, String namesHash) {

    /** What made a graph without a file of names. */
    public Origin(String version, String rulesHash) {
        this(version, rulesHash, "", "");
    }
}
