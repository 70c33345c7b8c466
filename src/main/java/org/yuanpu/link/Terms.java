package org.yuanpu.link;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.yuanpu.ontology.Ontology;

/** The terms of the vocabularies that documents and findings are written in. */
final class Terms {

    static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    static final Node SUBJECT = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject");
    static final Node PREDICATE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate");
    static final Node OBJECT = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#object");
    static final Node PREF_LABEL = iri("http://www.w3.org/2004/02/skos/core#prefLabel");
    static final Node ALT_LABEL = iri("http://www.w3.org/2004/02/skos/core#altLabel");
    static final Node EXACT_MATCH = iri("http://www.w3.org/2004/02/skos/core#exactMatch");
    static final Node CONCEPT = iri("http://www.w3.org/2004/02/skos/core#Concept");
    static final Node NOTATION = iri("http://www.w3.org/2004/02/skos/core#notation");
    static final Node TITLE = iri("http://purl.org/dc/terms/title");
    static final Node SELECTOR = iri("http://www.w3.org/ns/oa#hasSelector");
    static final Node START = iri("http://www.w3.org/ns/oa#start");
    static final Node END = iri("http://www.w3.org/ns/oa#end");
    static final Node REF_PERIOD = iri("http://purl.org/linked-data/sdmx/2009/dimension#refPeriod");
    static final Node BEGINNING = iri("http://www.w3.org/2006/time#hasBeginning");
    static final Node ENDING = iri("http://www.w3.org/2006/time#hasEnd");
    static final Node DATE = iri("http://www.w3.org/2006/time#inXSDDate");

    private Terms() {}

    /** A term of our own ontology by its local name. */
    static Node yp(String name) {
        return iri(Ontology.NAMESPACE + name);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The name of a term behind its namespace. */
    static String local(Node term) {
        String iri = term.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
