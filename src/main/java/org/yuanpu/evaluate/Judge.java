package org.yuanpu.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.yuanpu.evaluate.Judgement.Verdict;

/** Compares rows of one document with its gold. */
final class Judge {

    private final String document;

    Judge(String document) {
        this.document = document;
    }

    /**
     * Judges the rows of one kind.
     *
     * @param match how well a predicted row matches a gold row, 0 for not at all
     */
    <G extends GoldRow, P extends Row> List<Judgement> judge(
            Kind kind, List<G> gold, List<P> predicted, ToDoubleBiFunction<G, P> match) {
        int[] goldOf = Pairing.of(gold, predicted, match);
        Set<Integer> hit = Arrays.stream(goldOf).boxed().collect(Collectors.toSet());
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            if (!gold.get(i).optional() && !hit.contains(i)) {
                judgements.add(missed(kind, gold.get(i)));
            }
        }
        for (int j = 0; j < predicted.size(); j++) {
            P row = predicted.get(j);
            judgements.add(
                    goldOf[j] == Pairing.NONE
                            ? wrong(kind, row)
                            : found(kind, gold.get(goldOf[j]), row));
        }
        return judgements;
    }

    /** The judgement on a predicted row that no gold row matches. */
    Judgement wrong(Kind kind, Row row) {
        return new Judgement(
                kind, Verdict.WRONG, document, shown(row), row.rules(), row.evidence());
    }

    private Judgement found(Kind kind, GoldRow gold, Row row) {
        Verdict verdict = gold.optional() ? Verdict.OPTIONAL : Verdict.RIGHT;
        return new Judgement(kind, verdict, document, gold.shown(), row.rules(), row.evidence());
    }

    private Judgement missed(Kind kind, GoldRow row) {
        return new Judgement(kind, Verdict.MISSED, document, row.shown(), List.of(), "");
    }

    private static String shown(Row row) {
        int width = row instanceof EntityRow ? 2 : row instanceof RelationRow ? 4 : 8;
        return String.join("\t", row.cells().subList(1, 1 + width));
    }
}
