package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/** The industry that a sentence opens with and then tells the projects of. */
final class Topic {

    private final Industries industries;
    private final Cue opens;

    Topic(Language language) {
        this.industries = language.industries();
        this.opens = language.cues().get("industry.opens");
    }

    /** 先进材料，开工建设甲、乙等项目: the first words name the industry of all that follows. */
    Optional<String> industry(Reading reading) {
        List<Chunk> chunks = reading.chunks();
        if (chunks.size() < 4
                || !chunks.get(0).type().equals("THINGS")
                || chunks.get(0).items().size() != 1) {
            return Optional.empty();
        }
        String next = chunks.get(1).symbol();
        String words = Context.words(reading, chunks.get(1));
        boolean alone = next.equals("COMMA") || opens.in(words);
        String text = chunks.get(0).items().get(0).text();
        return alone && text.length() >= 3 && text.length() <= 20
                ? industries.in(text)
                : Optional.empty();
    }
}
