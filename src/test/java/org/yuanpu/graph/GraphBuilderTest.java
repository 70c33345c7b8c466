package org.yuanpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.Document;
import org.yuanpu.fact.Facts;
import org.yuanpu.fact.Key;
import org.yuanpu.fact.Modality;
import org.yuanpu.mention.Bound;
import org.yuanpu.ontology.Concept;
import org.yuanpu.text.Text;

class GraphBuilderTest {

    private static final String PREFIXES =
            """
            PREFIX yp: <https://w3id.org/yuanpu/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX time: <http://www.w3.org/2006/time#>
            PREFIX sdmx-dimension: <http://purl.org/linked-data/sdmx/2009/dimension#>
            """;

    private static final Graph FULL = Sample.full().graph().graph();

    /** The whole graph of facts of every kind, as it was read and found good. */
    @Test
    void the_graph_of_every_kind_of_fact_is_as_expected() {
        Graph expected = RDFDataMgr.loadGraph("src/test/resources/cases/graph/expected.ttl");
        // The hash of the ontology changes with every change of it.
        Node hash = Vocabulary.yp("ontologyHash");
        Graph actual = Sample.full().graph().graph();
        actual.remove(Node.ANY, hash, Node.ANY);
        assertThat(actual.isIsomorphicWith(expected)).as(() -> turtle(actual)).isTrue();
    }

    @Test
    void the_same_facts_give_the_same_triples_and_no_blank_nodes() {
        assertThat(lines(Sample.full().graph().graph())).isEqualTo(lines(FULL));
        assertThat(FULL.find().filterKeep(t -> t.getSubject().isBlank()).toList()).isEmpty();
        assertThat(FULL.find().filterKeep(t -> t.getObject().isBlank()).toList()).isEmpty();
    }

    @Test
    void a_passage_of_a_paged_document_tells_its_page() {
        Facts facts = Sample.full().facts();
        Document whole = facts.text().document();
        Document paged =
                new Document(whole.key(), whole.text(), "pdf", "PDF", whole.hash(), List.of(0, 10));
        Text text = new Text(paged, facts.text().facts(), List.of(), List.of());
        Graph graph =
                Sample.build(
                                new Facts(
                                        text,
                                        facts.entities(),
                                        facts.relations(),
                                        facts.observations(),
                                        List.of()))
                        .graph();
        String pages =
                "{ ?a yp:page 1 ; oa:hasSelector/oa:start 8 . ?b yp:page 2 ; oa:hasSelector/oa:start 20 }";
        assertThat(QueryExec.graph(graph).query(PREFIXES + "ASK " + pages).ask()).isTrue();
        assertThat(ask("{ ?passage yp:page ?any }")).isFalse();
    }

    @Test
    void what_is_only_planned_is_no_direct_triple() {
        assertThat(
                        ask(
                                """
                                { ?p yp:hasStatus yp:status-started ; yp:plannedStatus yp:status-operational
                                  FILTER NOT EXISTS { ?p yp:hasStatus yp:status-operational } }
                                """))
                .isTrue();
        assertThat(ask("{ ?park yp:recognizedAs ?honour }")).isFalse();
        assertThat(
                        ask(
                                "{ ?a rdf:predicate yp:recognizedAs ; yp:modality"
                                        + " yp:modality-planned ; yp:period/skos:prefLabel '2025' }"))
                .isTrue();
    }

    @Test
    void a_figure_stated_twice_is_one_observation() {
        assertThat(
                        ask(
                                """
                                { ?o yp:indicator/skos:prefLabel '产值' ; yp:value 2.4 ; yp:baseValue '24000'^^xsd:decimal ;
                                     yp:least '24000'^^xsd:decimal ; yp:unit yp:unit-mu ; yp:unitText '万亩' ;
                                     yp:bound yp:bound-above ;
                                     yp:rule 'figure.2.4', 'figure.24000'
                                  FILTER NOT EXISTS { ?o yp:most ?any } }
                                """))
                .isTrue();
    }

