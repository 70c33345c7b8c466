package org.yuanpu.pipeline;

import java.util.List;
import org.yuanpu.problem.Problem;
import org.yuanpu.store.DocumentEntry;

/** What the stages before the store made of one input. */
sealed interface Outcome {

    /** The source key of the input. */
    String key();

    /** The store holds the document as it is. */
    record Unchanged(String key) implements Outcome {}

    /** The document is to be stored. */
    record Made(DocumentEntry entry, FactCount facts, List<Problem> notes) implements Outcome {
        @Override
        public String key() {
            return entry.key();
        }
    }

    /** The input could not be read. */
    record Failed(String key, Problem problem) implements Outcome {}
}
