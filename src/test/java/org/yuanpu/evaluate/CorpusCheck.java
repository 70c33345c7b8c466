package org.yuanpu.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.yuanpu.document.Document;
import org.yuanpu.fact.Entity;
import org.yuanpu.fact.Evidence;
import org.yuanpu.fact.Fact;
import org.yuanpu.fact.Facts;
import org.yuanpu.fact.Observation;

/**
 * By hand: extracts a corpus of unknown reports in one thread, looks for what must not be, counts,
 * and draws a sample to read.
 *
 * <p>The first arguments are the input, the last a folder to write to: {@code counts.tsv}, {@code
 * faults.tsv}, {@code sample-entities.tsv}, {@code sample-observations.tsv}.
 *
 * <p>Speed is told twice: of the pass that looks, in which the JVM compiles what it meets for the
 * first time, and of a second one over the same documents.
 */
public final class CorpusCheck {

    private final Map<String, Integer> faults = new TreeMap<>();
    private final List<String> faultLines = new ArrayList<>();
    private final List<String> counts = new ArrayList<>(List.of(COUNTS_HEADER));
    private final Sample entities = new Sample(200);
    private final Sample observations = new Sample(200);

    private static final String COUNTS_HEADER =
            "document\tcharacters\tentities\trelations\tobservations\tproblems";

    private CorpusCheck() {}

    public static void main(String[] arguments) throws IOException {
        int inputs = arguments.length - 1;
        List<Document> documents =
                Extraction.documents(Arrays.asList(arguments).subList(0, inputs));
        CorpusCheck check = new CorpusCheck();
        check.run(documents);
        check.write(Path.of(arguments[inputs]));
    }

    private void run(List<Document> documents) {
        Extraction extraction = new Extraction();
        Consumer<Document> plain = Throughput.namedEntities();
        List<Facts> all = new ArrayList<>();
        List<Throughput> first =
                Throughput.of(
                        documents, List.of(plain, document -> extract(extraction, document, all)));
        all.forEach(this::look);
        print(all);
        print("first pass", first);
        print("second pass", Throughput.of(documents, List.of(plain, extraction::facts)));
    }

    private static void print(String pass, List<Throughput> speeds) {
        double plain = speeds.get(0).charactersPerSecond();
        double ours = speeds.get(1).charactersPerSecond();
        System.out.printf(
                "%s, characters/s: extraction %.0f, HanLP with names %.0f, ratio %.3f%n",
                pass, ours, plain, ours / plain);
    }

    private void extract(Extraction extraction, Document document, List<Facts> all) {
        try {
            all.add(extraction.facts(document));
        } catch (RuntimeException e) {
            fault("exception", document.key(), e + " at " + e.getStackTrace()[0]);
        }
    }

    private void look(Facts facts) {
        String key = facts.text().document().key();
        counts.add(
                "%s\t%d\t%d\t%d\t%d\t%d"
                        .formatted(
                                key,
                                facts.text().document().text().length(),
                                facts.entities().size(),
                                facts.relations().size(),
                                facts.observations().size(),
                                facts.problems().size()));
        Quotation quotation = new Quotation(facts.text().document().text());
        Soundness soundness = new Soundness(quotation);
        for (Entity entity : facts.entities()) {
            soundness
                    .of(entity)
                    .forEach(f -> fault(f, key, entity.key() + "\t" + at(entity, quotation)));
            if (Kind.TYPES.contains(entity.key().type())) {
                entities.offer(key + "\t" + shown(entity) + "\t" + at(entity, quotation));
            }
        }
        for (Observation figure : facts.observations()) {
            String shown = shown(figure) + "\t" + at(figure, quotation);
            soundness.of(figure).forEach(f -> fault(f, key, shown));
            observations.offer(key + "\t" + shown);
        }
    }

    private static String shown(Entity entity) {
        return entity.key().type()
                + "\t"
                + entity.key().name()
                + "\t"
                + String.join("|", entity.aliases());
    }

    private static String shown(Observation o) {
        return String.join(
                "\t",
                o.about().name(),
                o.indicator(),
                o.measure().name().toLowerCase(Locale.ROOT),
                o.modality().name().toLowerCase(Locale.ROOT),
                o.period().map(Object::toString).orElse("").replaceAll("Period\\[label=|]", ""),
                o.bound().sign() + o.value().map(v -> v.toPlainString()).orElse(o.statedAs()),
                o.unit());
    }

    private static String at(Fact fact, Quotation quotation) {
        Evidence evidence = fact.evidence().get(0);
        return evidence.rule() + "\t" + quotation.of(evidence.sentence());
    }

    private void fault(String name, String key, String what) {
        faults.merge(name, 1, Integer::sum);
        faultLines.add(name + "\t" + key + "\t" + what);
    }

    private void print(List<Facts> all) {
        System.out.printf(
                "documents %d, entities %d, relations %d, observations %d%n",
                all.size(),
                all.stream().mapToInt(f -> f.entities().size()).sum(),
                all.stream().mapToInt(f -> f.relations().size()).sum(),
                all.stream().mapToInt(f -> f.observations().size()).sum());
        faults.forEach((name, count) -> System.out.println(count + "\t" + name));
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("counts.tsv"), counts);
        Files.write(folder.resolve("faults.tsv"), faultLines);
        Files.write(folder.resolve("sample-entities.tsv"), entities.drawn());
        Files.write(folder.resolve("sample-observations.tsv"), observations.drawn());
    }
}
