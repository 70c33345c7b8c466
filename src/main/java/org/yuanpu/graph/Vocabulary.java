package org.yuanpu.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yuanpu.ontology.Ontology;

/** The terms that a document's graph is made of. */
public final class Vocabulary {

    public static final Node TYPE = rdf("type");
    public static final Node SUBJECT = rdf("subject");
    public static final Node PREDICATE = rdf("predicate");
    public static final Node OBJECT = rdf("object");

    public static final Node PREF_LABEL = skos("prefLabel");
    public static final Node ALT_LABEL = skos("altLabel");
    public static final Node NOTATION = skos("notation");
    public static final Node IN_SCHEME = skos("inScheme");
    public static final Node CONCEPT = skos("Concept");

    public static final Node IDENTIFIER = dcterms("identifier");
    public static final Node TITLE = dcterms("title");
    public static final Node FORMAT = dcterms("format");
    public static final Node GIVEN = dcterms("date");
    public static final Node IS_VERSION_OF = dcterms("isVersionOf");
    public static final Node IS_PART_OF = dcterms("isPartOf");
    public static final Node SOURCE = dcterms("source");
    public static final Node DECIDED_ON = dcterms("date");

    public static final Node SPECIFIC_RESOURCE = oa("SpecificResource");
    public static final Node POSITION_SELECTOR = oa("TextPositionSelector");
    public static final Node QUOTE_SELECTOR = oa("TextQuoteSelector");
    public static final Node HAS_SOURCE = oa("hasSource");
    public static final Node HAS_SELECTOR = oa("hasSelector");
    public static final Node START = oa("start");
    public static final Node END = oa("end");
    public static final Node EXACT = oa("exact");
    public static final Node PREFIX = oa("prefix");
    public static final Node SUFFIX = oa("suffix");

    public static final Node DATA_SET = qb("DataSet");
    public static final Node QB_OBSERVATION = qb("Observation");
    public static final Node IN_DATA_SET = qb("dataSet");
    public static final Node STRUCTURE = qb("structure");
    public static final Node REF_PERIOD =
            iri("http://purl.org/linked-data/sdmx/2009/dimension#refPeriod");

    public static final Node INSTANT = time("Instant");
    public static final Node HAS_BEGINNING = time("hasBeginning");
    public static final Node HAS_END = time("hasEnd");
    public static final Node DATE = time("inXSDDate");

    public static final Node ACTIVITY = prov("Activity");
    public static final Node ENTITY = prov("Entity");
    public static final Node SOFTWARE_AGENT = prov("SoftwareAgent");
    public static final Node USED = prov("used");
    public static final Node WAS_ASSOCIATED_WITH = prov("wasAssociatedWith");

    public static final Node STATEMENT = rdf("Statement");

    private Vocabulary() {}

    /** A term of our own ontology by its local name. */
    public static Node yp(String name) {
        return iri(Ontology.NAMESPACE + name);
    }

    private static Node rdf(String name) {
        return iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + name);
    }

    private static Node skos(String name) {
        return iri("http://www.w3.org/2004/02/skos/core#" + name);
    }

    private static Node dcterms(String name) {
        return iri("http://purl.org/dc/terms/" + name);
    }

    private static Node oa(String name) {
        return iri("http://www.w3.org/ns/oa#" + name);
    }

    private static Node qb(String name) {
        return iri("http://purl.org/linked-data/cube#" + name);
    }

    private static Node time(String name) {
        return iri("http://www.w3.org/2006/time#" + name);
    }

    private static Node prov(String name) {
        return iri("http://www.w3.org/ns/prov#" + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
