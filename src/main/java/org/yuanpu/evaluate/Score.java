package org.yuanpu.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.yuanpu.evaluate.Judgement.Verdict;
import org.yuanpu.evaluate.Kind.Family;

/**
 * How an extraction compares with gold.
 *
 * @param documents the documents compared, in order
 * @param judgements the verdict on every row, by document
 */
public record Score(List<String> documents, List<Judgement> judgements) {

    public Score {
        documents = List.copyOf(documents);
        judgements = List.copyOf(judgements);
    }

    /** Compares tables with gold; rows of documents that have no gold are left out. */
    public static Score of(Gold gold, Tables tables) {
        List<Judgement> judgements = new ArrayList<>();
        gold.documents()
                .forEach(
                        (document, wanted) ->
                                judgements.addAll(
                                        new DocumentScore(document, wanted, tables.of(document))
                                                .judgements()));
        return new Score(List.copyOf(gold.documents().keySet()), judgements);
    }

    /**
     * The figures by name, in the order of a report: each kind of which there is a row, then the
     * sums ENTITIES, RELATIONS, RELATIONS+PERIOD, OBSERVATIONS core and OBSERVATIONS full. They are
     * micro averages over the documents.
     */
    public Map<String, Figures> figures() {
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (Kind kind : Kind.reported()) {
            Figures own = figures(j -> j.kind().equals(kind));
            if (own.gold() > 0 || own.predicted() > 0) {
                figures.put(kind.label(), own);
            }
        }
        figures.put("ENTITIES", figures(j -> j.kind().family() == Family.ENTITY));
        figures.put("RELATIONS", figures(j -> j.kind().family() == Family.RELATION));
        figures.put("RELATIONS+PERIOD", figures(j -> j.kind().family() == Family.DATED));
        figures.put("OBSERVATIONS core", figures(j -> j.kind().equals(Kind.CORE)));
        figures.put("OBSERVATIONS full", figures(j -> j.kind().equals(Kind.FULL)));
        return Collections.unmodifiableMap(figures);
    }

    /** The figures of each rule, by its id and then by kind. */
    public List<RuleFigures> rules() {
        Comparator<Kind> byLabel = Comparator.comparing(Kind::label);
        Map<String, Map<Kind, RuleFigures>> rules = new TreeMap<>();
        for (Judgement judgement : judgements) {
            for (String rule : judgement.rules()) {
                rules.computeIfAbsent(rule, r -> new TreeMap<>(byLabel))
                        .merge(
                                judgement.kind(),
                                new RuleFigures(rule, judgement.kind(), 0, 0, 0)
                                        .with(judgement.verdict()),
                                (before, one) -> before.with(judgement.verdict()));
            }
        }
        return rules.values().stream().flatMap(kinds -> kinds.values().stream()).toList();
    }

    /** The rows of a kind that were missed or are wrong. */
    public List<Judgement> errors() {
        return judgements.stream()
                .filter(j -> j.verdict() == Verdict.MISSED || j.verdict() == Verdict.WRONG)
                .toList();
    }

    private Figures figures(Predicate<Judgement> which) {
        return Figures.of(judgements.stream().filter(which).toList());
    }
}
