package org.yuanpu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yuanpu.graph.Vocabulary.TYPE;
import static org.yuanpu.graph.Vocabulary.yp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.decision.Decisions;
import org.yuanpu.fact.Key;
import org.yuanpu.fact.Modality;
import org.yuanpu.graph.DocumentGraph;
import org.yuanpu.graph.Sample;
import org.yuanpu.mention.Bound;
import org.yuanpu.ontology.Home;
import org.yuanpu.problem.ProblemException;

class GraphCheckTest {

    private static final GraphCheck CHECK = new GraphCheck(Home.find());

    private static final String PREFIXES =
            """
            PREFIX yp: <https://w3id.org/yuanpu/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX time: <http://www.w3.org/2006/time#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            """;

    @Test
    void what_is_right_is_accepted_as_it_is() {
        DocumentGraph made = Sample.full().graph();
        CheckedGraph checked = CHECK.check(made);
        assertThat(checked.refusals()).isZero();
        assertThat(checked.refused().isEmpty()).isTrue();
        assertThat(checked.accepted()).isSameAs(made);
    }

    @Test
    void what_is_trusted_too_little_is_kept_apart_with_the_reason() {
        GraphCheck strict = new GraphCheck(Home.find(), Decisions.NONE, new BigDecimal("0.97"));
        DocumentGraph made = Sample.full().graph();
        CheckedGraph checked = strict.check(made);
        assertThat(ask(made.graph(), "{ ?p yp:locatedIn ?park }")).isTrue();
        assertThat(ask(checked.accepted().graph(), "{ ?p yp:locatedIn ?park }")).isFalse();
        assertThat(ask(checked.accepted().graph(), "{ ?p a yp:Park }")).isTrue();
        assertThat(checked.refusals()).isZero();
        assertThat(checked.doubts()).isPositive();
        assertThat(
                        ask(
                                checked.refused(),
                                """
                                { ?r sh:resultPath yp:confidence ; yp:refuses ?a ; sh:value ?c .
                                  ?a a yp:Assertion ; yp:confidence ?c ;
                                    yp:evidence/yp:inSentence/yp:text ?sentence .
                                  FILTER (?c < 0.97) }
                                """))
                .isTrue();
    }

