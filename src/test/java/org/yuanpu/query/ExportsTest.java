package org.yuanpu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.Access;
import org.yuanpu.store.DocumentEntry;
import org.yuanpu.store.Part;
import org.yuanpu.store.SharedGraph;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;

/** Exports of a small store, of two documents made by hand and a shared graph with blank nodes. */
class ExportsTest {

    private static final Path GRAPHS = Path.of("src/test/resources/exports");
    private static final Ontology ONTOLOGY = Ontology.load(Home.find());

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"TRIG, TRIG, FULL", "NQ, NQUADS, FULL", "JSONLD, JSONLD, FULL"})
    void a_dataset_survives_export_and_import(String format, String lang, EvidenceForm evidence)
            throws IOException {
        try (Store store = store()) {
            byte[] bytes = export(store, settings(ExportFormat.valueOf(format), evidence));
            DatasetGraph read = DatasetGraphFactory.create();
            parser(bytes, lang).parse(read);
            assertThat(IsoMatcher.isomorphic(stored(store), read)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"TTL, TURTLE", "NT, NTRIPLES", "RDFXML, RDFXML"})
    void the_union_survives_export_and_import(String format, String lang) throws IOException {
        try (Store store = store()) {
            byte[] bytes = export(store, settings(ExportFormat.valueOf(format), EvidenceForm.FULL));
            assertThat(graph(bytes, lang).isIsomorphicWith(union(store))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"TTL, TURTLE", "NT, NTRIPLES"})
    void assertions_become_reifiers_and_back(String format, String lang) throws IOException {
        try (Store store = store()) {
            byte[] bytes =
                    export(store, settings(ExportFormat.valueOf(format), EvidenceForm.RDF12));
            Graph read = graph(bytes, lang);
            int assertions = count(read, Terms.TYPE, Terms.ASSERTION);
            assertThat(assertions).isPositive();
            assertThat(count(read, Terms.REIFIES, Node.ANY)).isEqualTo(assertions);
            assertThat(count(read, Terms.SUBJECT, Node.ANY)).isZero();
            assertThat(read.size()).isEqualTo(union(store).size() - 3 * assertions);
        }
    }

    @Test
    void without_evidence_statements_and_their_time_stay() throws IOException {
        try (Store store = store()) {
            byte[] bytes = export(store, settings(ExportFormat.NT, EvidenceForm.NONE));
            Graph read = graph(bytes, "NTRIPLES");
            Graph all = union(store);
            for (Node property : List.of(Terms.MODALITY, Terms.PERIOD, Terms.VALUE)) {
                assertThat(count(read, property, Node.ANY))
                        .isEqualTo(count(all, property, Node.ANY))
                        .isPositive();
            }
            for (Node property : List.of(Terms.EVIDENCE, Terms.TEXT, Terms.RULE, Terms.SELECTOR)) {
                assertThat(count(read, property, Node.ANY)).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TTL", "TRIG", "NT", "NQ", "GRAPHML"})
    void the_same_content_gives_the_same_bytes(ExportFormat format) throws IOException {
        byte[] first;
        try (Store store = store()) {
            first = export(store, settings(format, EvidenceForm.FULL));
        }
        folder = folder.resolve("again");
        try (Store store = store()) {
            assertThat(export(store, settings(format, EvidenceForm.FULL))).isEqualTo(first);
        }
        Path expected = GRAPHS.resolve("expected." + format.label());
        if ("write".equals(System.getenv("YUANPU_EXPECTED"))) {
            Files.write(expected, first);
        }
        assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo(Files.readString(expected));
    }

    @Test
    void the_tables_of_a_document_are_written() throws IOException {
        try (Store store = store()) {
            ExportSettings settings =
                    new ExportSettings(
                            ExportFormat.CSV, List.of("甲/一.txt"), EvidenceForm.FULL, true);
            new Exports(store, ONTOLOGY, SavedQueries.load(Home.find()))
                    .write(settings, folder.resolve("tables"));
            assertThat(lines("entities.csv"))
                    .containsExactly(
                            "\uFEFFdocument,type,name,aliases,iri,evidence,page,confidence",
                            "甲/一,Park,甲乙园,甲园,https://w3id.org/yuanpu/id/Park/500116/甲乙园,甲乙园,,",
                            "甲/一,Project,丙项目,,https://w3id.org/yuanpu/id/Project/500116/丙项目,丙…项目,,");
            assertThat(lines("relations.csv"))
                    .containsExactly(
                            "\uFEFFdocument,subject,relation,object,period,rule,evidence,page,confidence",
                            "甲/一,丙项目,locatedIn,甲乙园,,rule.a rule.b,\"甲乙园,丙\",,",
                            "甲/一,丙项目,hasStatus,operational,→2025,rule.c,投用,,");
            assertThat(lines("observations.csv"))
                    .containsExactly(
                            "\uFEFFdocument,subject,indicator,measure,kind,period,value,unit,bound,"
                                    + "rule,evidence,page,confidence",
                            "甲/一,丙项目,总投资,level,target,2025,60,亿元,>=,rule.d,60亿元,,");
        }
    }

    @Test
    void what_follows_from_all_documents_is_a_table_of_the_whole_alone() throws IOException {
        try (Store store = store()) {
            Path all = folder.resolve("all");
            new Exports(store, ONTOLOGY, SavedQueries.load(Home.find()))
                    .write(settings(ExportFormat.CSV, EvidenceForm.FULL), all);
            assertThat(all.resolve("ledger.csv")).content().startsWith("about,indicator,");
            assertThat(all.resolve("disputes.csv")).content().contains(",greaterQuote");
        }
        assertThat(folder.resolve("tables").resolve("ledger.csv")).doesNotExist();
    }

    @Test
    void the_workbook_holds_a_sheet_for_each_table() throws IOException {
        try (Store store = store()) {
            Path file = folder.resolve("tables.xlsx");
            Files.write(file, export(store, settings(ExportFormat.XLSX, EvidenceForm.FULL)));
            List<String> names;
            try (ZipFile zip = new ZipFile(file.toFile())) {
                names = zip.stream().map(ZipEntry::getName).toList();
            }
            assertThat(names)
                    .filteredOn(n -> n.startsWith("xl/worksheets/"))
                    .hasSize(
                            Table.values().length + SavedQueries.load(Home.find()).tables().size());
        }
    }

    @Test
    void graphml_has_things_and_the_statements_between_them() throws Exception {
        try (Store store = store()) {
            byte[] bytes = export(store, settings(ExportFormat.GRAPHML, EvidenceForm.FULL));
            Document xml =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(bytes));
            assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(3);
            assertThat(xml.getElementsByTagName("edge").getLength()).isEqualTo(1);
        }
    }

    @Test
    void what_cannot_be_exported_is_refused() {
        try (Store store = store()) {
            assertProblem(store, ExportFormat.JSONLD, EvidenceForm.RDF12, List.of(), "Y622");
            assertProblem(store, ExportFormat.NT, EvidenceForm.FULL, List.of("none"), "Y621");
        }
    }

    private static void assertProblem(
            Store store,
            ExportFormat format,
            EvidenceForm evidence,
            List<String> documents,
            String code) {
        ExportSettings settings = new ExportSettings(format, documents, evidence, false);
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> export(store, settings));
        assertThat(thrown.problem().code()).isEqualTo(code);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve("tables").resolve(file));
    }

    private static ExportSettings settings(ExportFormat format, EvidenceForm evidence) {
        return new ExportSettings(format, List.of(), evidence, false);
    }

    private static byte[] export(Store store, ExportSettings settings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exports(store, ONTOLOGY, SavedQueries.load(Home.find())).write(settings, out);
        return out.toByteArray();
    }

    private Store store() {
        Store store = Stores.open(folder.resolve("store"), Access.WRITE);
        store.replace(document("甲/一.txt", "one.ttl"));
        store.replace(document("二.txt", "two.ttl"));
        store.putShared(
                new SharedGraph(Part.GRAPH, "http://example.org/shared", "1", read("shared.ttl")));
        return store;
    }

    private static DocumentEntry document(String key, String file) {
        return new DocumentEntry(
                key,
                "https://w3id.org/yuanpu/id/Document/0/" + key,
                "1",
                "",
                read(file),
                GraphFactory.createDefaultGraph());
    }

    private static Graph read(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(GRAPHS.resolve(file)).parse(graph);
        return graph;
    }

    private static DatasetGraph stored(Store store) {
        DatasetGraph stored = DatasetGraphFactory.create();
        for (String name : store.graphNames(Part.GRAPH)) {
            stored.addGraph(NodeFactory.createURI(name), store.graph(Part.GRAPH, name));
        }
        return stored;
    }

    private static Graph union(Store store) {
        Graph union = GraphFactory.createDefaultGraph();
        for (String name : store.graphNames(Part.GRAPH)) {
            store.graph(Part.GRAPH, name).find().forEachRemaining(union::add);
        }
        return union;
    }

    private static Graph graph(byte[] bytes, String lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        parser(bytes, lang).parse(graph);
        return graph;
    }

    private static RDFParserBuilder parser(byte[] bytes, String lang) {
        Lang language =
                switch (lang) {
                    case "TRIG" -> Lang.TRIG;
                    case "NQUADS" -> Lang.NQUADS;
                    case "JSONLD" -> Lang.JSONLD;
                    case "TURTLE" -> Lang.TURTLE;
                    case "NTRIPLES" -> Lang.NTRIPLES;
                    case "RDFXML" -> Lang.RDFXML;
                    default -> throw new IllegalArgumentException(lang);
                };
        return RDFParser.source(new ByteArrayInputStream(bytes)).lang(language);
    }

    private static int count(Graph graph, Node property, Node object) {
        return graph.find(Node.ANY, property, object).toList().size();
    }
}
