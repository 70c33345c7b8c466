package org.yuanpu.link;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Writes stories as triples.
 *
 * @param graph where they gather
 */
record StoryFindings(FindingGraph graph) {

    void add(Stories stories) {
        stories.same().forEach(this::same);
        stories.sets().forEach(this::set);
        stories.findings().forEach(this::finding);
        stories.changes().forEach(this::change);
    }

    private void same(SameAs link) {
        Node node = graph.finding("IdentityLink", link.one(), link.other());
        graph.link(node, "oneThing", link.one());
        graph.link(node, "otherThing", link.other());
        graph.add(node, Terms.yp("score"), decimal(link.score().toPlainString()));
        graph.add(node, Terms.yp("verdictOnIdentity"), Terms.yp("identity-" + verdict(link)));
        link.reasons()
                .forEach(
                        r ->
                                graph.add(
                                        node,
                                        Terms.yp("identityReason"),
                                        Terms.yp("link-" + r.label())));
        link.because().ifPresent(s -> graph.link(node, "saidBy", s.iri()));
    }

    private static String verdict(SameAs link) {
        if (link.isDifferent()) {
            return "different";
        }
        return link.isSame() ? "same" : "doubtful";
    }

    private static Node decimal(String number) {
        return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
    }

    /** By twos, so that two are one before a third one is named. */
    private void set(List<String> things) {
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                Node node = graph.finding("Identity", things.get(i), things.get(j));
                graph.link(node, "member", things.get(i));
                graph.link(node, "member", things.get(j));
            }
        }
    }

    private void finding(CycleFinding finding) {
        Node node =
                graph.finding(
                        "CycleFinding",
                        finding.kind().label(),
                        finding.thing(),
                        String.valueOf(finding.year()));
        graph.add(node, Terms.yp("cycleKind"), Terms.yp("cycle-" + finding.kind().label()));
        graph.link(node, "oneThing", finding.thing());
        graph.addYear(node, "inYear", finding.year());
        graph.link(node, "earlier", finding.statements().get(0).iri());
        finding.statements().stream().skip(1).forEach(s -> graph.link(node, "later", s.iri()));
        finding.documents().forEach(d -> graph.link(node, "silentDocument", d));
    }

    private void change(ParkChange change) {
        Node node =
                graph.finding(
                        "ParkChange",
                        change.kind().label(),
                        change.before(),
                        change.after(),
                        String.valueOf(change.year()));
        graph.add(node, Terms.yp("cycleKind"), Terms.yp("cycle-" + change.kind().label()));
        graph.link(node, "oneThing", change.before());
        graph.link(node, "otherThing", change.after());
        graph.addYear(node, "inYear", change.year());
        graph.link(node, "saidBy", change.because().iri());
    }
}