    @Test
    void a_plain_number_is_exact_to_half_of_its_last_digit() {
        assertThat(ask("{ ?o yp:value '308'^^xsd:decimal ; yp:least 307.5 ; yp:most 308.5 }"))
                .isTrue();
    }

    @Test
    void a_number_of_an_unknown_unit_is_not_converted() {
        assertThat(
                        ask(
                                "{ ?o yp:value 7.50 ; yp:unitText '某' FILTER NOT EXISTS { ?o"
                                        + " yp:baseValue|yp:unit|yp:least ?any } }"))
                .isTrue();
    }

    @Test
    void a_target_in_words_has_no_value() {
        assertThat(
                        ask(
                                "{ ?o yp:statedAs '与经济增长同步' ; yp:figureKind yp:kind-target FILTER NOT"
                                        + " EXISTS { ?o yp:value ?any } }"))
                .isTrue();
    }

    @Test
    void periods_have_their_first_and_last_day() {
        for (String[] period :
                List.of(
                        new String[] {"2024", "2024-01-01", "2024-12-31"},
                        new String[] {"2024H1", "2024-01-01", "2024-06-30"},
                        new String[] {"2025Q1", "2025-01-01", "2025-03-31"},
                        new String[] {"2025-05", "2025-05-01", "2025-05-31"},
                        new String[] {"2021-2024", "2021-01-01", "2024-12-31"})) {
            assertThat(
                            ask(
                                    """
                                    { ?p skos:prefLabel '%s' ; time:hasBeginning/time:inXSDDate '%s'^^xsd:date ;
                                         time:hasEnd/time:inXSDDate '%s'^^xsd:date }
                                    """
                                            .formatted((Object[]) period)))
                    .as(period[0])
                    .isTrue();
        }
    }

    @Test
    void a_region_is_known_by_its_code_and_lies_in_its_province() {
        assertThat(
                        ask(
                                """
                                { <https://example.org/id/Region/500112/渝北区> skos:prefLabel '渝北区' ;
                                    skos:altLabel '渝北' ; skos:notation '500112' ;
                                    yp:partOf <https://example.org/id/Region/500000/重庆市> }
                                """))
                .isTrue();
        assertThat(ask("{ <https://example.org/id/Region/0/某某经济圈> a yp:Region }")).isTrue();
    }

    @Test
    void identity_is_the_name_in_the_region_or_alone() {
        for (String iri :
                List.of(
                        "Park/500112/甲乙工业园",
                        "Project/500112/某某新材料扩能(二期)",
                        "Enterprise/0/某某新材料有限公司",
                        "Enterprise/500112/戊己集团",
                        "Honor/0/国家级绿色园区",
                        "Indicator/0/产值",
                        "Document/0/reports/某%202025.txt")) {
            assertThat(ask("{ <https://example.org/id/%s> a ?class }".formatted(iri)))
                    .as(iri)
                    .isTrue();
        }
    }

    @Test
    void things_of_a_document_without_region_are_its_own() {
        Graph graph =
                Sample.build(
                                Sample.empty()
                                        .entity(Sample.PARK, "", List.of())
                                        .facts("a/b.txt", Optional.empty()))
                        .graph();
        assertThat(
                        graph.contains(
                                NodeFactory.createURI(
                                        "https://example.org/id/Park/~a%2Fb.txt/甲乙工业园"),
                                Node.ANY,
                                Node.ANY))
                .isTrue();
    }

    @Test
    void names_that_differ_in_signs_only_are_one_thing() {
        Graph graph =
                Sample.empty()
                        .entity(new Key("Project", "甲（一期）"), "", List.of())
                        .entity(new Key("Project", "甲 (一期)"), "", List.of("甲一期"))
                        .graph()
                        .graph();
        assertThat(
                        QueryExec.graph(graph)
                                .query(
                                        PREFIXES
                                                + "ASK { ?p skos:prefLabel '甲（一期）' ; skos:altLabel"
                                                + " '甲 (一期)', '甲一期' }")
                                .ask())
                .isTrue();
    }

