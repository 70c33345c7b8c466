package org.yuanpu.check;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A document's graph and the ontology's terms as one graph to read. Nothing is copied: a large
 * document's graph is a good part of the memory.
 */
final class WithTerms extends GraphBase {

    private final Graph document;
    private final Graph terms;

    WithTerms(Graph document, Graph terms) {
        this.document = document;
        this.terms = terms;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return document.find(pattern).andThen(terms.find(pattern).filterDrop(document::contains));
    }
}
