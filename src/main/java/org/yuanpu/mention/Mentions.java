package org.yuanpu.mention;

import java.util.List;
import org.yuanpu.text.Text;

/**
 * What is found in a document, sentence by sentence.
 *
 * @param text the text
 * @param readings one for each sentence of a body, then one for each cell of a box
 */
public record Mentions(Text text, List<Reading> readings) {

    public Mentions {
        readings = List.copyOf(readings);
    }
}
