package org.yuanpu.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.yuanpu.pipeline.Guidance;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import picocli.CommandLine.Option;

/** The options that say what the user knows, and how far facts must be trusted. */
final class TrustOptions {

    @Option(names = "--names", paramLabel = "FILE")
    private Optional<Path> names = Optional.empty();

    @Option(names = "--min-confidence", paramLabel = "NUMBER")
    private BigDecimal leastConfidence = Guidance.LEAST_CONFIDENCE;

    /**
     * What the user brings to a build.
     *
     * @param decisions a file of decisions
     * @throws ProblemException Y809 where the confidence is not one
     */
    Guidance guidance(Optional<Path> decisions) {
        boolean fits =
                leastConfidence.signum() >= 0 && leastConfidence.compareTo(BigDecimal.ONE) <= 0;
        if (!fits) {
            throw new ProblemException(
                    Problem.of("Y809", "--min-confidence", leastConfidence.toPlainString()));
        }
        return new Guidance(decisions, names, leastConfidence);
    }
}
