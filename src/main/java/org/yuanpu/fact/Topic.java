package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Reading;

/** The industry that a sentence opens with and then tells the projects of. */
final class Topic {

    private Topic() {}

    /** 先进材料，开工建设甲、乙等项目: the first words name the industry of all that follows. */
    static Optional<String> industry(Reading reading) {
        List<Chunk> chunks = reading.chunks();
        if (chunks.size() < 4
                || !chunks.get(0).type().equals("THINGS")
                || chunks.get(0).items().size() != 1) {
            return Optional.empty();
        }
        String next = chunks.get(1).symbol();
        String words = Context.words(reading, chunks.get(1));
        boolean opens = next.equals("COMMA") || words.startsWith("产值") || words.equals("增加值");
        String text = chunks.get(0).items().get(0).text();
        return opens && text.length() >= 3 && text.length() <= 20
                ? IndustryFacts.industry(text)
                : Optional.empty();
    }
}
