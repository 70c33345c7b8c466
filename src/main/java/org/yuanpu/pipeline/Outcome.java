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

    /**
     * The document is to be stored.
     *
     * @param characters how long its text is
     */
    record Made(DocumentEntry entry, FactCount facts, List<Problem> notes, int characters)
            implements Outcome {

        /** So many characters of the text take as much memory as a triple. */
        private static final int CHARACTERS_IN_TRIPLE = 100;

        /** What it takes of the memory, in triples. */
        long weight() {
            return (long) entry.accepted().size()
                    + entry.refused().size()
                    + characters / CHARACTERS_IN_TRIPLE;
        }

        @Override
        public String key() {
            return entry.key();
        }
    }

    /**
     * The input could not be read.
     *
     * @param memoryRanOut whether it may do better alone
     */
    record Failed(String key, Problem problem, boolean memoryRanOut) implements Outcome {

        Failed(String key, Problem problem) {
            this(key, problem, false);
        }
    }
}
