package org.yuanpu.pipeline;

/**
 * How to go about a build.
 *
 * @param threads how many documents are worked on at once, at least 1
 * @param prune whether documents whose files have vanished are removed
 */
public record BuildSettings(int threads, boolean prune) {

    /** As many threads as there are processors, and nothing removed. */
    public static final BuildSettings DEFAULT =
            new BuildSettings(Runtime.getRuntime().availableProcessors(), false);
}
