package org.yuanpu.pipeline;

import java.util.List;
import org.yuanpu.check.CheckedGraph;
import org.yuanpu.document.Document;
import org.yuanpu.problem.Problem;

/** The stages between a document and the store. */
interface Road {

    /**
     * What a document becomes.
     *
     * @param graph its checked graph
     * @param facts how much was found in it
     * @param notes what stayed undecided in it
     */
    record End(CheckedGraph graph, FactCount facts, List<Problem> notes) {

        public End {
            notes = List.copyOf(notes);
        }
    }

    /** Takes one document along. Safe for threads. */
    End walk(Document document, String fingerprint);
}
