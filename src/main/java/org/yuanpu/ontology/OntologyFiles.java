package org.yuanpu.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The files of the ontology as they are, for stages that work on triples. */
public final class OntologyFiles {

    private static final String TERMS = "yuanpu.ttl";
    private static final String SCHEMES = "schemes.ttl";
    private static final String SHAPES = "shapes.ttl";
    private static final String CHECKS = "checks";

    private OntologyFiles() {}

    /**
     * The classes, properties and value schemes.
     *
     * @throws ProblemException Y402 when a file cannot be read, Y404 when it is not valid Turtle
     */
    public static Graph terms(Home home) {
        Graph graph = GraphFactory.createDefaultGraph();
        parse(home.ontology().resolve(TERMS), graph);
        parse(home.ontology().resolve(SCHEMES), graph);
        return graph;
    }

    /**
     * The SHACL shapes.
     *
     * @throws ProblemException Y402 when the file cannot be read, Y404 when it is not valid Turtle
     */
    public static Graph shapes(Home home) {
        Graph graph = GraphFactory.createDefaultGraph();
        parse(home.ontology().resolve(SHAPES), graph);
        return graph;
    }

    /** The folder of the quality checks. */
    public static Path checks(Home home) {
        return home.ontology().resolve(CHECKS);
    }

    private static void parse(Path file, Graph graph) {
        try {
            RDFParser.fromString(Files.readString(file), Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y402", file.toString()), e);
        } catch (RiotException e) {
            throw new ProblemException(
                    Problem.of("Y404", file.toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
