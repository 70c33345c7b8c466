package org.yuanpu.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The rows of the tables, read from the graph of one document. */
final class DocumentTables {

    /** The cell of a relation behind those that make the statement: the rules that read it. */
    private static final int EVIDENCE = 5;

    private static final int UNKNOWN_PLACE = Integer.MAX_VALUE;

    private final Graph graph;
    private final Node document;
    private final String stem;
    private final int[] text;
    private final Map<String, String> notations;

    /**
     * @param name the name of the document's graph
     * @param graph its triples, with the evidence
     * @param notations how tables write the ontology's values, by their IRIs
     */
    DocumentTables(String name, Graph graph, Map<String, String> notations) {
        this.graph = graph;
        this.notations = notations;
        this.document = NodeFactory.createURI(name);
        this.stem = stem(text(document, Terms.IDENTIFIER).orElse(name));
        this.text = text(document, Terms.TEXT).orElse("").codePoints().toArray();
    }

    /** The rows of one table: things by type and name, all else in the order of the document. */
    List<List<String>> rows(Table table) {
        return switch (table) {
            case ENTITIES -> entities();
            case RELATIONS -> relations();
            case OBSERVATIONS -> observations();
        };
    }

    /** A source key without its extension. */
    static String stem(String key) {
        int dot = key.lastIndexOf('.');
        return dot > key.lastIndexOf('/') + 1 ? key.substring(0, dot) : key;
    }

    private List<List<String>> entities() {
        return assertions(List.of(Terms.TYPE)).stream()
                .map(this::entity)
                .sorted(
                        Comparator.comparing((List<String> row) -> row.get(1))
                                .thenComparing(row -> row.get(2)))
                .toList();
    }

    private List<String> entity(Said said) {
        Node thing = node(said.node(), Terms.SUBJECT);
        return List.of(
                stem,
                Terms.local(node(said.node(), Terms.OBJECT)),
                name(thing),
                texts(thing, Terms.ALT_LABEL).stream().sorted().collect(Collectors.joining("|")),
                thing.getURI(),
                said.words(),
                said.page(),
                confidence(said));
    }

    /**
     * One row for each statement: a park and the project of its name stand at one place, and tables
     * know them by their name alone.
     */
    private List<List<String>> relations() {
        return List.copyOf(
                assertions(Terms.RELATIONS).stream()
                        .map(this::relation)
                        .collect(
                                Collectors.toMap(
                                        row -> row.subList(0, EVIDENCE),
                                        row -> row,
                                        DocumentTables::merged,
                                        LinkedHashMap::new))
                        .values());
    }

