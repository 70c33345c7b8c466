package org.yuanpu.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdfconnection.RDFConnection;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;

/** The texts of the reports of each region and year, without signs and white space. */
final class Reports {

    private static final String TEXT =
            "SELECT ?text { GRAPH ?d { ?d <https://w3id.org/yuanpu/ontology#text> ?text } }";

    private final Map<String, List<Report>> reports = new HashMap<>();

    /**
     * @param document IRI of the document
     * @param text its text, as names are compared
     * @param told the clauses of it that tell numbers and look back
     */
    record Report(String document, String text, List<String> told) {

        /**
         * @param turn the offset at which it turns to the year ahead, in code points
         */
        static Report of(String document, String canonical, int turn) {
            return new Report(document, NameForm.plain(canonical), Told.clauses(canonical, turn));
        }

        boolean names(String words) {
            return text.contains(words);
        }
    }

    /** The reports that a store holds. */
    static Reports read(Store store, Knowledge knowledge) {
        Reports found = new Reports();
        Turns turns = new Turns(knowledge);
        try (RDFConnection connection = store.connect(Part.GRAPH)) {
            for (Source source : knowledge.documents().values()) {
                if (source.isReport() && source.region().isPresent() && source.year().isPresent()) {
                    found.reports
                            .computeIfAbsent(
                                    key(source.region().get(), source.year().getAsInt()),
                                    k -> new ArrayList<>())
                            .add(
                                    Report.of(
                                            source.iri(),
                                            text(connection, source.iri()),
                                            turns.of(source.iri())));
                }
            }
        }
        return found;
    }

    private static String text(RDFConnection connection, String document) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(TEXT);
        query.setIri("d", document);
        StringBuilder text = new StringBuilder();
        connection.querySelect(
                query.asQuery(), row -> text.append(row.getLiteral("text").getLexicalForm()));
        return text.toString();
    }

    /** All of them. */
    Stream<Report> all() {
        return reports.values().stream().flatMap(List::stream);
    }

    /** The reports of a region of one year. */
    List<Report> of(String region, int year) {
        return reports.getOrDefault(key(region, year), List.of());
    }

    private static String key(String region, int year) {
        return region + " " + year;
    }
}
