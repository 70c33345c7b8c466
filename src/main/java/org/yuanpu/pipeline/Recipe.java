package org.yuanpu.pipeline;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.yuanpu.decision.Decisions;
import org.yuanpu.document.Document;
import org.yuanpu.link.Findings;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.NameList;
import org.yuanpu.rule.Rules;
import org.yuanpu.store.SharedGraph;
import org.yuanpu.store.Store;

/** All that a document's graph depends on besides the document: the stages and their data. */
public final class Recipe {

    private final List<String> ingredients;
    private final Supplier<List<SharedGraph>> shared;
    private final Supplier<Road> road;
    private final Decisions decisions;
    private final Supplier<Findings> findings;

    /**
     * @param ingredients hashes and versions of what the stages work with
     * @param shared makes the graphs that the documents' graphs refer to
     * @param road makes the stages; asked only when a document has to be worked on
     * @param decisions what the user has decided
     * @param findings makes what follows from all documents together
     */
    Recipe(
            List<String> ingredients,
            Supplier<List<SharedGraph>> shared,
            Supplier<Road> road,
            Decisions decisions,
            Supplier<Findings> findings) {
        this.ingredients = List.copyOf(ingredients);
        this.shared = shared;
        this.road = new Once<>(road);
        this.decisions = decisions;
        this.findings = findings;
    }

    /**
     * The recipe with the program's data and the user's decisions.
     *
     * @param base where the IRIs of things begin
     * @param store keeps the decisions of an earlier build
     * @param guidance what the user brings: newer decisions take the place of all that the store
     *     keeps
     * @throws org.yuanpu.problem.ProblemException Y3xx and Y4xx where the data is not as it should
     *     be, Y301 to Y304 and Y631 to Y634 where the decisions are not
     */
    public static Recipe load(Home home, Base base, Store store, Guidance guidance) {
        Ontology ontology = Ontology.load(home);
        Decisions decisions =
                guidance.decisions()
                        .map(f -> Decisions.load(f, base, ontology))
                        .orElseGet(() -> KeptDecisions.in(store, base, ontology));
        Rules rules = Rules.load(home, ontology);
        BigDecimal least = guidance.leastConfidence();
        Divisions divisions = Divisions.load(home);
        NameList names =
                guidance.names()
                        .map(f -> NameList.load(f, r -> isDivision(divisions, r)))
                        .orElse(NameList.NONE);
        return new Recipe(
                List.of(
                        rules.hash(),
                        ontology.hash(),
                        Version.current(),
                        base.iri(),
                        least.toPlainString(),
                        names.hash()),
                () -> SharedGraphs.of(home, ontology),
                () ->
                        new Stages.Data(home, base, ontology, divisions, rules, names)
                                .stages(decisions, least),
                decisions,
                () ->
                        new Findings(
                                ontology,
                                Divisions.load(home),
                                NameWords.load(home),
                                decisions,
                                List.of(Version.current(), decisions.hash())));
    }

    private static boolean isDivision(Divisions divisions, String region) {
        return divisions.byCode(region).or(() -> divisions.find(region)).isPresent();
    }

    /** What the user has decided. */
    Decisions decisions() {
        return decisions;
    }

    /** The graphs that the documents' graphs refer to. */
    List<SharedGraph> shared() {
        return shared.get();
    }

    /** What follows from all documents together. */
    Findings findings() {
        return findings.get();
    }

    /** The stages. */
    Road road() {
        return road.get();
    }

    /** What the graph of a document depends on, as one hash. */
    String fingerprint(Document document) {
        MessageDigest digest = sha256();
        digest.update(document.hash().getBytes(StandardCharsets.UTF_8));
        if (!document.metadata().isEmpty()) {
            digest.update(document.metadata().toString().getBytes(StandardCharsets.UTF_8));
        }
        digest.update(document.pages().toString().getBytes(StandardCharsets.UTF_8));
        for (String ingredient : ingredients) {
            digest.update((byte) '\n');
            digest.update(ingredient.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
