package org.yuanpu.fact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.text.Section;

/**
 * The industries that short sentences open for those that follow.
 *
 * <p>打造医美产业集群。 is a heading in the shape of a sentence: what follows tells of that cluster, until
 * the next such sentence or the section's end. A heading that names no one industry ends the one
 * before it.
 */
final class Topics {

    private static final int LONGEST = 20;
    private static final Set<String> DEEDS = Set.of("SOFT", "OTHER", "VERB", "ADV", "LEAD");

    private final Map<Reading, String> open = new IdentityHashMap<>();
    private final Topic topic;
    private final Industries industries;
    private final Cue cluster;

    /**
     * @param readings the document's sentences in their order
     * @param language what is known of the language
     */
    Topics(List<Reading> readings, Language language) {
        this.topic = new Topic(language);
        this.industries = language.industries();
        this.cluster = language.cues().get("industry.cluster");
        Optional<String> industry = Optional.empty();
        Section section = null;
        for (Reading reading : readings) {
            boolean same = section != null && section.equals(reading.sentence().section());
            section = reading.sentence().section();
            if (isHeading(reading)) {
                industry = named(reading);
            } else if (!same) {
                industry = Optional.empty();
            }
            industry.ifPresent(name -> open.put(reading, name));
        }
    }

    /**
     * The industry that a place of a sentence tells of: what its part of the sentence opens with,
     * or what stands over it.
     */
    Optional<String> industry(Reading reading, int position) {
        return topic.industry(reading, position).or(() -> Optional.ofNullable(open.get(reading)));
    }

    /** A deed and its object, and nothing more. */
    private static boolean isHeading(Reading reading) {
        List<Chunk> chunks = reading.chunks();
        String text = reading.sentence().text().text().strip();
        return text.length() <= LONGEST
                && chunks.size() <= 5
                && text.endsWith("。")
                && chunks.stream().noneMatch(c -> Set.of("COMMA", "SEP").contains(c.symbol()));
    }

    private Optional<String> named(Reading reading) {
        List<Chunk> chunks = reading.chunks();
        if (chunks.size() < 3 || !DEEDS.contains(chunks.get(0).type())) {
            return Optional.empty();
        }
        Chunk object = chunks.get(chunks.size() - 2);
        String words = Context.words(reading, object);
        return object.items().size() == 1 && cluster.in(words)
                ? industries.in(words)
                : Optional.empty();
    }
}
