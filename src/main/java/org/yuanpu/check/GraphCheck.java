package org.yuanpu.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
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
    private final Doubts doubts;

    /** Reads shapes and checks, for documents of which nothing was decided. */
    public GraphCheck(Home home) {
        this(home, Decisions.NONE, BigDecimal.ZERO);
    }

    /**
     * Reads shapes and checks.
     *
     * @param decisions what the user has decided, which comes before all that was read
     * @param leastConfidence what a fact must be trusted at least, from 0 to 1
     * @throws ProblemException Y402 when a file cannot be read, Y404, Y406, Y407 when one is not as
     *     it should be
     */
    public GraphCheck(Home home, Decisions decisions, BigDecimal leastConfidence) {
        doubts = new Doubts(leastConfidence);
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
        List<Finding> doubted = doubts.in(decided.graph());
        return faults.isEmpty() && rejections.isEmpty() && doubted.isEmpty()
                ? new CheckedGraph(decided, GraphFactory.createDefaultGraph(), 0, 0)
                : parted(decided, faults, rejections, doubted);
    }

    private List<Finding> findings(Graph graph) {
        Graph data = new WithTerms(graph, terms);
        return Stream.concat(
                        shapes.run(data).stream(),
                        checks.stream().flatMap(check -> check.run(data).stream()))
                .toList();
    }

    private CheckedGraph parted(
            DocumentGraph made,
            List<Finding> faults,
            List<Finding> rejections,
            List<Finding> doubted) {
        List<Finding> findings =
                Stream.of(faults, rejections, doubted).flatMap(List::stream).toList();
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
                nodes(faults, fallen, facts).size(),
                doubts(faults, rejections, doubted, fallen, facts));
    }

    /** How many facts fell for want of trust alone. */
    private static int doubts(
            List<Finding> faults,
            List<Finding> rejections,
            List<Finding> doubted,
            Map<Finding, Set<Node>> fallen,
            Set<Node> facts) {
        Set<Node> others = new HashSet<>(nodes(faults, fallen, facts));
        others.addAll(nodes(rejections, fallen, facts));
        Set<Node> nodes = new HashSet<>(nodes(doubted, fallen, facts));
        nodes.removeAll(others);
        return nodes.size();
    }

    /** The facts that fall by some findings. */
    private static Set<Node> nodes(
            List<Finding> findings, Map<Finding, Set<Node>> fallen, Set<Node> facts) {
        Set<Node> nodes =
                findings.stream().flatMap(f -> fallen.get(f).stream()).collect(Collectors.toSet());
        return common(nodes, facts);
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
