package org.yuanpu.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** One reading of the ontology's files. */
final class OntologyReader {

    private static final String SCHEMA = "https://schema.org/";
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final Comparator<Concept> ORDER =
            Comparator.<Concept>comparingInt(c -> c.rank().orElse(Integer.MAX_VALUE))
                    .thenComparing(c -> c.term().iri());

    private final Home home;
    private final Graph graph;

    OntologyReader(Home home) {
        this.home = home;
        this.graph = OntologyFiles.terms(home);
    }

    Ontology read() {
        List<Term> classes =
                subjects(RDF.type.asNode(), OWL2.Class.asNode()).stream().map(this::term).toList();
        Units units = Units.load(home);
        Indicators indicators = Indicators.load(home, units);
        return new Ontology(
                classes,
                subjects(RDF.type.asNode(), OWL2.ObjectProperty.asNode()).stream()
                        .map(this::property)
                        .toList(),
                subjects(RDF.type.asNode(), SKOS.ConceptScheme.asNode()).stream()
                        .map(this::scheme)
                        .toList(),
                nameEndings(),
                units,
                indicators,
                Yardsticks.load(home, indicators),
                FolderHash.of(home.ontology()));
    }

    private Property property(Node node) {
        return new Property(
                term(node),
                locals(node, SCHEMA + "domainIncludes"),
                locals(node, SCHEMA + "rangeIncludes"),
                graph.contains(node, iri(Ontology.NAMESPACE + "timed"), Node.ANY));
    }

    private Scheme scheme(Node node) {
        List<Concept> concepts =
                subjects(SKOS.inScheme.asNode(), node).stream()
                        .map(this::concept)
                        .sorted(ORDER)
                        .toList();
        String type = local(node).replaceAll("Scheme$", "");
        return new Scheme(term(node), type, concepts);
    }

    private Concept concept(Node node) {
        return new Concept(
                term(node),
                one(node, SKOS.notation.asNode(), ""),
                rank(node),
                List.copyOf(literals(node, SKOS.hiddenLabel.asNode(), "")));
    }

    private OptionalInt rank(Node node) {
        return literals(node, iri(Ontology.NAMESPACE + "rank"), "").stream()
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    private Term term(Node node) {
        return new Term(
                node.getURI(),
                local(node),
                texts(node, RDFS.label.asNode()),
                texts(node, SKOS.definition.asNode()));
    }

    private Map<String, String> texts(Node node, Node property) {
        return LANGUAGES.stream()
                .collect(Collectors.toMap(language -> language, l -> one(node, property, l)));
    }

    private Map<String, Set<String>> nameEndings() {
        Node property = iri(Ontology.NAMESPACE + "nameEnding");
        Map<String, Set<String>> endings = new TreeMap<>();
        graph.find(Node.ANY, property, Node.ANY)
                .forEach(
                        t ->
                                endings.computeIfAbsent(
                                                local(t.getSubject()), name -> new TreeSet<>())
                                        .add(t.getObject().getLiteralLexicalForm()));
        return endings;
    }

    /** Our own terms with a property's value, sorted. */
    private List<Node> subjects(Node property, Node object) {
        return graph
                .find(Node.ANY, property, object)
                .mapWith(t -> t.getSubject())
                .filterKeep(ours())
                .toSet()
                .stream()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private static Predicate<Node> ours() {
        return node -> node.isURI() && node.getURI().startsWith(Ontology.NAMESPACE);
    }

    private Set<String> locals(Node node, String property) {
        return graph.find(node, iri(property), Node.ANY).mapWith(t -> local(t.getObject())).toSet();
    }

    private String one(Node node, Node property, String language) {
        Set<String> found = literals(node, property, language);
        if (found.size() != 1) {
            throw incomplete(node, property.getURI() + (language.isEmpty() ? "" : "@" + language));
        }
        return found.iterator().next();
    }

    private Set<String> literals(Node node, Node property, String language) {
        return graph
                .find(node, property, Node.ANY)
                .mapWith(t -> t.getObject())
                .filterKeep(o -> Objects.equals(o.getLiteralLanguage(), language))
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ProblemException incomplete(Node node, String property) {
        return new ProblemException(
                Problem.of("Y405", home.ontology().toString(), node.getURI(), property));
    }

    private static String local(Node node) {
        return node.getURI().substring(Ontology.NAMESPACE.length());
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
