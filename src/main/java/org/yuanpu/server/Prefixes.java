package org.yuanpu.server;

import org.apache.jena.shared.PrefixMapping;

/** The prefixes that answers are written with. */
final class Prefixes {

    /** The ontology's own and those of the vocabularies it builds on. */
    static final PrefixMapping ALL =
            PrefixMapping.Factory.create()
                    .setNsPrefix("yp", "https://w3id.org/yuanpu/ontology#")
                    .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                    .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                    .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
                    .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
                    .setNsPrefix("dct", "http://purl.org/dc/terms/")
                    .setNsPrefix("oa", "http://www.w3.org/ns/oa#")
                    .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
                    .setNsPrefix("qb", "http://purl.org/linked-data/cube#")
                    .setNsPrefix("time", "http://www.w3.org/2006/time#")
                    .lock();

    private Prefixes() {}
}
