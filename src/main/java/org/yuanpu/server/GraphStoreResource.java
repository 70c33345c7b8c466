package org.yuanpu.server;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Prefixes;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;

/**
 * The reading half of the SPARQL 1.1 Graph Store Protocol: {@code ?graph=IRI} or {@code ?default},
 * which is the union of all graphs.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-http-rdf-update/">Graph Store HTTP Protocol</a>
 */
final class GraphStoreResource implements Resource {

    private static final Query UNION =
            QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");

    private final LocalStore store;
    private final Engine engine;

    GraphStoreResource(LocalStore store, Engine engine) {
        this.store = store;
        this.engine = engine;
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        Format format = Format.accepted(exchange, Format.of(true));
        Optional<String> name = exchange.parameter("graph");
        if (name.isEmpty() && exchange.parameter("default").isEmpty()) {
            throw new ProblemException(Problem.of("Y721", exchange.path()));
        }
        if (name.isEmpty()) {
            return Reply.ok(
                    format.contentType(),
                    engine.answer(Part.GRAPH, UNION, format, exchange.path()));
        }
        Graph graph = store.graph(Part.GRAPH, name.get());
        if (graph.isEmpty()) {
            throw new ProblemException(Problem.of("Y714", exchange.path(), name.get()));
        }
        return Reply.ok(
                format.contentType(),
                engine.written(graph, Prefixes.mapping(), format, exchange.path()));
    }
}
