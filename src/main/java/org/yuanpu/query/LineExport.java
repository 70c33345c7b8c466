package org.yuanpu.query;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * N-Triples and N-Quads, one graph after the other, each sorted.
 *
 * @param selection what is to be written
 */
record LineExport(Exports.Selection selection) {

    void write(OutputStream out) {
        boolean quads = selection.settings().format() == ExportFormat.NQ;
        StreamRDF lines = StreamRDFWriter.getWriterStream(out, quads ? Lang.NQUADS : Lang.NTRIPLES);
        lines.start();
        int number = 0;
        for (String name : selection.graphNames()) {
            Node graph = NodeFactory.createURI(name);
            String mark = "g" + number++ + "b";
            for (Triple triple :
                    Triples.sorted(
                            Evidence.in(selection.settings().evidence(), selection.graph(name)),
                            mark)) {
                if (quads) {
                    lines.quad(Quad.create(graph, triple));
                } else {
                    lines.triple(triple);
                }
            }
        }
        lines.finish();
    }
}