    @Test
    void a_confidence_is_from_0_to_1() {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, Sample.full().graph().graph());
        Triple one =
                graph.find(Node.ANY, yp("confidence"), Node.ANY).toList().stream()
                        .findFirst()
                        .orElseThrow();
        graph.delete(one);
        graph.add(
                Triple.create(
                        one.getSubject(),
                        one.getPredicate(),
                        NodeFactory.createLiteralDT("1.5", XSDDatatype.XSDdecimal)));
        CheckedGraph checked =
                CHECK.check(new DocumentGraph("k", Sample.full().graph().name(), "f", graph));
        assertThat(ask(checked.refused(), "{ ?r sh:resultPath yp:confidence }")).isTrue();
    }

    @Test
    void a_wrong_statement_goes_alone() {
        CheckedGraph checked =
                check(
                        sample().relation(
                                        Sample.PARK,
                                        "undertakenBy",
                                        Sample.COMPANY,
                                        "",
                                        Modality.ACTUAL)
                                .relation(
                                        Sample.PROJECT,
                                        "undertakenBy",
                                        Sample.COMPANY,
                                        "",
                                        Modality.ACTUAL));
        assertThat(checked.refusals()).isOne();
        Graph accepted = checked.accepted().graph();
        assertThat(ask(accepted, "{ ?p a yp:Project ; yp:undertakenBy ?c }")).isTrue();
        assertThat(ask(accepted, "{ ?p a yp:Park ; yp:undertakenBy ?c }")).isFalse();
        assertThat(ask(accepted, "{ ?p a yp:Park ; yp:mentionedIn ?d }")).isTrue();
        assertThat(
                        ask(
                                checked.refused(),
                                """
                                { ?report a sh:ValidationReport ; sh:result ?r .
                                  ?r sh:focusNode ?a ; yp:refuses ?a ; sh:resultMessage ?zh, ?en .
                                  ?a a yp:Assertion ; yp:evidence/yp:inSentence/yp:text ?sentence .
                                  FILTER (LANG(?zh) = 'zh' && LANG(?en) = 'en') }
                                """))
                .isTrue();
    }

    @Test
    void a_wrong_thing_takes_all_that_is_said_of_it() {
        Key broken = new Key("Project", "某某项目（二期");
        CheckedGraph checked =
                check(
                        sample().entity(broken, "", List.of())
                                .relation(
                                        broken,
                                        "hasStatus",
                                        Sample.status("started"),
                                        "2024",
                                        Modality.ACTUAL)
                                .relation(broken, "locatedIn", Sample.PARK, "", Modality.ACTUAL)
                                .figure(broken, "总投资", "2", "亿元", Bound.EQUAL, "2024")
                                .figure(Sample.PARK, "总投资", "3", "亿元", Bound.EQUAL, "2024"));
        assertThat(checked.refusals()).isEqualTo(4);
        Graph accepted = checked.accepted().graph();
        assertThat(ask(accepted, "{ ?p skos:prefLabel '某某项目（二期' }")).isFalse();
        assertThat(ask(accepted, "{ ?p skos:prefLabel '甲乙工业园' }")).isTrue();
        assertThat(count(accepted, "Observation")).isOne();
        assertThat(count(checked.refused(), "Observation")).isOne();
    }

    /** The thing is good, one of its links is not. */
    @Test
    void a_link_to_the_wrong_class_goes_alone() {
        CheckedGraph checked =
                check(
                        sample().relation(
                                        Sample.PROJECT,
                                        "locatedIn",
                                        Sample.COMPANY,
                                        "",
                                        Modality.ACTUAL)
                                .relation(
                                        Sample.PROJECT,
                                        "locatedIn",
                                        Sample.PARK,
                                        "",
                                        Modality.ACTUAL));
        assertThat(sources(checked)).containsOnly("locatedIn", "object-class");
        assertThat(checked.refusals()).isOne();
        Graph accepted = checked.accepted().graph();
        assertThat(ask(accepted, "{ ?p yp:locatedIn/a yp:Park }")).isTrue();
        assertThat(ask(accepted, "{ ?p yp:locatedIn/a yp:Enterprise }")).isFalse();
    }

    @Test
    void a_link_that_nothing_says_goes_alone() {
        CheckedGraph checked =
                CHECK.check(
                        changed(
                                Sample.full().graph(),
                                "INSERT { ?x yp:inIndustry ?i } WHERE { ?x a yp:Enterprise . ?i a"
                                        + " yp:Industry }"));
        assertThat(sources(checked)).containsOnly("statement-without-assertion");
        assertThat(checked.refusals()).isZero();
        assertThat(ask(checked.accepted().graph(), "{ ?x a yp:Enterprise ; yp:inIndustry ?i }"))
                .isFalse();
        assertThat(ask(checked.accepted().graph(), "{ ?x a yp:Enterprise }")).isTrue();
    }

    /** What the guide tells to ask of the refused facts is answered. */
    @Test
    void the_query_of_the_guide_has_an_answer() throws IOException {
        Key none = new Key("Park", "（）");
        Graph refused = check(sample().entity(none, "", List.of())).refused();
        String guide = Files.readString(Path.of("docs/ontology.md"));
        Matcher query = Pattern.compile("```sparql\\n(.*?)```", Pattern.DOTALL).matcher(guide);
        String last = query.results().reduce((one, next) -> next).orElseThrow().group(1);
        assertThat(QueryExec.graph(refused).query(last).select().hasNext()).isTrue();
    }

    @Test
    void a_thing_that_only_a_relation_names_is_refused() {
        Key unknown = new Key("Park", "无名园");
        CheckedGraph checked =
                check(sample().relation(unknown, "locatedIn", Sample.AREA, "", Modality.ACTUAL));
        assertThat(checked.refusals()).isOne();
        assertThat(ask(checked.accepted().graph(), "{ ?p yp:locatedIn ?r }")).isFalse();
    }

    @Test
    void a_status_that_does_not_exist_is_refused() {
        Key invented = Sample.status("invented");
        CheckedGraph checked =
                check(
                        sample().relation(
                                        Sample.PROJECT,
                                        "hasStatus",
                                        invented,
                                        "2025",
                                        Modality.PLANNED));
        assertThat(sources(checked)).contains("object-class");
        assertThat(ask(checked.accepted().graph(), "{ ?p yp:plannedStatus ?s }")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024, '', year-as-value", "'', '', figure-without-value"})
    void a_figure_that_is_none_is_refused(String value, String unit, String check) {
        CheckedGraph checked =
                check(sample().figure(Sample.PARK, "某某", value, unit, Bound.EQUAL, "2024"));
        assertThat(checked.refusals()).isOne();
        assertThat(sources(checked)).containsExactly(check);
        assertThat(count(checked.accepted().graph(), "Observation")).isZero();
    }

    @Test
    void a_target_of_long_ago_is_refused() {
        CheckedGraph checked = check(sample().target(Sample.PARK, "某某", "与上年持平", "2015"));
        assertThat(sources(checked)).containsExactly("target-in-the-past");
    }

    @Test
    void a_period_that_runs_backwards_is_refused() {
        CheckedGraph checked =
                check(sample().figure(Sample.PARK, "某某", "2", "个", Bound.EQUAL, "2024-2021"));
        assertThat(sources(checked)).containsExactly("period-out-of-order");
        assertThat(checked.refusals()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"某某“园", "园区）", "》园区", "2024", "园", "（）"})
    void a_name_that_is_none_is_refused(String name) {
        CheckedGraph checked = check(Sample.empty().entity(new Key("Park", name), "", List.of()));
        assertThat(checked.refusals()).isOne();
    }

    @Test
    void a_circle_of_parks_and_a_park_in_itself_are_refused() {
        CheckedGraph checked =
                check(
                        sample().entity(Sample.GROUP, "", List.of())
                                .relation(Sample.GROUP, "partOf", Sample.PARK, "", Modality.ACTUAL)
                                .relation(Sample.PARK, "partOf", Sample.GROUP, "", Modality.ACTUAL)
                                .relation(
                                        Sample.PARK,
                                        "cooperatesWith",
                                        Sample.PARK,
                                        "",
                                        Modality.ACTUAL));
        assertThat(sources(checked)).containsOnly("circular-part", "self-relation");
        assertThat(checked.refusals()).isEqualTo(3);
    }

    @Test
    void an_unknown_property_is_refused() {
        CheckedGraph checked =
                check(sample().relation(Sample.PARK, "likes", Sample.AREA, "", Modality.ACTUAL));
        assertThat(sources(checked)).containsExactly("unknown-property");
    }

    /** One change for each shape, made to a graph in which nothing is wrong. */
    @ParameterizedTest
    @CsvFileSource(resources = "/cases/check/changes.txt", delimiter = '|')
    void every_shape_finds_what_breaks_it(String source, String change) {
        CheckedGraph checked = CHECK.check(changed(Sample.full().graph(), change));
        assertThat(sources(checked)).contains(source);
        assertThat(sources(CHECK.check(checked.accepted()))).as("what is left").isEmpty();
    }

    @Test
    void nothing_is_lost() {
        DocumentGraph broken =
                changed(
                        Sample.full().graph(),
                        "DELETE { ?x rdf:object ?o } WHERE { ?x rdf:predicate yp:listedOn ;"
                                + " rdf:object ?o }");
        CheckedGraph checked = CHECK.check(broken);
        Graph both = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(both, checked.accepted().graph());
        GraphUtil.addInto(both, checked.refused());
        List<Triple> lost = broken.graph().find().filterDrop(both::contains).toList();
        // The direct triple of the refused assertion, and nothing else.
        assertThat(lost).extracting(Triple::getPredicate).containsOnly(yp("listedOn"));
    }

    @Test
    void a_document_that_is_broken_itself_is_refused_as_a_whole() {
        DocumentGraph broken =
                changed(
                        Sample.full().graph(),
                        "DELETE { ?x yp:text ?t } WHERE { ?x a yp:Document ; yp:text ?t }");
        CheckedGraph checked = CHECK.check(broken);
        assertThat(checked.accepted().graph().isEmpty()).isTrue();
        assertThat(checked.refusals()).isEqualTo(Partition.facts(broken.graph()).size());
    }

    @Test
    void refusing_gives_the_same_twice() {
        DocumentGraph broken =
                changed(
                        Sample.full().graph(),
                        "DELETE { ?x yp:rule ?r } WHERE { ?x a yp:Observation ; yp:rule ?r }");
        Graph one = CHECK.check(broken).refused();
        Graph two = CHECK.check(broken).refused();
        assertThat(one.find().toSet()).isEqualTo(two.find().toSet());
        assertThat(one.find().filterKeep(t -> t.getSubject().isBlank()).toList()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# nothing",
                "# Problem: a&# 问题：b&SELECT ?this {",
                "# Problem: a&# 问题：b&SELECT ?x { ?x ?y ?z }",
                "# Problem: a&ASK { }"
            })
    void a_broken_check_is_named(String text, @TempDir Path root) throws IOException {
        Path folder = copy(root);
        Files.writeString(folder.resolve("checks/broken.rq"), text.replace('&', '\n'));
        assertThatThrownBy(() -> new GraphCheck(new Home(root)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("Y406")
                .hasMessageContaining("broken.rq");
    }

    @Test
    void a_broken_shape_is_named(@TempDir Path root) throws IOException {
        Path folder = copy(root);
        Files.writeString(
                folder.resolve("shapes.ttl"),
                "<a:b> a sh:NodeShape ; sh:targetClass yp:Park ; sh:property <a:c> . <a:c> sh:minCount 1 .",
                StandardOpenOption.APPEND);
        assertThatThrownBy(() -> new GraphCheck(new Home(root)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("Y407");
    }

    private static Path copy(Path root) throws IOException {
        Path source = Home.find().ontology();
        Path target = root.resolve("ontology");
        try (Stream<Path> files = Files.walk(source)) {
            files.forEach(file -> copy(file, target.resolve(source.relativize(file).toString())));
        }
        return target;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample() {
        return Sample.empty()
                .entity(Sample.PARK, "", List.of())
                .entity(Sample.PROJECT, "", List.of())
                .entity(Sample.COMPANY, "", List.of())
                .entity(Sample.AREA, "", List.of());
    }

    private static CheckedGraph check(Sample sample) {
        return CHECK.check(sample.graph());
    }

    private static DocumentGraph changed(DocumentGraph made, String change) {
        UpdateExec.dataset(DatasetGraphFactory.wrap(made.graph()))
                .update(PREFIXES + change)
                .build()
                .execute();
        return made;
    }

    private static List<String> sources(CheckedGraph checked) {
        Node source = NodeFactory.createURI("http://www.w3.org/ns/shacl#sourceShape");
        return checked.refused()
                .find(Node.ANY, source, Node.ANY)
                .mapWith(t -> t.getObject().getURI().replaceAll(".*#", ""))
                .toList();
    }

    private static boolean ask(Graph graph, String pattern) {
        return QueryExec.graph(graph).query(PREFIXES + "ASK " + pattern).ask();
    }

    private static int count(Graph graph, String type) {
        return graph.find(Node.ANY, TYPE, yp(type)).toList().size();
    }
}
