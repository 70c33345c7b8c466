package org.yuanpu.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yuanpu.rule.Confidences;
import org.yuanpu.rule.KnownName;

/**
 * How far facts can be trusted, from 0 to 1: by the precision of the rules that read them.
 *
 * <p>A fact that several rules read is taken to be wrong only where all of them are: 1 − (1 − a)(1
 * − b)…; one rule that reads it twice counts once.
 *
 * @param measured what each rule is worth
 */
public record Confidence(Confidences measured) {

    /** The most that anything read from text is trusted. */
    public static final BigDecimal MOST = new BigDecimal("0.99");

    private static final int DIGITS = 2;

    /** The kind of a fact, as the rules are measured by it. */
    public static String kind(Fact fact) {
        if (fact instanceof Entity entity) {
            return "entity " + entity.key().type();
        }
        return fact instanceof Relation relation
                ? "relation " + relation.property()
                : "observation";
    }

    /**
     * What a fact is worth that was read one or more times. A division of the official table is
     * certain, and so is what the user knows.
     */
    public BigDecimal of(List<Fact> readings) {
        Fact fact = readings.get(0);
        boolean listed =
                fact instanceof Entity entity
                        && (entity.code().isPresent()
                                || readings.stream()
                                        .flatMap(reading -> reading.evidence().stream())
                                        .anyMatch(e -> e.rule().startsWith(KnownName.SOURCE)));
        if (listed) {
            return MOST;
        }
        return of(
                kind(fact),
                readings.stream()
                        .flatMap(reading -> reading.evidence().stream())
                        .map(Evidence::rule)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What a fact of a kind is worth that some rules have read. */
    public BigDecimal of(String kind, Set<String> rules) {
        BigDecimal wrong = BigDecimal.ONE;
        for (String rule : rules) {
            wrong = wrong.multiply(BigDecimal.ONE.subtract(measured.of(rule, kind)));
        }
        return BigDecimal.ONE.subtract(wrong).setScale(DIGITS, RoundingMode.HALF_EVEN).min(MOST);
    }
}
