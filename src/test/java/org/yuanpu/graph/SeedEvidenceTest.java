package org.yuanpu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuanpu.graph.Vocabulary.END;
import static org.yuanpu.graph.Vocabulary.EXACT;
import static org.yuanpu.graph.Vocabulary.HAS_SELECTOR;
import static org.yuanpu.graph.Vocabulary.START;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuanpu.check.CheckedGraph;
import org.yuanpu.check.GraphCheck;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Input;
import org.yuanpu.document.Inputs;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.Extraction;

/** Every fact of the seeds leads to its words, in the canonical text and in the file. */
class SeedEvidenceTest {

    private static final List<Input> SEEDS = Inputs.find(List.of("seeds")).files();
    private static final Extraction EXTRACTION = Extraction.load(Home.find());
    private static final Map<String, DocumentGraph> GRAPHS = new HashMap<>();

    static {
        for (Input seed : SEEDS) {
            GRAPHS.put(seed.key(), build(seed));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_fact_leads_to_its_words() {
        return SEEDS.stream()
                .map(
                        seed ->
                                DynamicTest.dynamicTest(
                                        seed.key(),
                                        () -> check(GRAPHS.get(seed.key()).graph(), file(seed))));
    }

    /** A second build of the same document, with stages that have worked on others, is the same. */
    @Test
    void a_rebuild_gives_the_same_lines() {
        for (Input seed : SEEDS) {
            assertThat(lines(build(seed).graph()))
                    .as(seed.key())
                    .isEqualTo(lines(GRAPHS.get(seed.key()).graph()));
        }
    }

    /** What the checks refuse in the seeds is the exception; more would mean a rule went wrong. */
    @Test
    void the_seeds_pass_the_checks() {
        GraphCheck check = new GraphCheck(Home.find());
        for (DocumentGraph made : GRAPHS.values()) {
            CheckedGraph checked = check.check(made);
            assertThat(checked.refusals())
                    .as(made.key() + " " + checked.refused())
                    .isLessThanOrEqualTo(facts(made.graph()).size() / 50);
            assertThat(check.check(checked.accepted()).refusals()).isZero();
        }
    }

    private static void check(Graph graph, int[] file) {
        List<Node> facts = facts(graph);
        assertThat(facts).hasSizeGreaterThan(30);
        int[] text =
                graph.find(Node.ANY, TYPE, yp("Document"))
                        .mapWith(t -> literal(graph, t.getSubject(), yp("text")))
                        .next()
                        .codePoints()
                        .toArray();
        for (Node fact : facts) {
            List<Node> passages = objects(graph, fact, yp("evidence"));
            assertThat(passages).as(fact.toString()).isNotEmpty();
            passages.forEach(passage -> check(graph, passage, text, file));
        }
    }

    /** Every piece of a passage is quoted as it stands at its offsets, inside its sentence. */
    private static void check(Graph graph, Node passage, int[] text, int[] file) {
        Node sentence = objects(graph, passage, yp("inSentence")).get(0);
        Node around = objects(graph, sentence, HAS_SELECTOR).get(0);
        List<Node> positions = selectors(graph, passage, START);
        assertThat(positions).hasSameSizeAs(selectors(graph, passage, EXACT)).isNotEmpty();
        for (Node position : positions) {
            int start = number(graph, position, START);
            int end = number(graph, position, END);
            String words = new String(text, start, end - start);
            assertThat(words).isEqualTo(new String(file, start, end - start));
            assertThat(selectors(graph, passage, EXACT))
                    .as(passage.toString())
                    .anyMatch(quotation -> literal(graph, quotation, EXACT).equals(words));
            assertThat(start).isGreaterThanOrEqualTo(number(graph, around, START));
            assertThat(end).as(passage.toString()).isLessThanOrEqualTo(number(graph, around, END));
        }
    }

    private static DocumentGraph build(Input seed) {
        return Sample.build(EXTRACTION.extract(DocumentReader.read(seed.source())));
    }

    private static int[] file(Input seed) {
        return new String(seed.source().bytes(), StandardCharsets.UTF_8).codePoints().toArray();
    }

    private static List<Node> facts(Graph graph) {
        return Stream.of("Assertion", "Observation")
                .flatMap(type -> graph.find(Node.ANY, TYPE, yp(type)).toList().stream())
                .map(Triple::getSubject)
                .toList();
    }

    private static List<Node> selectors(Graph graph, Node passage, Node property) {
        return objects(graph, passage, HAS_SELECTOR).stream()
                .filter(selector -> graph.contains(selector, property, Node.ANY))
                .toList();
    }

    private static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private static int number(Graph graph, Node subject, Node property) {
        return Integer.parseInt(literal(graph, subject, property));
    }

    private static String literal(Graph graph, Node subject, Node property) {
        return objects(graph, subject, property).get(0).getLiteralLexicalForm();
    }

    private static TreeSet<String> lines(Graph graph) {
        TreeSet<String> lines = new TreeSet<>();
        graph.find().mapWith(Triple::toString).forEach(lines::add);
        return lines;
    }
}
