package org.yuanpu.pipeline;

import org.yuanpu.check.CheckedGraph;
import org.yuanpu.document.Document;

/** The stages between a document and the store. */
interface Road {

    /**
     * What a document becomes.
     *
     * @param graph its checked graph
     * @param facts how much was found in it
     */
    record End(CheckedGraph graph, FactCount facts) {}

    /** Takes one document along. Safe for threads. */
    End walk(Document document, String fingerprint);
}
