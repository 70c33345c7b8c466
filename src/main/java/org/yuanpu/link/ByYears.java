package org.yuanpu.link;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Parts findings by the years of the documents that they rest on, so that one can leave out those
 * that could not be made before a later document was there.
 *
 * <p>A finding rests on the documents whose nodes it leads to, and on the first document that names
 * each of the things that it leads to.
 */
final class ByYears {

    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, Years> things = new HashMap<>();

    /** The first and the last year of something. */
    private record Years(int first, int last) {

        static Years both(Years one, Years other) {
            return new Years(Math.min(one.first, other.first), Math.max(one.last, other.last));
        }
    }

    ByYears(Knowledge knowledge) {
        knowledge
                .documents()
                .forEach((iri, source) -> source.year().ifPresent(y -> documents.put(iri, y)));
        knowledge.things().forEach(this::named);
    }

    private void named(String iri, Thing thing) {
        thing.documents().stream()
                .filter(documents::containsKey)
                .map(documents::get)
                .map(year -> new Years(year, year))
                .reduce(Years::both)
                .ifPresent(years -> things.put(iri, years));
    }

    /** The parts by their years, {@code 2021-2023}; what rests on no document has none: empty. */
    SortedMap<String, Graph> parted(Graph findings) {
        Map<Node, Years> spans = new HashMap<>();
        findings.find()
                .forEachRemaining(
                        t -> {
                            Years years = years(t.getObject());
                            if (years != null) {
                                spans.merge(t.getSubject(), years, Years::both);
                            }
                        });
        SortedMap<String, Graph> parts = new TreeMap<>();
        findings.find()
                .forEachRemaining(
                        t ->
                                parts.computeIfAbsent(
                                                label(spans.get(t.getSubject())),
                                                k -> GraphFactory.createDefaultGraph())
                                        .add(t));
        return parts;
    }

    private static String label(Years years) {
        return years == null ? "" : "%04d-%04d".formatted(years.first, years.last);
    }

    /** A thing counts from the first document that names it, whatever later ones do. */
    private Years years(Node object) {
        if (!object.isURI()) {
            return null;
        }
        Years thing = things.get(object.getURI());
        if (thing != null) {
            return new Years(thing.first, thing.first);
        }
        OptionalInt year = year(object.getURI());
        return year.isPresent() ? new Years(year.getAsInt(), year.getAsInt()) : null;
    }

    private OptionalInt year(String iri) {
        int hash = iri.indexOf('#');
        Integer year = documents.get(hash < 0 ? iri : iri.substring(0, hash));
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
