package org.yuanpu.link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yuanpu.decision.Decisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/** Writes what {@link Stories} finds in a store, with the sentences, for people to judge. */
final class StoryDump {

    private StoryDump() {}

    /** Takes the folder of a store and the folder to write to. */
    public static void main(String[] args) throws Exception {
        Home home = Home.find();
        Ontology ontology = Ontology.load(home);
        try (Store store = Stores.open(Path.of(args[0]), Access.READ)) {
            long began = System.nanoTime();
            Knowledge knowledge = Knowledge.read(store, ontology);
            long read = System.nanoTime();
            Stories stories =
                    Stories.of(
                            knowledge,
                            Reports.read(store, knowledge),
                            ontology,
                            NameWords.load(home),
                            Decisions.NONE);
            long done = System.nanoTime();
            System.err.printf(
                    "%d documents: read %d ms, found %d ms; %d links, %d sets, %d findings, %d changes%n",
                    knowledge.documents().size(),
                    (read - began) / 1_000_000,
                    (done - read) / 1_000_000,
                    stories.same().size(),
                    stories.sets().size(),
                    stories.findings().size(),
                    stories.changes().size());
            write(Path.of(args[1]), knowledge, stories);
        }
    }

    private static void write(Path folder, Knowledge knowledge, Stories stories) throws Exception {
        Files.createDirectories(folder);
        List<String> links = new ArrayList<>();
        for (SameAs link : stories.same()) {
            links.add(
                    String.join(
                            "\t",
                            link.score().toString(),
                            link.reasons().toString(),
                            thing(knowledge, link.one()),
                            thing(knowledge, link.other())));
        }
        Files.write(folder.resolve("links.tsv"), links);
        List<String> findings = new ArrayList<>();
        for (CycleFinding finding : stories.findings()) {
            findings.add(
                    finding.kind()
                            + "\t"
                            + finding.year()
                            + "\t"
                            + knowledge.things().get(finding.thing()).name()
                            + "\t"
                            + finding.statements().stream()
                                    .map(s -> said(knowledge, s))
                                    .collect(Collectors.joining("\t"))
                            + "\t"
                            + String.join(" ", finding.documents()));
        }
        Files.write(folder.resolve("findings.tsv"), findings);
        Files.write(
                folder.resolve("changes.tsv"),
                stories.changes().stream()
                        .map(
                                c ->
                                        c.kind()
                                                + "\t"
                                                + c.year()
                                                + "\t"
                                                + c.before()
                                                + "\t"
                                                + c.after()
                                                + "\t"
                                                + said(knowledge, c.because()))
                        .toList());
    }

    private static String said(Knowledge knowledge, Statement statement) {
        return knowledge.source(statement).key()
                + " "
                + statement.object().replaceFirst(".*#", "")
                + (statement.planned() ? "? " : "! ")
                + statement.quotes().get(0).sentence();
    }

    private static String thing(Knowledge knowledge, String iri) {
        Thing thing = knowledge.things().get(iri);
        String sentence =
                knowledge.statements().stream()
                        .filter(s -> s.subject().equals(iri))
                        .findFirst()
                        .map(s -> s.quotes().get(0).sentence())
                        .orElse("");
        return iri
                + "\t"
                + thing.names()
                + " "
                + thing.documents().stream()
                        .map(d -> d.replaceFirst(".*/", ""))
                        .collect(Collectors.joining(","))
                + "\t"
                + sentence;
    }
}
