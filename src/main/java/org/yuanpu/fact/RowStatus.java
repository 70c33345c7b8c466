package org.yuanpu.fact;

import java.util.List;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** The status that a description in a box gives to the thing in its first cell. */
final class RowStatus {

    private final Cue share;
    private final Cue part;

    RowStatus(Cues cues) {
        this.share = cues.get("project.share");
        this.part = cues.get("project.part");
    }

    /** The status, empty where the description gives none. */
    String of(Reading reading) {
        List<Chunk> chunks = reading.chunks();
        String status = "";
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean verb = chunk.is("VERB") || chunk.is("TAIL") && !chunk.kind().equals("building");
            if (verb && status.isEmpty() && own(reading, chunks, i)) {
                status = chunk.kind();
            }
        }
        String text = reading.sentence().text().text();
        boolean shared = share.in(text);
        return status.isEmpty() || status.equals("building") || status.equals("completed") && shared
                ? shared || !status.isEmpty() ? "building" : ""
                : status;
    }

    /** Nothing else stands before or behind the verb that it could be said of. */
    private boolean own(Reading reading, List<Chunk> chunks, int at) {
        boolean free =
                at == 0
                        || "COMMA STOP TIME ADV LEAD".contains(chunks.get(at - 1).type())
                        || chunks.get(at - 1).is("THINGS")
                                && part.in(Context.words(reading, chunks.get(at - 1)));
        boolean intransitive =
                at + 1 >= chunks.size() || "COMMA STOP".contains(chunks.get(at + 1).type());
        return free && intransitive;
    }
}
