package org.yuanpu.link;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
    SortedMap<String, Graph> parted(FindingGraph findings) {
        Map<Node, Years> spans = new HashMap<>();
        each(findings.ground(), t -> merge(spans, t));
        SortedMap<String, Graph> parts = new TreeMap<>();
        each(findings.ground(), t -> part(parts, spans.get(t.getSubject())).add(t));
        findings.layers().forEach(layer -> put(layer, spans, parts));
        return parts;
    }

    /** A layer rests on what its finding rests on, and on what it leads to itself. */
    private void put(FindingGraph.Layer layer, Map<Node, Years> spans, Map<String, Graph> parts) {
        Graph graph = layer.graph().ground();
        Map<Node, Years> own = new HashMap<>();
        Years ground = spans.get(layer.finding());
        if (ground != null) {
            own.put(layer.finding(), ground);
        }
        each(graph, t -> merge(own, t));
        each(graph, t -> part(parts, own.get(t.getSubject())).add(t));
    }

    private void merge(Map<Node, Years> spans, Triple triple) {
        Years years = years(triple.getObject());
        if (years != null) {
            spans.merge(triple.getSubject(), years, Years::both);
        }
    }

    private static Graph part(Map<String, Graph> parts, Years years) {
        return parts.computeIfAbsent(label(years), k -> GraphFactory.createDefaultGraph());
    }

    private static void each(Graph graph, Consumer<Triple> action) {
        graph.find().forEachRemaining(action);
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
