package org.yuanpu.query;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;

/** The prefixes of the vocabularies that the graph uses. */
public final class Prefixes {

    /** Namespace of the ontology. */
    static final String YP = "https://w3id.org/yuanpu/ontology#";

    private static final Map<String, String> BY_PREFIX =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
                            Map.entry("dcterms", "http://purl.org/dc/terms/"),
                            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
                            Map.entry("oa", "http://www.w3.org/ns/oa#"),
                            Map.entry("org", "http://www.w3.org/ns/org#"),
                            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                            Map.entry("prov", "http://www.w3.org/ns/prov#"),
                            Map.entry("qb", "http://purl.org/linked-data/cube#"),
                            Map.entry("qudt", "http://qudt.org/schema/qudt/"),
                            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                            Map.entry(
                                    "sdmx-dimension",
                                    "http://purl.org/linked-data/sdmx/2009/dimension#"),
                            Map.entry("sh", "http://www.w3.org/ns/shacl#"),
                            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                            Map.entry("time", "http://www.w3.org/2006/time#"),
                            Map.entry("vann", "http://purl.org/vocab/vann/"),
                            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
                            Map.entry("yp", YP)));

    private Prefixes() {}

    /** Namespaces by their prefixes, in the order of the prefixes. */
    public static Map<String, String> all() {
        return Collections.unmodifiableMap(BY_PREFIX);
    }

    /** The same as a mapping of Jena. */
    public static PrefixMapping mapping() {
        return PrefixMapping.Factory.create().setNsPrefixes(BY_PREFIX);
    }
}
