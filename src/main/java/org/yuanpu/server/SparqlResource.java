package org.yuanpu.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Guard;
import org.yuanpu.query.Prefixes;
import org.yuanpu.store.Part;

/**
 * The SPARQL 1.1 Protocol for queries, with GET, POST of a form and POST of a query, over one part
 * of the store. There is nothing here that could write.
 *
 * <p>Without a query it describes itself.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 */
final class SparqlResource implements Resource {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";

    private final Part part;
    private final Engine engine;

    SparqlResource(Part part, Engine engine) {
        this.part = part;
        this.engine = engine;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "POST");
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        Map<String, List<String>> parameters = parameters(exchange);
        if (parameters.isEmpty() && !exchange.method().equals("POST")) {
            return described(exchange);
        }
        Query query = parsed(text(exchange, parameters), exchange.path());
        select(query, parameters);
        Guard.check(exchange.path(), query);
        Optional<String> wanted = parameters.getOrDefault("format", List.of()).stream().findFirst();
        Format format = Format.chosen(exchange, wanted, Format.of(query));
        byte[] body = engine.in(exchange.span()).answer(part, query, format, exchange.path());
        return Reply.ok(format.contentType(), body);
    }

    /** A browser goes on to the page to write queries; a program gets a description. */
    private Reply described(Exchange exchange) {
        if (ThingResource.wantsPage(exchange)) {
            return Reply.seeOther("/editor");
        }
        Format format = Format.accepted(exchange, Format.of(true));
        Graph description = new Description(exchange.address()).service();
        return Reply.ok(
                format.contentType(),
                engine.written(description, Prefixes.mapping(), format, exchange.path()));
    }

    private static Map<String, List<String>> parameters(Exchange exchange) {
        boolean form = exchange.method().equals("POST") && exchange.bodyType().equals(FORM);
        return form ? exchange.form() : exchange.parameters();
    }

    private static String text(Exchange exchange, Map<String, List<String>> parameters) {
        String type = exchange.bodyType();
        boolean post = exchange.method().equals("POST");
        if (parameters.containsKey("update") || post && type.equals(UPDATE)) {
            throw new ProblemException(Problem.of("Y720", exchange.path()));
        }
        if (post && type.equals(QUERY)) {
            return exchange.text();
        }
        if (post && !type.equals(FORM)) {
            throw new ProblemException(Problem.of("Y706", exchange.path(), type, FORM, QUERY));
        }
        List<String> queries = parameters.getOrDefault("query", List.of());
        if (queries.size() != 1) {
            throw new ProblemException(Problem.of("Y708", exchange.path(), queries.size()));
        }
        return queries.get(0);
    }

    private static Query parsed(String text, String source) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            Position place = new Position(Math.max(1, e.getLine()), Math.max(1, e.getColumn()));
            throw new ProblemException(Problem.at("Y709", source, place, firstLine(e)), e);
        } catch (QueryException e) {
            throw new ProblemException(Problem.of("Y709", source, firstLine(e)), e);
        }
    }

    private static String firstLine(QueryException e) {
        return e.getMessage().lines().findFirst().orElse("");
    }

    /** Graphs named in the request come before those named in the query, as the protocol says. */
    private static void select(Query query, Map<String, List<String>> parameters) {
        List<String> defaults = parameters.getOrDefault("default-graph-uri", List.of());
        List<String> named = parameters.getOrDefault("named-graph-uri", List.of());
        if (!defaults.isEmpty() || !named.isEmpty()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            defaults.forEach(query::addGraphURI);
            named.forEach(query::addNamedGraphURI);
        }
    }
}
