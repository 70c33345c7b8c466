package org.yuanpu.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.OntologyFiles;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The SHACL shapes of the ontology. */
final class ShapeCheck {

    private static final Node MESSAGE = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");

    private final Graph source;
    private final Shapes shapes;

    /**
     * @throws ProblemException Y402, Y404 when the file cannot be read, Y407 when a shape is not
     *     well-formed
     */
    ShapeCheck(Home home) {
        source = OntologyFiles.shapes(home);
        try {
            shapes = Shapes.parse(source);
        } catch (ShaclParseException e) {
            throw new ProblemException(
                    Problem.of("Y407", home.ontology().toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** What breaks the shapes in a graph that also holds the ontology. */
    List<Finding> run(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(this::finding)
                .toList();
    }

    private Finding finding(ReportEntry entry) {
        return new Finding(
                entry.focusNode(),
                Optional.ofNullable(entry.resultPath()).flatMap(ShapeCheck::property),
                Optional.ofNullable(entry.value()),
                entry.source(),
                entry.sourceConstraintComponent(),
                messages(entry));
    }

    private List<Node> messages(ReportEntry entry) {
        List<Node> messages =
                source.find(entry.source(), MESSAGE, Node.ANY).mapWith(t -> t.getObject()).toList();
        return messages.isEmpty()
                ? List.of(NodeFactory.createLiteralString(entry.message()))
                : messages;
    }

    private static Optional<Node> property(Path path) {
        return path instanceof P_Link link ? Optional.of(link.getNode()) : Optional.empty();
    }
}