    /** The first of two rows of one statement, with the rules of both. */
    private static List<String> merged(List<String> row, List<String> other) {
        List<String> both = new ArrayList<>(row);
        both.set(
                EVIDENCE,
                Stream.of(row.get(EVIDENCE).split(" "), other.get(EVIDENCE).split(" "))
                        .flatMap(Stream::of)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
        return both;
    }

    private List<String> relation(Said said) {
        boolean planned = graph.contains(said.node(), Terms.MODALITY, Terms.PLANNED);
        String arrow = planned ? "→" : "";
        return List.of(
                stem,
                name(node(said.node(), Terms.SUBJECT)),
                Terms.local(node(said.node(), Terms.PREDICATE)),
                name(node(said.node(), Terms.OBJECT)),
                label(said.node(), Terms.PERIOD).map(p -> arrow + p).orElse(""),
                rules(said),
                said.words(),
                said.page(),
                confidence(said));
    }

    private List<List<String>> observations() {
        List<Said> figures = new ArrayList<>();
        graph.find(Node.ANY, Terms.TYPE, Terms.OBSERVATION)
                .filterKeep(t -> graph.contains(t.getSubject(), Terms.VALUE, Node.ANY))
                .forEachRemaining(t -> figures.add(said(t.getSubject())));
        return figures.stream().sorted().map(this::observation).toList();
    }

    private List<String> observation(Said said) {
        Node figure = said.node();
        return List.of(
                stem,
                name(node(figure, Terms.ABOUT)),
                name(node(figure, Terms.INDICATOR)),
                name(node(figure, Terms.MEASURE)),
                name(node(figure, Terms.FIGURE_KIND)),
                label(figure, Terms.REF_PERIOD).orElse(""),
                text(figure, Terms.VALUE).map(DocumentTables::plain).orElse(""),
                text(figure, Terms.UNIT_TEXT).orElse(""),
                label(figure, Terms.BOUND).orElse(""),
                rules(said),
                said.words(),
                said.page(),
                confidence(said));
    }

    /** A number without the zeros that the store adds at its end. */
    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number).stripTrailingZeros();
        return value.signum() == 0 ? "0" : value.toPlainString();
    }

    /** A statement with the place of its first evidence, the words there and their page. */
    private record Said(Node node, int start, String words, String page)
            implements Comparable<Said> {

        @Override
        public int compareTo(Said other) {
            int byPlace = Integer.compare(start, other.start);
            return byPlace != 0 ? byPlace : node.getURI().compareTo(other.node.getURI());
        }
    }

    /** A passage with its stretches of the text, in their order. */
    private record Place(Node passage, List<int[]> spans) {

        int start() {
            return spans.get(0)[0];
        }

        int end() {
            return spans.get(spans.size() - 1)[1];
        }
    }

    private List<Said> assertions(List<Node> properties) {
        List<Said> found = new ArrayList<>();
        for (Node property : properties) {
            graph.find(Node.ANY, Terms.PREDICATE, property)
                    .forEachRemaining(t -> found.add(said(t.getSubject())));
        }
        return found.stream().sorted().toList();
    }

    private Said said(Node statement) {
        return nodes(statement, Terms.EVIDENCE).stream()
                .map(passage -> new Place(passage, spans(passage)))
                .filter(place -> !place.spans().isEmpty())
                .min(Comparator.comparingInt(Place::start).thenComparingInt(Place::end))
                .map(place -> said(statement, place))
                .orElseGet(() -> new Said(statement, UNKNOWN_PLACE, "", ""));
    }

    private Said said(Node statement, Place place) {
        String page = text(place.passage(), Terms.PAGE).orElse("");
        return new Said(statement, place.start(), words(place.spans()), page);
    }

    private List<int[]> spans(Node passage) {
        List<int[]> spans = new ArrayList<>();
        for (Node selector : nodes(passage, Terms.SELECTOR)) {
            text(selector, Terms.START)
                    .ifPresent(
                            start ->
                                    spans.add(
                                            new int[] {
                                                Integer.parseInt(start),
                                                Integer.parseInt(
                                                        text(selector, Terms.END).orElse(start))
                                            }));
        }
        spans.sort(Comparator.comparing(s -> s[0]));
        return spans;
    }

    private String words(List<int[]> spans) {
        return spans.stream()
                .map(s -> new String(text, s[0], s[1] - s[0]).replaceAll("[\\s\u3000]+", ""))
                .collect(Collectors.joining("…"));
    }

    private String confidence(Said said) {
        return text(said.node(), Terms.CONFIDENCE).map(DocumentTables::plain).orElse("");
    }

    private String rules(Said said) {
        return texts(said.node(), Terms.RULE).stream().sorted().collect(Collectors.joining(" "));
    }

    /** The name of a thing, or the notation of a value of the ontology. */
    private String name(Node node) {
        return text(node, Terms.PREF_LABEL)
                .orElseGet(() -> notations.getOrDefault(node.getURI(), Terms.local(node)));
    }

    private Optional<String> label(Node node, Node property) {
        List<Node> values = nodes(node, property);
        return values.stream().findFirst().map(this::name);
    }

    private Node node(Node subject, Node property) {
        return nodes(subject, property).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(subject + " lacks " + property));
    }

    private List<Node> nodes(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    private Optional<String> text(Node subject, Node property) {
        return texts(subject, property).stream().sorted().findFirst();
    }

    private List<String> texts(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList();
    }
}
