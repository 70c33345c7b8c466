package org.yuanpu.mention;

import java.util.List;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;

/**
 * Tells the lists whose things are called companies further on in their clause, behind a verb or a
 * preposition: 甲乙、丙丁为代表的国有企业, 甲乙、丙丁等一批有竞争力的骨干企业.
 */
final class ToldCompanies {

    private static final String PLAIN = "THINGS.plain";

    /** What such lists are called is one of these. */
    private static final String FIRMS = "企业";

    private static final String FIRM = "公司";

    private final Cue closer;

    ToldCompanies(Cues cues) {
        this.closer = cues.get("list.companies-further");
    }

    /** The same chunks, with such lists as lists of companies. */
    List<Chunk> of(Sentence sentence, List<Chunk> chunks) {
        String text = sentence.text().text();
        return text.contains(FIRMS) || text.contains(FIRM)
                ? chunks.stream().map(chunk -> told(text, chunk)).toList()
                : chunks;
    }

    private Chunk told(String text, Chunk chunk) {
        boolean listed =
                chunk.symbol().equals(PLAIN)
                        && chunk.items().size() > 1
                        && closer.mayBegin(text, chunk.end());
        return listed && closer.in(text.substring(chunk.end()))
                ? chunk.as("THINGS.company")
                : chunk;
    }
}
