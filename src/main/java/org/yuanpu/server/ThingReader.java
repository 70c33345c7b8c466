package org.yuanpu.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Span;
import org.yuanpu.store.Part;

/**
 * What the graph says of a thing, as lists of which each can be given in parts.
 *
 * @param engine what to ask
 * @param naming how to name things
 * @param facts how to show statements and figures
 * @param span the years whose documents count; all where it is empty
 */
record ThingReader(Engine engine, Naming naming, Facts facts, Optional<Span> span) {

    private static final Inquiry ABOUT = Inquiry.of("about");
    private static final Inquiry KNOWN = Inquiry.of("known");
    private static final Inquiry FIGURES = Inquiry.of("figures");
    private static final Inquiry MENTIONS = Inquiry.of("mentions");
    private static final Inquiry DOCUMENTS = Inquiry.of("naming");
    private static final Node PART_OF = Words.term("partOf");
    private static final String OUT = "out";
    private static final String IN = "in";

    /** The same for what documents of some years say alone. */
    ThingReader in(Optional<Span> years) {
        Engine some = engine.in(years);
        return new ThingReader(some, naming, new Facts(some, naming), years);
    }

    /**
     * All that is said of a thing; of each list the beginning, its length, and where it stands.
     *
     * @param first how many items of each list
     */
    JsonObject whole(Thing thing, int first) {
        Page page = new Page(first, 0);
        List<Statement> statements = statements(thing);
        JsonObject json = naming.whole(thing);
        json.put("class", naming.words().json(Words.term(thing.type())));
        json.put("documents", beginning(thing, "documents", documents(thing), page));
        json.put("statements", groups(thing, statements, page));
        json.put("figures", beginning(thing, "figures", figures(thing), page));
        json.put("neighbours", beginning(thing, "neighbours", neighbours(thing, statements), page));
        json.put("mentions", beginning(thing, "mentions", mentions(thing), page));
        return json;
    }

    /** One of the lists by its name, if there is one of this name. */
    Optional<Listing> listing(Thing thing, String name, Exchange exchange) {
        return switch (name) {
            case "statements" -> Optional.of(listing(chosen(thing, exchange)));
            case "figures" -> Optional.of(figures(thing));
            case "neighbours" -> Optional.of(neighbours(thing, statements(thing)));
            case "mentions" -> Optional.of(mentions(thing));
            case "documents" -> Optional.of(documents(thing));
            default -> Optional.empty();
        };
    }

    private JsonObject beginning(Thing thing, String name, Listing listing, Page page) {
        JsonObject json = new JsonObject();
        json.put("total", listing.total());
        json.put("items", listing.items().apply(page));
        json.put("all", address(thing, name));
        return json;
    }

    /** Where the whole of a list stands, for the same years. */
    private String address(Thing thing, String list) {
        String address = naming.addresses().api(thing.iri()) + "/" + list;
        String joint = list.contains("?") ? "&" : "?";
        return span.map(s -> address + joint + "said=" + s.written()).orElse(address);
    }

    private List<Statement> statements(Thing thing) {
        Node node = node(thing);
        List<Statement> statements = new ArrayList<>(Statement.of(rows(ABOUT, node)));
        rows(KNOWN, node)
                .forEachRemaining(
                        row ->
                                statements.add(
                                        Statement.known(
                                                row.get("subject"), PART_OF, row.get("object"))));
        return statements;
    }

    private List<Statement> chosen(Thing thing, Exchange exchange) {
        Optional<String> property = exchange.parameter("property");
        Optional<String> direction = exchange.parameter("direction");
        direction
                .filter(d -> !d.equals(OUT) && !d.equals(IN))
                .ifPresent(
                        d -> {
                            throw new ProblemException(
                                    Problem.of("Y723", exchange.path(), "direction", d, "out, in"));
                        });
        return statements(thing).stream()
                .filter(s -> property.filter(p -> !p.equals(Words.local(s.property()))).isEmpty())
                .filter(s -> direction.filter(d -> !d.equals(direction(s, thing))).isEmpty())
                .toList();
    }

    private static String direction(Statement statement, Thing thing) {
        return statement.isFrom(node(thing)) ? OUT : IN;
    }

    private Listing listing(List<Statement> statements) {
        return new Listing(statements.size(), page -> facts.statements(page.of(statements)));
    }

    /** Statements of the same property and direction together. */
    private JsonObject groups(Thing thing, List<Statement> statements, Page page) {
        Map<String, List<Statement>> groups = new TreeMap<>(Comparator.reverseOrder());
        statements.forEach(
                s ->
                        groups.computeIfAbsent(
                                        direction(s, thing) + " " + s.property(),
                                        key -> new ArrayList<>())
                                .add(s));
        JsonArray list = new JsonArray();
        groups.values().forEach(group -> list.add(group(thing, group, page)));
        JsonObject json = new JsonObject();
        json.put("total", statements.size());
        json.put("groups", list);
        json.put("all", address(thing, "statements"));
        return json;
    }

    private JsonObject group(Thing thing, List<Statement> group, Page page) {
        Statement first = group.get(0);
        String direction = direction(first, thing);
        String query =
                "statements?property=" + Words.local(first.property()) + "&direction=" + direction;
        JsonObject json = new JsonObject();
        json.put("property", naming.words().json(first.property()));
        json.put("direction", direction);
        beginning(thing, query, listing(group), page).forEach(json::put);
        return json;
    }

    private Listing figures(Thing thing) {
        List<Figure> figures = Figure.of(rows(FIGURES, node(thing)));
        return new Listing(figures.size(), page -> facts.figures(page.of(figures)));
    }

    private Listing mentions(Thing thing) {
        List<Node> nodes = new ArrayList<>();
        rows(MENTIONS, node(thing)).forEachRemaining(row -> nodes.add(row.get("node")));
        return new Listing(nodes.size(), page -> facts.mentions(page.of(nodes)));
    }

    private Listing documents(Thing thing) {
        List<Node> nodes = new ArrayList<>();
        rows(DOCUMENTS, node(thing)).forEachRemaining(row -> nodes.add(row.get("document")));
        return Listing.of(nodes, naming::json);
    }

    /** The other things that statements link this one with, each with the ways it is linked. */
    private Listing neighbours(Thing thing, List<Statement> statements) {
        Node me = node(thing);
        Map<String, List<Statement>> links = new TreeMap<>();
        statements.stream()
                .filter(s -> naming.addresses().has(s.other(me).toString()))
                .forEach(
                        s ->
                                links.computeIfAbsent(
                                                s.other(me).toString(), o -> new ArrayList<>())
                                        .add(s));
        return Listing.of(List.copyOf(links.values()), list -> neighbour(me, list));
    }

    private JsonObject neighbour(Node me, List<Statement> links) {
        JsonObject json = naming.json(links.get(0).other(me));
        JsonArray ways = new JsonArray();
        links.stream()
                .map(
                        s -> {
                            JsonObject way = new JsonObject();
                            way.put("property", Words.local(s.property()));
                            way.put("direction", s.isFrom(me) ? OUT : IN);
                            s.modality()
                                    .ifPresent(
                                            m -> way.put("modality", naming.words().notation(m)));
                            return way;
                        })
                .distinct()
                .forEach(ways::add);
        json.put("links", ways);
        return json;
    }

    private RowSet rows(Inquiry inquiry, Node thing) {
        return engine.rows(Part.GRAPH, inquiry.with("_thing", thing).query());
    }

    private static Node node(Thing thing) {
        return NodeFactory.createURI(thing.iri());
    }
}
