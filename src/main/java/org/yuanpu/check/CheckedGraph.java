package org.yuanpu.check;

import org.apache.jena.graph.Graph;
import org.yuanpu.graph.DocumentGraph;

/**
 * A document's graph after the checks.
 *
 * @param accepted what may be loaded
 * @param refused the facts that failed, with their validation results; empty when none failed
 * @param refusals how many facts failed
 * @param doubts how many more were trusted too little
 */
public record CheckedGraph(DocumentGraph accepted, Graph refused, int refusals, int doubts) {}
