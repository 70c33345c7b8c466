package org.yuanpu.pipeline;

/**
 * How to go about a build.
 *
 * @param threads how many documents are worked on at once, at least 1
 * @param prune whether documents whose files have vanished are removed
 * @param duplicates what is done with documents whose texts are nearly the same
 * @param longestText how many characters a text may have that is worked on
 */
public record BuildSettings(
        int threads, boolean prune, DuplicatePolicy duplicates, long longestText) {

    /**
     * Work on a text that does not fit goes on ever more slowly until the memory is full. Sentences
     * and words alone take some 110 bytes for each character, and what dense reports say three
     * times as much besides.
     */
    private static final int BYTES_FOR_CHARACTER = 250;

    /** As many threads as there are processors, and nothing removed. */
    public static final BuildSettings DEFAULT =
            new BuildSettings(
                    Runtime.getRuntime().availableProcessors(), false, DuplicatePolicy.KEEP);

    /** Settings for texts that fit into the memory of this process. */
    public BuildSettings(int threads, boolean prune, DuplicatePolicy duplicates) {
        this(threads, prune, duplicates, Runtime.getRuntime().maxMemory() / BYTES_FOR_CHARACTER);
    }

    /** Settings that keep all duplicates. */
    public BuildSettings(int threads, boolean prune) {
        this(threads, prune, DuplicatePolicy.KEEP);
    }
}
