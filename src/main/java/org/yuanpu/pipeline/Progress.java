package org.yuanpu.pipeline;

/** Is told how far a build has come, in the thread that called it. */
public interface Progress extends AutoCloseable {

    /** Says nothing. */
    Progress SILENT =
            new Progress() {
                @Override
                public void begin(int documents) {}

                @Override
                public void done(String key, Step step) {}

                @Override
                public void close() {}
            };

    /** What became of one document. */
    enum Step {
        UNCHANGED,
        ADDED,
        REPLACED,
        REMOVED,
        DUPLICATE,
        FAILED
    }

    /**
     * The inputs are known.
     *
     * @param documents how many there are
     */
    void begin(int documents);

    /** One document is dealt with; a removed one was not among the inputs. */
    void done(String key, Step step);

    /** Nothing more will come. */
    @Override
    void close();
}
