package org.yuanpu.server;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * The server and its data in RDF, as programs look for it.
 *
 * @param address the address that is described, in full
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service
 *     Description</a>
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 */
record Description(String address) {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String[] RESULTS = {
        "SPARQL_Results_JSON",
        "SPARQL_Results_XML",
        "SPARQL_Results_CSV",
        "SPARQL_Results_TSV",
        "Turtle",
        "JSON-LD",
        "N-Triples",
        "RDF_XML"
    };

    /** The data set as a whole, by its place on this server. */
    static final String DATA_SET = "/.well-known/void#graph";

    /** What the SPARQL endpoint at the address can do. */
    Graph service() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node service = iri(address + "#service");
        Node data = iri(address + "#data");
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), iri(address));
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        for (String format : RESULTS) {
            graph.add(service, sd("resultFormat"), iri(FORMATS + format));
        }
        graph.add(service, sd("defaultDataset"), data);
        graph.add(data, RDF.type.asNode(), sd("Dataset"));
        graph.add(data, sd("defaultGraph"), iri(at(DATA_SET)));
        graph.add(iri(at(DATA_SET)), RDF.type.asNode(), sd("Graph"));
        graph.add(iri(at(DATA_SET)), RDF.type.asNode(), ofVoid("Dataset"));
        return graph;
    }

    /** The data set: what is in it, how much of it, and where to get it. */
    Graph data(Counts counts, String base) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node data = iri(at(DATA_SET));
        graph.add(data, RDF.type.asNode(), ofVoid("Dataset"));
        graph.add(data, DCTerms.title.asNode(), text("园谱", "zh"));
        graph.add(data, DCTerms.title.asNode(), text("Yuanpu", "en"));
        graph.add(
                data,
                DCTerms.description.asNode(),
                text(
                        "What government reports say of parks, projects, enterprises and figures,"
                                + " each with its sentence.",
                        "en"));
        graph.add(data, ofVoid("sparqlEndpoint"), iri(at("/sparql")));
        graph.add(data, ofVoid("dataDump"), iri(at("/data?default")));
        graph.add(data, ofVoid("uriLookupEndpoint"), iri(at("/api/search?q=")));
        graph.add(data, ofVoid("uriSpace"), NodeFactory.createLiteralString(base));
        graph.add(data, ofVoid("vocabulary"), iri(Words.SPACE));
        graph.add(data, ofVoid("triples"), number(counts.triples()));
        graph.add(data, ofVoid("documents"), number(counts.documents().size()));
        counts.things().forEach((type, n) -> classes(graph, data, type, n));
        return graph;
    }

    private void classes(Graph graph, Node data, String type, long count) {
        Node part = iri(at(DATA_SET) + "-" + type);
        graph.add(data, ofVoid("classPartition"), part);
        graph.add(part, ofVoid("class"), Words.term(type));
        graph.add(part, ofVoid("entities"), number(count));
    }

    /** Another place on the same server. */
    private String at(String path) {
        return address.substring(0, address.indexOf('/', address.indexOf("//") + 2)) + path;
    }

    private static Node sd(String name) {
        return iri(SD + name);
    }

    private static Node ofVoid(String name) {
        return iri(VOID + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
    }
}
