package org.yuanpu.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yuanpu.ontology.Home;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Prefixes;

/** The ontology with its schemes and shapes: a page for people, RDF for programs. */
final class OntologyResource implements Resource {

    private static final String TURTLE = ".ttl";

    private final Graph graph;
    private final Engine engine;
    private final PagesResource pages;

    OntologyResource(Graph graph, Engine engine, PagesResource pages) {
        this.graph = graph;
        this.engine = engine;
        this.pages = pages;
    }

    /**
     * Reads the ontology in the program's home.
     *
     * @throws ProblemException Y402 a file of it cannot be read
     */
    static Graph read(Home home) {
        Graph graph = GraphFactory.createDefaultGraph();
        files(home.ontology()).forEach(file -> read(file, graph));
        graph.getPrefixMapping().setNsPrefixes(Prefixes.mapping());
        return graph;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(TURTLE)).sorted().toList();
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y402", folder.toString()), e);
        }
    }

    private static void read(Path file, Graph graph) {
        try (InputStream in = Files.newInputStream(file)) {
            RDFDataMgr.read(graph, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y402", file.toString()), e);
        }
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        if (ThingResource.wantsPage(exchange)) {
            return pages.page();
        }
        Format format = Format.accepted(exchange, Format.of(true));
        byte[] body = engine.written(graph, Prefixes.mapping(), format, exchange.path());
        return Reply.ok(format.contentType(), body);
    }
}
