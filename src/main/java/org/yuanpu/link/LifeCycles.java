package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuanpu.ontology.Concept;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.Ontology;

/** Puts together what documents tell of each project. */
final class LifeCycles {

    private static final Comparator<Step> TOLD =
            Comparator.comparingInt(Step::said)
                    .thenComparing(Step::planned)
                    .thenComparing(Step::year)
                    .thenComparing(Step::rank)
                    .thenComparing(s -> s.statement().iri());

    private final Knowledge knowledge;
    private final Candidates candidates;
    private final List<String> statuses;

    LifeCycles(Knowledge knowledge, Ontology ontology, NameWords words) {
        this.knowledge = knowledge;
        this.candidates = new Candidates(knowledge, words);
        this.statuses =
                ontology.scheme("Status").orElseThrow().concepts().stream()
                        .map(Concept::notation)
                        .toList();
    }

    /** The lives of all projects that reports of one region tell of, in the order of their IRIs. */
    List<LifeCycle> of(Clusters clusters) {
        Map<String, List<Statement>> bySubject =
                knowledge.statements().stream()
                        .filter(s -> s.property().equals("hasStatus"))
                        .collect(
                                Collectors.groupingBy(
                                        Statement::subject, TreeMap::new, Collectors.toList()));
        List<LifeCycle> cycles = new ArrayList<>();
        clusters.sets(List.copyOf(bySubject.keySet()))
                .forEach(
                        (first, things) ->
                                cycle(
                                                things,
                                                things.stream()
                                                        .flatMap(t -> told(bySubject, t))
                                                        .toList())
                                        .ifPresent(cycles::add));
        return cycles;
    }

    private static Stream<Statement> told(Map<String, List<Statement>> bySubject, String thing) {
        return bySubject.getOrDefault(thing, List.of()).stream();
    }

    private Optional<LifeCycle> cycle(List<String> things, List<Statement> statements) {
        List<Step> steps = statements.stream().flatMap(s -> step(s).stream()).sorted(TOLD).toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        String region = knowledge.source(steps.get(0).statement()).region().orElse("");
        List<NameForm> forms =
                things.stream()
                        .map(knowledge.things()::get)
                        .flatMap(t -> t.names().stream().map(n -> form(t, n)))
                        .distinct()
                        .toList();
        return Optional.of(new LifeCycle(steps.get(0).statement().subject(), region, forms, steps));
    }

    private NameForm form(Thing thing, String name) {
        return candidates.form(name, thing.type(), thing.place());
    }

    private Optional<Step> step(Statement statement) {
        Source source = knowledge.source(statement);
        if (!source.isReport() || source.year().isEmpty()) {
            return Optional.empty();
        }
        int said = source.year().getAsInt();
        int usual = statement.planned() ? said : said - 1;
        if (statement.period().filter(LifeCycles::isLong).isPresent()) {
            return Optional.empty();
        }
        int year = statement.period().map(Period::lastYear).orElse(usual);
        String status = statement.object().replaceFirst(".*status-", "");
        int rank = statuses.indexOf(status) + 1;
        return Optional.of(new Step(status, rank, statement.planned(), year, said, statement));
    }

    /** What holds for several years is no step of one of them. */
    private static boolean isLong(Period period) {
        return period.first().getYear() != period.last().getYear();
    }
}
