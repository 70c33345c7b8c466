package org.yuanpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.store.Access;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.StoredDocument;
import org.yuanpu.store.Stores;

/** The seeds, from their files to answers. */
class MainJobTest {

    private static final String OA = "http://www.w3.org/ns/oa#";

    @Test
    void the_first_build_reads_everything_and_the_second_nothing() {
        assertThat(Seeds.build().out()).startsWith("documents: 5 read (5 new, ");
        Call again = Seeds.call("build", "seeds");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).startsWith("documents: 5 read (0 new, 0 replaced, 5 unchanged)");
        assertThat(again.err())
                .hasLineCount(5)
                .contains("5/5 jiangjin-work-report-2025.txt: unchanged");
    }

    @Test
    void standard_input_is_a_document_and_its_things_get_the_base_asked_for(@TempDir Path folder)
            throws Exception {
        String store = folder.resolve("store").toString();
        String text = Files.readString(Path.of("seeds/jiangjin-news-2025.txt"));
        String base = "https://example.org/id/";
        Call build = Call.with(Map.of(), text, "build", "-", "--base", base, "--store", store);
        assertThat(build.exit()).as(build.err()).isZero();
        Call nq = Call.of("export", "--format", "nq", "--store", store);
        assertThat(nq.out())
                .contains("<" + base + "Document/0/stdin.txt>")
                .doesNotContain("<" + Base.DEFAULT.iri());
    }

    @Test
    void a_base_that_is_no_iri_is_refused(@TempDir Path folder) {
        Call call = Call.of("build", "seeds", "--base", "x y", "--store", folder + "/store");
        assertThat(call.exit()).isEqualTo(Exit.USAGE);
        assertThat(call.err()).contains("Y408");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void order_and_threads_make_no_difference(@TempDir Path folder) throws Exception {
        List<String> files;
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            files =
                    seeds.map(Path::toString)
                            .filter(f -> f.endsWith(".txt"))
                            .sorted((a, b) -> b.compareTo(a))
                            .toList();
        }
        Path store = folder.resolve("other");
        String[] args =
                Stream.of(
                                Stream.of("build", "--threads", "1"),
                                files.stream(),
                                Stream.of("--store", store.toString()))
                        .flatMap(s -> s)
                        .toArray(String[]::new);
        assertThat(Call.of(args).exit()).isZero();
        Call other = Call.of("export", "--format", "nq", "--store", store.toString());
        assertThat(quads(other)).isEqualTo(quads(Seeds.call("export", "--format", "nq")));
    }

    /** Documents' graphs have no blank nodes; those of the ontology are left out. */
    private static List<String> quads(Call export) {
        assertThat(export.exit()).as(export.err()).isZero();
        List<String> quads =
                export.lines().stream().filter(line -> !line.contains("_:")).sorted().toList();
        assertThat(quads).hasSizeGreaterThan(10_000);
        return quads;
    }

    @Test
    void every_statement_leads_to_its_words_in_the_file() throws Exception {
        try (Store store = Stores.open(Seeds.store(), Access.READ)) {
            for (StoredDocument document : store.documents()) {
                Graph graph = store.graph(Part.GRAPH, document.graphName());
                Node node = NodeFactory.createURI(document.graphName());
                String text = literal(graph, node, Ontology.NAMESPACE + "text");
                assertThat(text).isEqualTo(Files.readString(Path.of("seeds", document.key())));
                int[] points = text.codePoints().toArray();
                statements(graph).forEach(s -> leadsToItsWords(graph, s, points));
            }
        }
    }

    private static List<Node> statements(Graph graph) {
        List<Node> statements =
                Stream.of("Assertion", "Observation")
                        .map(type -> NodeFactory.createURI(Ontology.NAMESPACE + type))
                        .flatMap(
                                type ->
                                        graph
                                                .find(Node.ANY, RDF.type.asNode(), type)
                                                .mapWith(Triple::getSubject)
                                                .toList()
                                                .stream())
                        .toList();
        assertThat(statements).isNotEmpty();
        return statements;
    }

    private static void leadsToItsWords(Graph graph, Node statement, int[] text) {
        List<Node> passages = objects(graph, statement, Ontology.NAMESPACE + "evidence");
        assertThat(passages).as(statement.toString()).isNotEmpty();
        assertThat(objects(graph, statement, Ontology.NAMESPACE + "rule")).isNotEmpty();
        for (Node passage : passages) {
            Node sentence = objects(graph, passage, Ontology.NAMESPACE + "inSentence").get(0);
            List<String> quoted = words(graph, passage);
            List<String> placed = placed(graph, passage, text);
            assertThat(placed).as(statement.toString()).isNotEmpty().isEqualTo(quoted);
            assertThat(literal(graph, sentence, Ontology.NAMESPACE + "text"))
                    .isEqualTo(placed(graph, sentence, text).get(0))
                    .contains(placed);
        }
    }

    private static List<String> words(Graph graph, Node passage) {
        return objects(graph, passage, OA + "hasSelector").stream()
                .flatMap(s -> objects(graph, s, OA + "exact").stream())
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private static List<String> placed(Graph graph, Node place, int[] text) {
        return objects(graph, place, OA + "hasSelector").stream()
                .filter(s -> !objects(graph, s, OA + "start").isEmpty())
                .map(s -> new String(text, number(graph, s, "start"), length(graph, s)))
                .sorted()
                .toList();
    }

    private static int length(Graph graph, Node selector) {
        return number(graph, selector, "end") - number(graph, selector, "start");
    }

    private static int number(Graph graph, Node selector, String property) {
        return Integer.parseInt(literal(graph, selector, OA + property));
    }

    private static String literal(Graph graph, Node subject, String property) {
        return objects(graph, subject, property).get(0).getLiteralLexicalForm();
    }

    private static List<Node> objects(Graph graph, Node subject, String property) {
        return graph.find(subject, NodeFactory.createURI(property), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    @Test
    void a_thing_is_explained_with_sentence_place_and_rule() {
        Call call = Seeds.call("explain", "珞璜工业园");
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(call.out())
                .contains("珞璜工业园 | in industry | 先进材料")
                .contains("珞璜工业园着力打造全市先 进材料产业集聚区")
                .containsPattern(
                        "jiangjin-work-report-2025.txt · \\d+–\\d+, \\d+–\\d+ · 坚定不移.* · industry\\.");
        Call unknown = Seeds.call("explain", "珞璜工业");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("Y618 ").contains("珞璜工业园");
    }

    @Test
    void a_trace_shows_words_chunks_rules_and_facts() {
        Call call = Call.of("explain", "--trace", "某某工业园新开工甲乙制造等项目12个。");
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(call.out()).contains("words").contains("chunks").contains("甲乙制造");
    }

    @Test
    void the_store_holds_what_the_checks_ask_for() {
        Call text = Seeds.call("validate");
        assertThat(text.out()).isEqualTo("documents checked: 5; not as it must be: 0\n");
        assertThat(text.exit()).isZero();
        assertThat(Seeds.call("validate", "--format", "ttl").out())
                .contains("sh:ValidationReport")
                .containsPattern("sh:conforms +true");
    }

    @Test
    void info_counts_documents() {
        assertThat(Seeds.call("info").lines()).contains("documents\t5");
    }

    @Test
    void the_score_is_shown_and_held_to_a_floor(@TempDir Path folder) throws Exception {
        Path floors = Files.writeString(folder.resolve("floors.tsv"), "ENTITIES\t0.999\n");
        String gold = "src/test/resources/gold";
        Call call = Call.of("evaluate", gold, "seeds", "--min", floors.toString(), "--rules");
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("OBSERVATIONS full");
        assertThat(call.err()).contains("ENTITIES: F1 0.").contains("is below 0.999");
    }
}
