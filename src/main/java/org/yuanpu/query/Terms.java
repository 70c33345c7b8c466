package org.yuanpu.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the vocabularies that exports have to know. */
final class Terms {

    static final Node DOCUMENT = yp("Document");
    static final Node ASSERTION = yp("Assertion");
    static final Node OBSERVATION = yp("Observation");
    static final Node IN_DOCUMENT = yp("document");
    static final Node PERIOD = yp("period");
    static final Node MODALITY = yp("modality");
    static final Node PLANNED = yp("modality-planned");
    static final Node EVIDENCE = yp("evidence");
    static final Node PAGE = yp("page");
    static final Node CONFIDENCE = yp("confidence");
    static final Node RULE = yp("rule");
    static final Node TEXT = yp("text");
    static final Node ABOUT = yp("about");
    static final Node INDICATOR = yp("indicator");
    static final Node MEASURE = yp("measure");
    static final Node FIGURE_KIND = yp("figureKind");
    static final Node VALUE = yp("value");
    static final Node UNIT_TEXT = yp("unitText");
    static final Node BOUND = yp("bound");
    static final Node REF_PERIOD = iri("sdmx-dimension", "refPeriod");
    static final Node PREF_LABEL = iri("skos", "prefLabel");
    static final Node ALT_LABEL = iri("skos", "altLabel");
    static final Node NOTATION = iri("skos", "notation");
    static final Node IDENTIFIER = iri("dcterms", "identifier");
    static final Node SELECTOR = iri("oa", "hasSelector");
    static final Node START = iri("oa", "start");
    static final Node END = iri("oa", "end");
    static final Node TYPE = iri("rdf", "type");
    static final Node SUBJECT = iri("rdf", "subject");
    static final Node PREDICATE = iri("rdf", "predicate");
    static final Node OBJECT = iri("rdf", "object");
    static final Node STATEMENT = iri("rdf", "Statement");
    static final Node REIFIES = iri("rdf", "reifies");

    /** What only leads from a statement to its words. */
    static final Set<Node> EVIDENCE_TYPES =
            Set.of(
                    yp("Passage"),
                    yp("Sentence"),
                    iri("oa", "TextPositionSelector"),
                    iri("oa", "TextQuoteSelector"));

    /** The statements between things, in the order of the tables. */
    static final List<Node> RELATIONS =
            List.of(
                    yp("locatedIn"),
                    yp("partOf"),
                    yp("undertakenBy"),
                    yp("hasStatus"),
                    yp("inIndustry"),
                    yp("recognizedAs"),
                    yp("listedOn"),
                    yp("cooperatesWith"));

    /** IRIs of the classes of things. */
    static final Set<String> THINGS =
            Stream.of(
                            "Park",
                            "Project",
                            "Enterprise",
                            "Organization",
                            "Region",
                            "Industry",
                            "Honor",
                            "Market")
                    .map(name -> Prefixes.YP + name)
                    .collect(Collectors.toUnmodifiableSet());

    private Terms() {}

    static Node yp(String name) {
        return iri("yp", name);
    }

    private static Node iri(String prefix, String name) {
        return NodeFactory.createURI(Prefixes.all().get(prefix) + name);
    }

    /** The name of a term of the ontology without its namespace. */
    static String local(Node term) {
        String iri = term.getURI();
        return iri.startsWith(Prefixes.YP) ? iri.substring(Prefixes.YP.length()) : iri;
    }
}
