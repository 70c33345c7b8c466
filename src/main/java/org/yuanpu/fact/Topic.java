package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/** The industry that a sentence, or its part behind a semicolon, opens with. */
final class Topic {

    private static final Pattern CLAUSE = Pattern.compile("[^，,：:；;。]*");

    private final Industries industries;
    private final Cue opens;
    private final Cue named;
    private final Cue field;

    Topic(Language language) {
        this.industries = language.industries();
        this.opens = language.cues().get("industry.opens");
        this.named = language.cues().get("industry.named");
        this.field = language.cues().get("industry.field");
    }

    /**
     * 先进材料，开工建设甲、乙等项目: the first words name the industry of all that follows, up to the next
     * semicolon.
     *
     * @param reading the sentence
     * @param position where the thing stands that may be in the industry
     */
    Optional<String> industry(Reading reading, int position) {
        String text = reading.sentence().text().text();
        int start = text.lastIndexOf('；', position) + 1;
        Matcher first = CLAUSE.matcher(text).region(start, text.length());
        String clause = first.lookingAt() && first.end() <= position ? first.group().strip() : "";
        return (start == 0 ? alone(reading) : Optional.<String>empty())
                .or(() -> told(named, clause))
                .or(() -> told(field, clause));
    }

    /** The words that the sentence begins with, and nothing more said of them. */
    private Optional<String> alone(Reading reading) {
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

    /** The industry in a first clause that says what becomes of it or what is made of it. */
    private Optional<String> told(Cue cue, String clause) {
        Matcher matcher = cue.matcher(clause);
        return matcher.lookingAt() ? industries.in(matcher.group("industry")) : Optional.empty();
    }
}
