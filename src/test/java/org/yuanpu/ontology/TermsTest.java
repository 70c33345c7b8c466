package org.yuanpu.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** What every term, shape, check and query must keep to. */
class TermsTest {

    private static final Home HOME = Home.find();
    private static final Graph TERMS = OntologyFiles.terms(HOME);
    private static final Pattern USED = Pattern.compile("\\byp:([A-Za-z][\\w-]*)");

    /** With named classes alone on either side, these axioms are all of OWL 2 RL. */
    private static final Set<String> RL =
            Set.of(
                    "Ontology",
                    "Class",
                    "ObjectProperty",
                    "DatatypeProperty",
                    "AnnotationProperty",
                    "SymmetricProperty",
                    "disjointWith",
                    "versionIRI",
                    "versionInfo");

    /** Datatypes of the OWL 2 RL profile that are used as ranges. */
    private static final Set<String> RL_DATATYPES = Set.of("string", "decimal", "integer");

    @Test
    void every_term_is_labelled_and_defined_twice_and_says_where() {
        assertThat(ours().size()).isGreaterThan(80);
        for (Node term : ours()) {
            for (Node property : List.of(RDFS.label.asNode(), SKOS.definition.asNode())) {
                assertThat(languages(term, property))
                        .as(term + " " + property)
                        .containsExactly("en", "zh");
            }
            assertThat(TERMS.contains(term, RDFS.isDefinedBy.asNode(), Node.ANY))
                    .as(term.toString())
                    .isTrue();
        }
    }

    @Test
    void every_term_that_is_used_is_declared() throws IOException {
        Set<String> declared = new TreeSet<>();
        ours().forEach(t -> declared.add(t.getURI().substring(Ontology.NAMESPACE.length())));
        Units units = Units.load(HOME);
        units.all().forEach(u -> declared.add("unit-" + u.term()));
        Indicators.load(HOME, units).all().forEach(i -> declared.add("indicator-" + i.term()));
        assertThat(used(HOME.ontology(), f -> f.endsWith(".ttl") || f.endsWith(".rq")))
                .isSubsetOf(declared);
        assertThat(used(HOME.queries(), f -> f.endsWith(".rq"))).isSubsetOf(declared);
        assertThat(usedInCode()).isNotEmpty().isSubsetOf(declared);
    }

    @Test
    void every_term_of_others_is_declared() {
        Set<Node> properties = TERMS.find().mapWith(Triple::getPredicate).toSet();
        properties.removeIf(p -> isBuiltIn(p) || isDeclared(p));
        assertThat(properties).isEmpty();
        Set<Node> classes =
                TERMS.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .toSet();
        classes.addAll(
                TERMS.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                        .mapWith(Triple::getObject)
                        .toSet());
        classes.removeIf(c -> isBuiltIn(c) || isDeclared(c));
        assertThat(classes).isEmpty();
    }

    @Test
    void the_ontology_stays_within_owl_2_rl() {
        TERMS.find()
                .forEach(
                        t ->
                                Stream.of(t.getPredicate(), t.getObject())
                                        .filter(n -> n.isURI())
                                        .filter(n -> n.getURI().startsWith(OWL2.NS))
                                        .forEach(n -> assertThat(RL).contains(n.getLocalName())));
        TERMS.find(Node.ANY, RDFS.range.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(n -> n.getURI().contains("XMLSchema#"))
                .forEach(n -> assertThat(RL_DATATYPES).contains(n.getLocalName()));
        assertThat(TERMS.find().filterKeep(t -> t.getObject().isBlank()).toList()).isEmpty();
    }

    @Test
    void the_ontology_has_one_version() {
        assertThat(TERMS.find(Node.ANY, OWL2.versionIRI.asNode(), Node.ANY).toList()).hasSize(1);
    }

    @Test
    void the_shapes_are_shapes() {
        Graph shapes = OntologyFiles.shapes(HOME);
        Shapes rules = Shapes.parse(RDFDataMgr.loadGraph("std/shacl-shacl.ttl"));
        assertThat(ShaclValidator.get().validate(rules, shapes).getEntries()).isEmpty();
        assertThat(Shapes.parse(shapes).numRootShapes()).isGreaterThan(15);
        assertThat(shapes.find().filterKeep(t -> t.getObject().isBlank()).toList()).isEmpty();
    }

    private static Set<Node> ours() {
        return TERMS.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(n -> n.isURI() && n.getURI().startsWith(Ontology.NAMESPACE))
                .toSet();
    }

    private static List<String> languages(Node term, Node property) {
        return TERMS
                .find(term, property, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLanguage())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private static boolean isBuiltIn(Node node) {
        return Stream.of(OWL2.NS, RDFS.getURI(), RDF.getURI() + "type")
                .anyMatch(node.getURI()::startsWith);
    }

    private static boolean isDeclared(Node node) {
        return TERMS.contains(node, RDF.type.asNode(), Node.ANY);
    }

    private static Set<String> used(Path folder, Predicate<String> wanted) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> wanted.test(f.toString()))
                    .forEach(f -> collect(USED.matcher(text(f)), used));
        }
        return used;
    }

    private static Set<String> usedInCode() throws IOException {
        Pattern call = Pattern.compile("\\byp\\(\"([\\w-]+)\"\\)");
        Set<String> used = new TreeSet<>();
        for (String name : List.of("graph", "check")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/yuanpu", name))) {
                files.forEach(f -> collect(call.matcher(text(f)), used));
            }
        }
        return used;
    }

    private static void collect(Matcher matcher, Set<String> found) {
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
