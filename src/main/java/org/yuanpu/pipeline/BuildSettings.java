package org.yuanpu.pipeline;

/**
 * How to go about a build.
 *
 * @param threads how many documents are worked on at once, at least 1
 * @param prune whether documents whose files have vanished are removed
 * @param duplicates what is done with documents whose texts are nearly the same
 */
public record BuildSettings(int threads, boolean prune, DuplicatePolicy duplicates) {

    /** As many threads as there are processors, and nothing removed. */
    public static final BuildSettings DEFAULT =
            new BuildSettings(
                    Runtime.getRuntime().availableProcessors(), false, DuplicatePolicy.KEEP);

    /** Settings that keep all duplicates. */
    public BuildSettings(int threads, boolean prune) {
        this(threads, prune, DuplicatePolicy.KEEP);
    }
}
