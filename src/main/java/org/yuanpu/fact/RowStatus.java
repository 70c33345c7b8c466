package org.yuanpu.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Reading;

/** The status that a description in a box gives to the thing in its first cell. */
final class RowStatus {

    private static final Pattern SHARE =
            Pattern.compile(".*完成(?:主体|总工程量|形象进度|工程量|总投资).*|.*(?:基础工程|主体工程|主体)(?:建设|施工).*");
    private static final Pattern PART = Pattern.compile(".*(?:一期|二期|整体|主体|全部|项目|工程|厂房|年内|全面|基本).*");

    private RowStatus() {}

    /** The status, empty where the description gives none. */
    static String of(Reading reading) {
        List<Chunk> chunks = reading.chunks();
        String status = "";
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean verb =
                    chunk.type().equals("VERB")
                            || chunk.type().equals("TAIL") && !chunk.kind().equals("building");
            if (verb && status.isEmpty() && own(reading, chunks, i)) {
                status = chunk.kind();
            }
        }
        String text = reading.sentence().text().text();
        boolean share = SHARE.matcher(text).matches();
        return status.isEmpty() || status.equals("building") || status.equals("completed") && share
                ? share || !status.isEmpty() ? "building" : ""
                : status;
    }

    /** Nothing else stands before or behind the verb that it could be said of. */
    private static boolean own(Reading reading, List<Chunk> chunks, int at) {
        boolean free =
                at == 0
                        || "COMMA STOP TIME ADV LEAD".contains(chunks.get(at - 1).type())
                        || chunks.get(at - 1).type().equals("THINGS")
                                && PART.matcher(Context.words(reading, chunks.get(at - 1)))
                                        .matches();
        boolean intransitive =
                at + 1 >= chunks.size() || "COMMA STOP".contains(chunks.get(at + 1).type());
        return free && intransitive;
    }
}
