package org.yuanpu.link;

import static org.yuanpu.link.Terms.yp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads the graph of one document into records. */
final class GraphReader {

    private static final Comparator<Quote> BY_PLACE =
            Comparator.comparingInt(Quote::start).thenComparing(Quote::passage);

    private final Node document;
    private final Graph graph;
    private final Notations notations;
    private final int[] text;
    private final LongReview review;
    private final Map<Node, Quote> quotes = new HashMap<>();
    private final Map<Node, Period> periods = new HashMap<>();

    GraphReader(String name, Graph graph, Notations notations) {
        this.document = Terms.iri(name);
        this.graph = graph;
        this.notations = notations;
        String whole = literal(document, yp("text")).orElse("");
        this.text = whole.codePoints().toArray();
        this.review = new LongReview(whole);
    }

    /** The document itself. */
    Source source(String key) {
        return new Source(
                key,
                document.getURI(),
                literal(document, Terms.TITLE).orElse(""),
                object(document, yp("region")).map(Node::getURI),
                object(document, yp("documentKind")).map(notations::value).orElse("other"),
                year());
    }

    private OptionalInt year() {
        return literal(document, yp("year"))
                .map(year -> OptionalInt.of(Year.parse(year).getValue()))
                .orElse(OptionalInt.empty());
    }

    /** What the document names, and the regions above. */
    List<Thing> things() {
        return subjects(Terms.PREF_LABEL)
                .filter(node -> object(node, Terms.TYPE).isPresent())
                .flatMap(node -> type(node).map(type -> thing(node, type)).stream())
                .toList();
    }

    private Optional<String> type(Node node) {
        return objects(node, Terms.TYPE).stream()
                .filter(t -> t.getURI().startsWith(yp("").getURI()))
                .map(Terms::local)
                .filter(t -> !t.equals("Period"))
                .findFirst();
    }

    private Thing thing(Node node, String type) {
        List<String> names = new ArrayList<>(literals(node, Terms.PREF_LABEL));
        names.addAll(literals(node, Terms.ALT_LABEL));
        return new Thing(
                node.getURI(),
                type,
                names,
                literal(node, Terms.NOTATION),
                type.equals("Region")
                        ? object(node, yp("partOf")).map(Node::getURI)
                        : Optional.empty(),
                objects(node, yp("mentionedIn")).stream()
                        .map(Node::getURI)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What the document states of things. */
    List<Statement> statements() {
        return subjects(Terms.PREDICATE).map(this::statement).toList();
    }

    private Statement statement(Node node) {
        return new Statement(
                node.getURI(),
                document.getURI(),
                one(node, Terms.SUBJECT).getURI(),
                Terms.local(one(node, Terms.PREDICATE)),
                one(node, Terms.OBJECT).getURI(),
                object(node, yp("period")).map(this::period),
                object(node, yp("modality")).map(notations::value).orElse("").equals("planned"),
                quotes(node));
    }

    /** The figures that the document states. */
    List<Figure> figures() {
        return subjects(yp("figureKind")).map(this::figure).toList();
    }

    private Figure figure(Node node) {
        Node indicator = one(node, yp("indicator"));
        return new Figure(
                node.getURI(),
                document.getURI(),
                one(node, yp("about")).getURI(),
                indicator.getURI(),
                literal(indicator, Terms.PREF_LABEL).orElse(Terms.local(indicator)),
                notations.value(one(node, yp("measure"))),
                notations.value(one(node, yp("figureKind"))).equals("target"),
                object(node, Terms.REF_PERIOD).map(this::period),
                number(node, yp("value")).map(value -> amount(node, value)),
                literal(node, yp("statedAs")).orElse(""),
                quotes(node));
    }

    private Figure.Amount amount(Node node, BigDecimal value) {
        String unit = literal(node, yp("unitText")).orElse("");
        return new Figure.Amount(
                value,
                unit,
                notations.unitKind(unit),
                number(node, yp("baseValue")).orElse(value),
                object(node, yp("bound")).map(notations::value).orElse(""),
                number(node, yp("least")),
                number(node, yp("most")));
    }

    private Period period(Node node) {
        return periods.computeIfAbsent(
                node,
                n ->
                        new Period(
                                n.getURI(),
                                literal(n, Terms.PREF_LABEL).orElse(Terms.local(n)),
                                day(n, Terms.BEGINNING),
                                day(n, Terms.ENDING)));
    }

    private LocalDate day(Node period, Node end) {
        return LocalDate.parse(literal(one(period, end), Terms.DATE).orElseThrow());
    }

    private List<Quote> quotes(Node statement) {
        return objects(statement, yp("evidence")).stream()
                .map(passage -> quotes.computeIfAbsent(passage, this::quote))
                .sorted(BY_PLACE)
                .toList();
    }

    private Quote quote(Node passage) {
        List<int[]> spans =
                objects(passage, Terms.SELECTOR).stream()
                        .filter(selector -> graph.contains(selector, Terms.START, Node.ANY))
                        .map(s -> new int[] {offset(s, Terms.START), offset(s, Terms.END)})
                        .sorted(Comparator.comparingInt(span -> span[0]))
                        .toList();
        Optional<Node> sentence = object(passage, yp("inSentence"));
        int start = spans.isEmpty() ? 0 : spans.get(0)[0];
        return new Quote(
                passage.getURI(),
                spans.stream().map(this::words).collect(Collectors.joining("…")),
                start,
                clean(sentence.flatMap(s -> literal(s, yp("text"))).orElse("")),
                sentence.flatMap(s -> literal(s, yp("heading"))).orElse(""),
                review.covers(start));
    }

    private int offset(Node selector, Node property) {
        return literal(selector, property).map(Integer::parseInt).orElseThrow();
    }

    /** The words of a span; none where the graph lacks the text, as one of refused facts does. */
    private String words(int[] span) {
        return span[1] > text.length ? "" : clean(new String(text, span[0], span[1] - span[0]));
    }

    /** Words without the breaks of lines and the spaces between characters of their layout. */
    private static String clean(String words) {
        return words.replaceAll("[\\s\u3000]+", "");
    }

    private Stream<Node> subjects(Node property) {
        return graph
                .find(Node.ANY, property, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toSet()
                .stream()
                .sorted(Comparator.comparing(Node::getURI));
    }

    private Node one(Node subject, Node property) {
        return object(subject, property)
                .orElseThrow(() -> new IllegalStateException(subject + " lacks " + property));
    }

    private Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    private List<Node> objects(Node subject, Node property) {
        return graph
                .find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private Optional<BigDecimal> number(Node subject, Node property) {
        return literal(subject, property).map(BigDecimal::new).map(GraphReader::plain);
    }

    /** A number without the zeros that a store adds at its end. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Optional<String> literal(Node subject, Node property) {
        return literals(subject, property).stream().findFirst();
    }

    private List<String> literals(Node subject, Node property) {
        return graph
                .find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .sorted()
                .toList();
    }
}
