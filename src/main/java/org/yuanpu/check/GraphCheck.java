package org.yuanpu.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.yuanpu.decision.Decisions;
import org.yuanpu.graph.DocumentGraph;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.OntologyFiles;
import org.yuanpu.problem.ProblemException;

/**
 * Holds a document's graph against the shapes and the quality checks before it is loaded. A fact
 * that fails is taken out with all that hangs on it alone and kept apart with the reason. Safe for
 * threads.
 */
public final class GraphCheck {

    private static final Node RANGE = NodeFactory.createURI("https://schema.org/rangeIncludes");

    private final Graph terms;
    private final Set<Node> links;
    private final ShapeCheck shapes;
    private final List<QualityCheck> checks;
    private final Rulings rulings;

    /** Reads shapes and checks, for documents of which nothing was decided. */
    public GraphCheck(Home home) {
        this(home, Decisions.NONE);
    }

    /**
     * Reads shapes and checks.
     *
     * @param decisions what the user has decided, which comes before all that was read
     * @throws ProblemException Y402 when a file cannot be read, Y404, Y406, Y407 when one is not as
     *     it should be
     */
    public GraphCheck(Home home, Decisions decisions) {
        rulings = new Rulings(decisions);
        terms = OntologyFiles.terms(home);
        links = terms.find(Node.ANY, RANGE, Node.ANY).mapWith(Triple::getSubject).toSet();
        shapes = new ShapeCheck(home);
        checks = QualityCheck.load(home);
    }

    /** What of a graph may be loaded, and what is refused. */
    public CheckedGraph check(DocumentGraph made) {
        DocumentGraph decided = rulings.applied(made);
        List<Finding> rejections = rulings.rejections(decided);
        List<Finding> faults = findings(decided.graph());
        return faults.isEmpty() && rejections.isEmpty()
                ? new CheckedGraph(decided, GraphFactory.createDefaultGraph(), 0)
                : parted(decided, faults, rejections);
    }

    private List<Finding> findings(Graph graph) {
        Graph data = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(data, terms);
        GraphUtil.addInto(data, graph);
        return Stream.concat(
                        shapes.run(data).stream(),
                        checks.stream().flatMap(check -> check.run(data).stream()))
                .toList();
    }

    private CheckedGraph parted(
            DocumentGraph made, List<Finding> faults, List<Finding> rejections) {
        List<Finding> findings = Stream.concat(faults.stream(), rejections.stream()).toList();
        Map<Finding, Set<Node>> fallen = fallen(made.graph(), findings);
        Set<Node> all = fallen.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Partition partition =
                new Partition(
                        made.graph(), NodeFactory.createURI(made.name()), links, Set.copyOf(all));
        Set<Node> facts = Set.copyOf(Partition.facts(made.graph()));
        Graph refused =
                partition.refused(findings.stream().map(Finding::focus).distinct().toList());
        Report report = new Report(made, refused);
        fallen.forEach((finding, nodes) -> report.add(finding, common(nodes, facts)));
        return new CheckedGraph(
                new DocumentGraph(
                        made.key(), made.name(), made.fingerprint(), partition.accepted()),
                refused,
                refusals(faults, fallen, facts));
    }

    /** How many facts the program itself refuses; what the user rejected is no fault of it. */
    private static int refusals(
            List<Finding> faults, Map<Finding, Set<Node>> fallen, Set<Node> facts) {
        Set<Node> nodes =
                faults.stream().flatMap(f -> fallen.get(f).stream()).collect(Collectors.toSet());
        return common(nodes, facts).size();
    }

    private Map<Finding, Set<Node>> fallen(Graph graph, List<Finding> findings) {
        Consequences consequences = new Consequences(graph);
        Map<Finding, Set<Node>> fallen = new LinkedHashMap<>();
        for (Finding finding : findings) {
            fallen.put(
                    finding,
                    isLink(finding)
                            ? consequences.ofLink(finding.link())
                            : consequences.of(finding.focus()));
        }
        return fallen;
    }

    /** Whether it is one link of a thing that is wrong, not the thing. */
    private boolean isLink(Finding finding) {
        return finding.value().isPresent() && finding.path().filter(links::contains).isPresent();
    }

    private static Set<Node> common(Set<Node> some, Set<Node> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }
}
