package org.yuanpu.query;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * JSON-LD and RDF/XML, which have to be written at once.
 *
 * @param selection what is to be written
 */
record WholeExport(Exports.Selection selection) {

    void write(OutputStream out) {
        if (selection.settings().format() == ExportFormat.JSONLD) {
            RDFDataMgr.write(out, dataset(), RDFFormat.JSONLD11);
        } else {
            RDFDataMgr.write(out, union(), RDFFormat.RDFXML_PLAIN);
        }
    }

    private DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Prefixes.all().forEach(dataset.prefixes()::add);
        for (String name : selection.graphNames()) {
            Triples.sorted(triples(name), mark(name))
                    .forEach(t -> dataset.add(Quad.create(NodeFactory.createURI(name), t)));
        }
        return dataset;
    }

    private Graph union() {
        Graph union = GraphFactory.createDefaultGraph();
        union.getPrefixMapping().setNsPrefixes(Prefixes.all());
        for (String name : selection.graphNames()) {
            Triples.sorted(triples(name), mark(name)).forEach(union::add);
        }
        return union;
    }

    private List<Triple> triples(String name) {
        return Evidence.in(selection.settings().evidence(), selection.graph(name));
    }

    private String mark(String name) {
        return "g" + selection.graphNames().indexOf(name) + "b";
    }
}
