package org.yuanpu.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuanpu.decision.Decisions;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/**
 * By hand: makes the findings over a store and writes them with both sentences, to be read and
 * judged; measures what the indicators cover and how the time grows with the number of documents.
 *
 * <p>Arguments: a store's folder and a folder to write to; anything behind them: measure times too.
 */
public final class LinkCheck {

    /** An indicator that so many documents name recurs. */
    private static final int RECURRING = 10;

    private LinkCheck() {}

    public static void main(String[] arguments) throws IOException {
        Home home = Home.find();
        Ontology ontology = Ontology.load(home);
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        try (Store store = Stores.open(Path.of(arguments[0]), Access.READ)) {
            long began = System.nanoTime();
            Knowledge knowledge = Knowledge.read(store, ontology);
            System.out.printf("read: %.1f s%n", (System.nanoTime() - began) / 1e9);
            Findings findings =
                    new Findings(
                            ontology,
                            Divisions.load(home),
                            NameWords.load(home),
                            Decisions.NONE,
                            List.of());
            for (int documents :
                    arguments.length > 2 ? List.of(30, 30, 60, 120, 240) : List.<Integer>of()) {
                time(findings, first(knowledge, documents));
            }
            Reports reports = Reports.read(store, knowledge);
            NameWords words = NameWords.load(home);
            Concepts concepts = new Concepts(ontology.indicators());
            Keys keys =
                    new Keys(
                            concepts,
                            new Clusters(
                                    Stories.of(knowledge, reports, ontology, words, Decisions.NONE)
                                            .same()));
            coverage(knowledge, concepts);
            Files.write(
                    out.resolve("promises.tsv"),
                    findings.ledger(knowledge, reports, keys).promises().stream()
                            .map(p -> row(knowledge, p))
                            .toList());
            Files.write(
                    out.resolve("disputes.tsv"),
                    new Disputes(knowledge, keys)
                            .all().stream().map(d -> row(knowledge, d)).toList());
        }
    }

    private static Knowledge first(Knowledge knowledge, int documents) {
        Set<String> some =
                knowledge.documents().keySet().stream()
                        .limit(documents)
                        .collect(Collectors.toSet());
        return new Knowledge(
                knowledge.documents(),
                knowledge.things(),
                knowledge.statements().stream().filter(s -> some.contains(s.document())).toList(),
                knowledge.figures().stream().filter(f -> some.contains(f.document())).toList(),
                List.of());
    }

    private static void time(Findings findings, Knowledge knowledge) {
        long began = System.nanoTime();
        int triples = findings.graph(knowledge, new Reports()).graph().size();
        long documents = knowledge.figures().stream().map(Figure::document).distinct().count();
        System.out.printf(
                "%d documents, %d figures: %d triples, %.2f s%n",
                documents, knowledge.figures().size(), triples, (System.nanoTime() - began) / 1e9);
    }

    private static void coverage(Knowledge knowledge, Concepts concepts) {
        Map<String, Set<String>> documents = new HashMap<>();
        for (Figure f : knowledge.figures()) {
            documents.computeIfAbsent(f.indicatorName(), n -> new HashSet<>()).add(f.document());
        }
        List<Figure> recurring = new ArrayList<>(knowledge.figures());
        recurring.removeIf(f -> documents.get(f.indicatorName()).size() < RECURRING);
        List<Figure> known = new ArrayList<>(recurring);
        known.removeIf(f -> concepts.of(f).indicator().isEmpty());
        System.out.printf(
                "recurring in %d documents: %d figures, %d in the table (%.1f%%), %d of one sort%n",
                RECURRING,
                recurring.size(),
                known.size(),
                100.0 * known.size() / recurring.size(),
                known.stream().filter(f -> concepts.of(f).single()).count());
        Map<String, Long> missing =
                recurring.stream()
                        .filter(f -> concepts.of(f).indicator().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        f ->
                                                f.indicatorName()
                                                        + " "
                                                        + f.measure()
                                                        + " "
                                                        + f.amount()
                                                                .map(a -> a.unitKind())
                                                                .orElse("-"),
                                        Collectors.counting()));
        missing.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(60)
                .forEach(e -> System.out.println(e.getValue() + "\t" + e.getKey()));
    }

    private static String row(Knowledge knowledge, Promise p) {
        return String.join(
                "\t",
                p.verdict().notation(),
                name(knowledge, p.key()),
                p.concept().name(),
                p.key().measure(),
                p.key().period(),
                p.targets().stream().map(LinkCheck::shown).collect(Collectors.joining(" ; ")),
                p.actual().map(LinkCheck::shown).orElse("-"),
                p.yardstick().map(LinkCheck::shown).orElse("-"),
                p.attainment().map(Object::toString).orElse("-"),
                p.difference().map(Object::toString).orElse("-"),
                p.caveats().toString(),
                said(knowledge, p.target()),
                p.actual().map(a -> said(knowledge, a)).orElse("-"));
    }

    private static String row(Knowledge knowledge, Dispute d) {
        return String.join(
                "\t",
                d.cause().notation(),
                name(knowledge, d.key()),
                d.concept().name(),
                d.key().measure(),
                d.target() ? "target" : "actual",
                d.key().period(),
                shown(d.lesser().get(0)),
                shown(d.greater().get(0)),
                d.difference().toPlainString(),
                d.relative() + "%",
                said(knowledge, d.lesser().get(0)),
                said(knowledge, d.greater().get(0)));
    }

    private static String name(Knowledge knowledge, Key key) {
        Thing thing = knowledge.things().get(key.about());
        return thing == null ? key.about() : thing.name();
    }

    private static String shown(Figure figure) {
        return figure.about().replaceFirst(".*/", "")
                + " "
                + figure.indicatorName()
                + " "
                + figure.amount()
                        .map(a -> a.bound() + a.value().toPlainString() + a.unit())
                        .orElse(figure.statedAs());
    }

    private static String said(Knowledge knowledge, Figure figure) {
        return knowledge.source(figure).key()
                + ": "
                + figure.quotes().stream()
                        .map(q -> "[" + q.words() + "] " + q.sentence())
                        .collect(Collectors.joining(" | "));
    }
}
