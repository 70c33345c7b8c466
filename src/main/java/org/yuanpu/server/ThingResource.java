package org.yuanpu.server;

import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ParameterizedSparqlString;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Prefixes;
import org.yuanpu.store.Part;

/**
 * A thing under its own address: the page for people, what the graph says of it for programs.
 *
 * <p>{@code /id/…} stands for the base followed by the same characters.
 */
final class ThingResource implements Resource {

    private static final String PATH = "/id/";
    private static final String HTML = "text/html";

    /** The thing's own statements; the assertions and figures about it, with their evidence. */
    private static final String ABOUT =
            """
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX yp: <https://w3id.org/yuanpu/ontology#>
            CONSTRUCT { ?node ?property ?value }
            WHERE {
              { VALUES ?node { ?thing } }
              UNION
              { ?node rdf:subject|rdf:object|yp:about|yp:indicator ?thing }
              UNION
              { ?fact rdf:subject|rdf:object|yp:about|yp:indicator ?thing .
                ?fact yp:evidence/((yp:inSentence?)/(oa:hasSelector?)) ?node }
              ?node ?property ?value
            }
            """;

    private final Engine engine;
    private final String base;
    private final PagesResource pages;

    ThingResource(Engine engine, String base, PagesResource pages) {
        this.engine = engine;
        this.base = base;
        this.pages = pages;
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        if (wantsPage(exchange)) {
            return pages.page();
        }
        Format format = Format.accepted(exchange, Format.of(true));
        String iri = base + exchange.pathAfter(PATH);
        Graph graph = about(iri, exchange);
        return Reply.ok(
                format.contentType(),
                engine.written(graph, Prefixes.mapping(), format, exchange.path()));
    }

    private Graph about(String iri, Exchange exchange) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(ABOUT);
        query.setIri("thing", iri);
        Graph graph =
                engine.in(exchange.span()).graph(Part.GRAPH, query.asQuery(), exchange.path());
        if (graph.isEmpty()) {
            throw new ProblemException(Problem.of("Y714", exchange.path(), iri));
        }
        return graph;
    }

    /** Whether the client is a browser: it likes HTML better than any form of RDF. */
    static boolean wantsPage(Exchange exchange) {
        Optional<String> accept = exchange.header("Accept").filter(a -> a.contains(HTML));
        AcceptList offers = AcceptList.create(HTML, "text/turtle", "application/ld+json");
        return accept.map(a -> AcceptList.match(new AcceptList(a), offers))
                .map(MediaType::getContentTypeStr)
                .filter(HTML::equals)
                .isPresent();
    }
}
