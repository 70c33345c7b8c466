package org.yuanpu.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.yuanpu.ontology.Concept;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.ontology.Scheme;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.StoredDocument;

/**
 * Writes what a store holds as files, in an order that depends on the content alone.
 *
 * <p>Formats of RDF hold the documents and, where none is picked, the shared graphs too; tables and
 * GraphML hold the documents. N-Triples, N-Quads, Turtle, TriG and CSV take memory for one document
 * at a time; the others refuse more than {@link #MOST_TRIPLES}.
 */
public final class Exports {

    /** How many triples the formats take that hold all in memory. */
    public static final long MOST_TRIPLES = 2_000_000;

    private final Store store;
    private final Map<String, String> notations = new TreeMap<>();
    private final SavedQueries queries;

    /**
     * @param store what is exported
     * @param ontology knows how tables write its values
     * @param queries those that are tables of an export too, among others
     */
    public Exports(Store store, Ontology ontology, SavedQueries queries) {
        this.store = store;
        this.queries = queries;
        for (Scheme scheme : ontology.schemes()) {
            for (Concept concept : scheme.concepts()) {
                notations.put(concept.term().iri(), concept.notation());
            }
        }
    }

    /**
     * Writes an export that is one file.
     *
     * @param out where to; stays open
     * @throws ProblemException Y621 there is no such document, Y622 the format cannot hold the
     *     evidence in that form, Y623 it is too much for the format
     * @throws IllegalArgumentException if the format wants a folder
     */
    public void write(ExportSettings settings, OutputStream out) throws IOException {
        Selection selection = selection(settings);
        switch (settings.format()) {
            case TTL, TRIG -> new ReadableExport(selection).write(out);
            case NT, NQ -> new LineExport(selection).write(out);
            case JSONLD, RDFXML -> new WholeExport(selection).write(out);
            case XLSX -> new Workbooks(selection).write(out);
            case GRAPHML -> new GraphMl(selection).write(out);
            case CSV -> throw new IllegalArgumentException("a folder is wanted");
        }
        out.flush();
    }

    /**
     * Writes an export that is several files.
     *
     * @param folder where to; made if it is not there
     * @throws ProblemException Y621 there is no such document, Y624 the folder cannot be written to
     */
    public void write(ExportSettings settings, Path folder) {
        new TableFolder(selection(settings)).write(folder);
    }

    Selection selection(ExportSettings settings) {
        refuseForm(settings);
        List<StoredDocument> all = store.documents();
        Set<String> wanted = new TreeSet<>(settings.documents());
        List<StoredDocument> documents =
                all.stream().filter(d -> wanted.isEmpty() || wanted.remove(d.key())).toList();
        wanted.stream()
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new ProblemException(Problem.of("Y621", key));
                        });
        Selection selection =
                new Selection(
                        store,
                        settings,
                        documents,
                        settings.documents().isEmpty(),
                        notations,
                        queries.tables());
        if (!settings.format().streams()) {
            refuseTooMuch(settings, documents);
        }
        return selection;
    }

    private static void refuseForm(ExportSettings settings) {
        boolean holdsTerms =
                switch (settings.format()) {
                    case TTL, TRIG, NT, NQ -> true;
                    case JSONLD, RDFXML, CSV, XLSX, GRAPHML -> false;
                };
        if (settings.evidence() == EvidenceForm.RDF12 && !holdsTerms) {
            throw new ProblemException(
                    Problem.of("Y622", settings.format().label(), settings.evidence().label()));
        }
    }

    private static void refuseTooMuch(ExportSettings settings, List<StoredDocument> documents) {
        long triples = documents.stream().mapToLong(StoredDocument::triples).sum();
        if (triples > MOST_TRIPLES) {
            throw new ProblemException(
                    Problem.of("Y623", settings.format().label(), triples, MOST_TRIPLES));
        }
    }

    /**
     * What is to be written.
     *
     * @param store where it is
     * @param settings how to write it
     * @param documents the documents, in the order of their keys
     * @param whole whether the shared graphs belong to it
     * @param notations how tables write the ontology's values, by their IRIs
     * @param queries the queries whose results over all documents are tables too
     */
    record Selection(
            Store store,
            ExportSettings settings,
            List<StoredDocument> documents,
            boolean whole,
            Map<String, String> notations,
            List<SavedQuery> queries) {

        /** The tables over all documents; none where some documents are picked. */
        List<QueryTable> queryTables() {
            return whole ? queries.stream().map(q -> QueryTable.of(q, store)).toList() : List.of();
        }

        /** The names of the graphs, sorted. */
        List<String> graphNames() {
            return whole
                    ? store.graphNames(Part.GRAPH)
                    : documents.stream().map(StoredDocument::graphName).sorted().toList();
        }

        /** One graph. */
        Graph graph(String name) {
            return store.graph(Part.GRAPH, name);
        }

        /** The rows of one document. */
        DocumentTables tables(StoredDocument document) {
            return new DocumentTables(document.graphName(), graph(document.graphName()), notations);
        }
    }
}
