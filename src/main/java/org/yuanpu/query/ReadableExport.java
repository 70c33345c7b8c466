package org.yuanpu.query;

import java.io.OutputStream;
import java.util.Collection;
import org.apache.jena.graph.Triple;

/**
 * Turtle and TriG, one graph after the other.
 *
 * @param selection what is to be written
 */
record ReadableExport(Exports.Selection selection) {

    void write(OutputStream out) {
        TurtleBlocks blocks = new TurtleBlocks(out);
        blocks.writePrefixes(Prefixes.all());
        int number = 0;
        for (String name : selection.graphNames()) {
            Collection<Triple> triples =
                    Evidence.in(selection.settings().evidence(), selection.graph(name));
            String mark = "g" + number++ + "b";
            if (selection.settings().format() == ExportFormat.TRIG) {
                blocks.writeGraph(name, triples, mark);
            } else {
                blocks.writeBlocks(triples, mark);
            }
        }
        blocks.flush();
    }
}