    @Test
    void an_honour_tells_its_level() {
        assertThat(ask("{ ?h a yp:Honor ; yp:honorLevel yp:level-nation }")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "国家级某某示范区, nation",
        "市“双百企业”, ''",
        "重庆市“绿色工厂”, city",
        "四川省某某示范园, province",
        "某某示范园, ''"
    })
    void an_honour_of_a_division_has_its_level(String name, String level) {
        assertThat(new HonorLevels(Sample.ONTOLOGY, Sample.DIVISIONS).of(name))
                .map(Concept::notation)
                .isEqualTo(Optional.of(level).filter(l -> !l.isEmpty()));
    }

    /** What the guide tells to ask is answered. */
    @Test
    void the_query_of_the_guide_has_an_answer() throws IOException {
        String guide = Files.readString(Path.of("docs/ontology.md"));
        Matcher query = Pattern.compile("```sparql\\n(.*?)```", Pattern.DOTALL).matcher(guide);
        assertThat(query.find()).isTrue();
        assertThat(QueryExec.graph(FULL).query(query.group(1)).select().hasNext()).isTrue();
    }

    @Test
    void a_statement_said_of_a_region_by_its_short_name_is_about_its_one_node() {
        assertThat(
                        ask(
                                "{ ?o yp:about <https://example.org/id/Region/500112/渝北区> ;"
                                        + " yp:value '308'^^xsd:decimal }"))
                .isTrue();
    }

    @Test
    void modality_and_time_tell_assertions_apart() {
        Graph graph =
                Sample.empty()
                        .relation(
                                Sample.PARK, "recognizedAs", Sample.HONOR, "2024", Modality.ACTUAL)
                        .relation(
                                Sample.PARK, "recognizedAs", Sample.HONOR, "2024", Modality.ACTUAL)
                        .relation(Sample.PARK, "recognizedAs", Sample.HONOR, "", Modality.ACTUAL)
                        .relation(
                                Sample.PARK, "recognizedAs", Sample.HONOR, "2024", Modality.PLANNED)
                        .relation(Sample.PARK, "locatedIn", Sample.AREA, "2024", Modality.PLANNED)
                        .relation(Sample.PARK, "locatedIn", Sample.AREA, "", Modality.ACTUAL)
                        .graph()
                        .graph();
        assertThat(graph.find(Node.ANY, Vocabulary.TYPE, Vocabulary.yp("Assertion")).toList())
                .hasSize(4);
    }

    @Test
    void every_unit_is_described() {
        Graph units = ReferenceGraphs.units(Sample.ONTOLOGY);
        assertThat(units.find(Node.ANY, Vocabulary.TYPE, Vocabulary.yp("Unit")).toList())
                .hasSameSizeAs(Sample.ONTOLOGY.units().all());
        assertThat(units.find(Node.ANY, Vocabulary.yp("baseUnit"), Node.ANY).toList())
                .hasSameSizeAs(Sample.ONTOLOGY.units().all());
    }

    @Test
    void limits_follow_the_bound() {
        BigDecimal value = new BigDecimal("-10.0");
        assertThat(Limits.of(value, Bound.AT_MOST).least()).isEmpty();
        assertThat(Limits.of(value, Bound.BELOW).most()).contains(value);
        assertThat(Limits.of(value, Bound.AT_LEAST).most()).isEmpty();
        assertThat(Limits.of(value, Bound.ABOUT).least().orElseThrow())
                .isEqualByComparingTo("-10.5");
        assertThat(Limits.of(value, Bound.EQUAL).most().orElseThrow())
                .isEqualByComparingTo("-9.95");
    }

    private static boolean ask(String pattern) {
        return QueryExec.graph(FULL)
                .query(
                        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n"
                                + PREFIXES
                                + "ASK "
                                + pattern)
                .ask();
    }

    private static TreeSet<String> lines(Graph graph) {
        TreeSet<String> lines = new TreeSet<>();
        graph.find().mapWith(Triple::toString).forEach(lines::add);
        return lines;
    }

    private static String turtle(Graph graph) {
        return RDFWriter.source(graph).lang(Lang.TURTLE).asString();
    }
}
