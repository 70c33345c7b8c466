package org.yuanpu.pipeline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user brings to a build besides the documents.
 *
 * @param decisions a file of decisions; where there is none, those hold that the store keeps
 * @param names a file of things that the user knows
 * @param leastConfidence what a fact must be trusted at least to be loaded, from 0 to 1
 */
public record Guidance(Optional<Path> decisions, Optional<Path> names, BigDecimal leastConfidence) {

    /**
     * Below this, a fact is wrong more often than right; on regions left out of the measuring no
     * threshold up to it costs any F1 ({@code docs/adr}).
     */
    public static final BigDecimal LEAST_CONFIDENCE = new BigDecimal("0.5");

    /** No file, and the usual trust. */
    public static final Guidance NONE =
            new Guidance(Optional.empty(), Optional.empty(), LEAST_CONFIDENCE);
}
