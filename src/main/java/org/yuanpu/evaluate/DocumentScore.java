package org.yuanpu.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yuanpu.evaluate.Kind.Family;

/** Compares the tables of one document with its gold. */
final class DocumentScore {

    /** Relations whose object is a title, an industry or a market: it may differ a little. */
    private static final Set<String> LOOSE_OBJECT =
            Set.of("recognizedAs", "inIndustry", "listedOn");

    private static final double LOOSE = 0.75;
    private static final double SAME_INDICATOR = 0.6;

    private final Gold.Tables gold;
    private final Tables found;
    private final Labels labels;
    private final NameBook goldNames;
    private final NameBook foundNames;
    private final Judge judge;

    DocumentScore(String document, Gold.Tables gold, Tables found) {
        this.gold = gold;
        this.found = found;
        this.labels = new Labels(found.entities());
        this.goldNames =
                new NameBook(gold.entities().stream().map(e -> NameForm.all(e.name())).toList());
        this.foundNames = new NameBook(found.entities().stream().map(labels::of).toList());
        this.judge = new Judge(document);
    }

    /** The judgements on all rows. */
    List<Judgement> judgements() {
        return Stream.of(entities(), relations(), observations())
                .flatMap(judgements -> judgements)
                .toList();
    }

    private Stream<Judgement> entities() {
        return Kind.TYPES.stream()
                .flatMap(
                        type ->
                                judge
                                        .judge(
                                                new Kind(Family.ENTITY, type),
                                                only(gold.entities(), e -> e.type().equals(type)),
                                                only(found.entities(), e -> e.type().equals(type)),
                                                this::sameThing)
                                        .stream());
    }

    private double sameThing(GoldRow.Thing wanted, EntityRow thing) {
        Set<String> names = NameForm.all(wanted.name());
        Set<String> shared = new HashSet<>(labels.of(thing));
        shared.retainAll(names);
        return shared.size() + (names.contains(NameForm.of(thing.name())) ? 1 : 0);
    }

    private Stream<Judgement> relations() {
        List<Judgement> judgements = new ArrayList<>();
        for (String name : Kind.RELATIONS) {
            List<GoldRow.Link> wanted = only(gold.relations(), r -> r.relation().equals(name));
            List<RelationRow> given = only(found.relations(), r -> r.relation().equals(name));
            judgements.addAll(
                    judge.judge(new Kind(Family.RELATION, name), wanted, given, this::link));
            if (Kind.DATED.contains(name)) {
                judgements.addAll(
                        judge.judge(new Kind(Family.DATED, name), wanted, given, this::dated));
            }
        }
        only(found.relations(), r -> !Kind.RELATIONS.contains(r.relation()))
                .forEach(r -> judgements.add(judge.wrong(Kind.UNKNOWN, r)));
        return judgements.stream();
    }

    private double link(GoldRow.Link wanted, RelationRow given) {
        return sameLink(wanted, given) ? 1 + (samePeriod(wanted, given) ? 1 : 0) : 0;
    }

    private double dated(GoldRow.Link wanted, RelationRow given) {
        boolean open = wanted.period().isEmpty();
        return (open || samePeriod(wanted, given)) && sameLink(wanted, given) ? 1 : 0;
    }

    private static boolean samePeriod(GoldRow.Link wanted, RelationRow given) {
        return wanted.period().equals(given.period());
    }

    private boolean sameLink(GoldRow.Link wanted, RelationRow given) {
        boolean loose = LOOSE_OBJECT.contains(wanted.relation());
        boolean straight =
                same(wanted.subject(), given.subject(), false)
                        && same(wanted.object(), given.object(), loose);
        return straight
                || wanted.relation().equals("cooperatesWith")
                        && same(wanted.subject(), given.object(), false)
                        && same(wanted.object(), given.subject(), false);
    }

    private boolean same(String wanted, String given, boolean loose) {
        Set<String> ours = goldNames.of(wanted);
        Set<String> theirs = foundNames.of(given);
        return !Collections.disjoint(ours, theirs)
                || loose && ours.stream().anyMatch(a -> theirs.stream().anyMatch(b -> near(a, b)));
    }

    private static boolean near(String a, String b) {
        return a.endsWith(b) || b.endsWith(a) || Likeness.of(a, b) >= LOOSE;
    }

    private Stream<Judgement> observations() {
        List<ObservationRow> plain = only(found.observations(), o -> amount(o).isPresent());
        return Stream.of(
                        odd(Kind.CORE),
                        judge.judge(Kind.CORE, gold.observations(), plain, this::core).stream(),
                        odd(Kind.FULL),
                        judge.judge(Kind.FULL, gold.observations(), plain, this::full).stream())
                .flatMap(judgements -> judgements);
    }

    /** Rows whose value is no number are wrong by that alone. */
    private Stream<Judgement> odd(Kind kind) {
        return found.observations().stream()
                .filter(o -> amount(o).isEmpty())
                .map(o -> judge.wrong(kind, o));
    }

    private static Optional<Amount> amount(ObservationRow row) {
        return Amount.of(row.value(), row.unit());
    }

    private double core(GoldRow.Figure wanted, ObservationRow given) {
        if (!Amount.of(wanted.value(), wanted.unit()).equals(amount(given))) {
            return 0;
        }
        String indicator = NameForm.of(given.indicator());
        double best =
                NameForm.all(wanted.indicator()).stream()
                        .mapToDouble(variant -> Likeness.of(variant, indicator))
                        .max()
                        .orElse(0);
        return best >= SAME_INDICATOR ? best : 0;
    }

    private double full(GoldRow.Figure wanted, ObservationRow given) {
        boolean same =
                wanted.measure().equals(given.measure())
                        && wanted.kind().equals(given.kind())
                        && wanted.period().equals(given.period())
                        && wanted.bound().equals(given.bound())
                        && same(wanted.subject(), given.subject(), false);
        return same ? core(wanted, given) : 0;
    }

    private static <T> List<T> only(List<T> rows, Predicate<T> which) {
        return rows.stream().filter(which).toList();
    }
}
