package org.yuanpu.link;

import static org.yuanpu.link.Terms.yp;

import java.util.List;
import org.apache.jena.graph.Node;

/** Writes findings on figures as triples. */
final class FigureFindings {

    private final FindingGraph graph;

    FigureFindings(FindingGraph graph) {
        this.graph = graph;
    }

    /** Links an indicator of documents to its concept. */
    void indicator(String indicator, Concept concept) {
        Node node = Terms.iri(concept.iri());
        graph.add(Terms.iri(indicator), Terms.EXACT_MATCH, node);
        if (concept.indicator().isEmpty()) {
            graph.add(node, Terms.TYPE, yp("IndicatorConcept"));
            graph.add(node, Terms.TYPE, Terms.CONCEPT);
            graph.add(node, Terms.PREF_LABEL, concept.name());
        }
    }

    /** A promise and what became of it. */
    void promise(Promise promise) {
        Key key = promise.key();
        Figure target = promise.target();
        Node node =
                graph.finding(
                        "Promise",
                        key.about(),
                        key.concept(),
                        key.measure(),
                        key.period(),
                        key.unit(),
                        Promise.value(target, promise.upper()));
        about(node, key, target);
        figures(node, "target", promise.targets());
        promise.upper().ifPresent(figure -> graph.link(node, "upperTarget", figure.iri()));
        promise.reviews().forEach(report -> graph.layer(node).link(node, "review", report));
        promise.interim().ifPresent(verdict -> interim(node, verdict, promise.reviews()));
        outcome(graph.layer(node), node, promise);
    }

    /** Until a document told more, the first review was all there was. */
    private void interim(Node node, Verdict verdict, List<String> reviews) {
        FindingGraph layer = graph.layer(node);
        layer.link(node, "review", reviews.get(0));
        layer.add(node, yp("interimVerdict"), yp("verdict-" + verdict.notation()));
    }

    private static void outcome(FindingGraph layer, Node node, Promise promise) {
        promise.actual()
                .ifPresent(
                        figure -> {
                            layer.link(node, "actual", figure.iri());
                            layer.link(node, "actualPassage", figure.quotes().get(0).passage());
                        });
        promise.yardstick().ifPresent(figure -> layer.link(node, "yardstick", figure.iri()));
        if (promise.actual().isEmpty()) {
            promise.reviews().stream()
                    .findFirst()
                    .ifPresent(report -> layer.link(node, "review", report));
        }
        layer.add(node, yp("verdict"), yp("verdict-" + promise.verdict().notation()));
        promise.attainment().ifPresent(number -> layer.add(node, "attainment", number));
        promise.difference().ifPresent(number -> layer.add(node, "difference", number));
        promise.caveats().forEach(c -> layer.add(node, yp("caveat"), yp("caveat-" + c.notation())));
    }

    /** Two values that cannot both be right. */
    void dispute(Dispute dispute) {
        Key key = dispute.key();
        Node node =
                graph.finding(
                        "Dispute",
                        key.about(),
                        key.concept(),
                        key.measure(),
                        key.period(),
                        key.unit(),
                        Boolean.toString(dispute.target()),
                        base(dispute.lesser()),
                        base(dispute.greater()));
        about(node, key, dispute.greater().get(0));
        graph.add(node, yp("figureKind"), yp(dispute.target() ? "kind-target" : "kind-actual"));
        figures(node, "lesser", dispute.lesser());
        figures(node, "greater", dispute.greater());
        graph.add(node, "difference", dispute.difference());
        graph.add(node, "relativeDifference", dispute.relative());
        graph.add(node, yp("likelyCause"), yp("caveat-" + dispute.cause().notation()));
    }

    /** The first figure with the place of its words; the others say the same. */
    private void figures(Node node, String property, List<Figure> figures) {
        for (Figure figure : figures) {
            if (figure.equals(figures.get(0))) {
                graph.link(node, property, figure.iri());
                graph.link(node, property + "Passage", figure.quotes().get(0).passage());
            } else {
                graph.layer(node).link(node, "restatement", figure.iri());
            }
        }
    }

    private static String base(List<Figure> figures) {
        return figures.get(0).amount().orElseThrow().base().toPlainString();
    }

    /** A region's figure for a year. */
    void point(SeriesPoint point) {
        Node node = node(point);
        about(node, point.key(), point.figure());
        graph.addYear(node, "year", point.year());
        graph.link(node, "figure", point.figure().iri());
        graph.add(node, "baseValue", point.figure().amount().orElseThrow().base());
        point.caveats().forEach(c -> graph.add(node, yp("caveat"), yp("caveat-" + c.notation())));
    }

    private Node node(SeriesPoint point) {
        Key key = point.key();
        return graph.finding(
                "SeriesPoint", key.about(), key.concept(), key.measure(), key.period(), key.unit());
    }

    /** A region's figure beside those of its parts. */
    void sum(PartsSum sum) {
        Node whole = node(sum.whole());
        Node node = graph.finding("PartsSum", whole.getURI());
        about(node, sum.whole().key(), sum.whole().figure());
        graph.add(node, yp("whole"), whole);
        sum.parts().forEach(part -> graph.add(node, yp("part"), node(part)));
        graph.add(node, "partsAll", sum.partsAll());
        graph.add(node, "sum", sum.sum());
        graph.add(node, "share", sum.share());
        if (sum.isContested()) {
            graph.add(node, yp("caveat"), yp("caveat-" + Caveat.CONTESTED.notation()));
        }
    }

    /** A sum that is invested, and why it does not count; that may rest on a later document. */
    void investment(Investment investment) {
        Figure figure = investment.figure();
        Node node = graph.finding("Investment", figure.iri());
        graph.link(node, "about", figure.about());
        graph.link(node, "amount", figure.iri());
        graph.link(node, "amountPassage", figure.quotes().get(0).passage());
        FindingGraph layer = graph.layer(node);
        investment
                .reason()
                .ifPresent(r -> layer.add(node, yp("leftOutAs"), yp("investment-" + r.label())));
        investment.instead().ifPresent(f -> layer.link(node, "countedInstead", f.iri()));
    }

    private void about(Node node, Key key, Figure figure) {
        graph.link(node, "about", figure.about());
        graph.link(node, "concept", key.concept());
        graph.add(node, yp("measure"), yp("measure-" + key.measure()));
        figure.period().ifPresent(p -> graph.add(node, Terms.REF_PERIOD, Terms.iri(p.iri())));
    }
}
