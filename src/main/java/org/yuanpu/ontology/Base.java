package org.yuanpu.ontology;

import java.util.regex.Pattern;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Where the IRIs of things begin. One store holds graphs of one base; with another base every
 * document's graph is made anew.
 *
 * @param iri an absolute IRI of the web that ends in / or #
 */
public record Base(String iri) {

    /** The base unless another one is set. */
    public static final Base DEFAULT = new Base("https://w3id.org/yuanpu/id/");

    private static final String ALLOWED =
            "https?://[^\\s<>\"{}|\\\\^`?#/]+(/[^\\s<>\"{}|\\\\^`?#]*)?";

    /**
     * @throws ProblemException Y408 when it is not such an IRI
     */
    public Base {
        if (!Pattern.matches("(?:" + ALLOWED + "/|" + ALLOWED + "#)", iri)) {
            throw new ProblemException(Problem.of("Y408", "--base", iri));
        }
    }
}
