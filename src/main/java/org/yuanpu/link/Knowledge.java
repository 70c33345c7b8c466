package org.yuanpu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.StoredDocument;

/**
 * All that the documents of a store say, as plain records.
 *
 * @param documents the documents by their IRIs
 * @param things what they name, by IRI
 * @param statements what they state of things, by document and IRI
 * @param figures the figures they state, by document and IRI
 * @param refused the figures that were refused, with no words but their place
 */
public record Knowledge(
        SortedMap<String, Source> documents,
        SortedMap<String, Thing> things,
        List<Statement> statements,
        List<Figure> figures,
        List<Figure> refused) {

    public Knowledge {
        documents = new TreeMap<>(documents);
        things = new TreeMap<>(things);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        refused = List.copyOf(refused);
    }

    /**
     * Reads a store, one document's graph after the other, whoever holds it: a whole graph is
     * handed over without any cap on rows.
     *
     * @param ontology knows the units and how values of schemes are written
     */
    public static Knowledge read(Store store, Ontology ontology) {
        return read(store, ontology, store.documents());
    }

    /** The same of some documents of the store alone. */
    public static Knowledge read(Store store, Ontology ontology, Iterable<StoredDocument> some) {
        SortedMap<String, Source> documents = new TreeMap<>();
        SortedMap<String, Thing> things = new TreeMap<>();
        List<Statement> statements = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Figure> refused = new ArrayList<>();
        Notations notations = Notations.of(ontology);
        for (StoredDocument stored : some) {
            GraphReader reader =
                    new GraphReader(
                            stored.graphName(),
                            store.graph(Part.GRAPH, stored.graphName()),
                            notations);
            documents.put(stored.graphName(), reader.source(stored.key()));
            reader.things().forEach(thing -> things.merge(thing.iri(), thing, Knowledge::both));
            statements.addAll(reader.statements());
            figures.addAll(reader.figures());
            stored.reviewName()
                    .map(review -> store.graph(Part.REVIEW, review))
                    .map(graph -> new GraphReader(stored.graphName(), graph, notations))
                    .ifPresent(review -> refused.addAll(review.figures()));
        }
        return new Knowledge(documents, things, statements, figures, refused);
    }

    /** What two documents say of one thing. */
    private static Thing both(Thing one, Thing other) {
        TreeSet<String> more = new TreeSet<>(one.names());
        more.addAll(other.names());
        more.remove(one.name());
        TreeSet<String> documents = new TreeSet<>(one.documents());
        documents.addAll(other.documents());
        return new Thing(
                one.iri(),
                one.type(),
                Stream.concat(Stream.of(one.name()), more.stream()).toList(),
                one.code().or(other::code),
                one.within().or(other::within),
                documents);
    }

    /** The document that said it. */
    public Source source(Figure figure) {
        return documents.get(figure.document());
    }

    /** The document that said it. */
    public Source source(Statement statement) {
        return documents.get(statement.document());
    }
}
