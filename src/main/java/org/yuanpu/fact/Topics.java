package org.yuanpu.fact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Reading;
import org.yuanpu.text.MappedText;

/**
 * The industries that sentences open for those that follow.
 *
 * <p>大力发展医美产业。 is a heading in the shape of a sentence: what follows in its paragraph tells of that
 * industry, and where it stands alone, all up to the section's end. A longer sentence that opens
 * with what it calls an industry holds for the rest of its paragraph where another sentence there
 * opens so too, up to one whose first clause speaks of another industry. The next heading or
 * opening ends the one before it, and so does a heading that names no one industry.
 */
final class Topics {

    private static final int LONGEST = 24;

    /** 一是, 二是: what begins so is one of several of the same rank. */
    private static final char ORDINAL = '是';

    /** A heading that names no industry is not longer. */
    private static final int SHORT = 16;

    private final Map<Reading, Industry> open = new IdentityHashMap<>();
    private final Topic topic;

    /**
     * @param readings the document's sentences in their order
     * @param language what is known of the language
     */
    Topics(List<Reading> readings, Language language) {
        this.topic = new Topic(language);
        Optional<Industry> industry = Optional.empty();
        boolean headed = false;
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            boolean beside = i > 0 && beside(readings.get(i - 1), reading);
            boolean heading = isHeading(reading);
            if (!beside) {
                industry = Optional.empty();
            }
            boolean sub = heading && industry.filter(name -> goesOn(reading, name)).isPresent();
            Optional<Industry> opened = heading ? named(reading) : topic.opening(reading);
            boolean part = headed && isPart(opened, industry);
            if (heading && !(sub && opened.isEmpty())
                    || isSpecific(opened) && !part && several(readings, i)) {
                industry = opened;
                headed = heading;
            }
            boolean left =
                    !headed && industry.filter(name -> topic.leaves(reading, name)).isPresent();
            boolean other = !headed && opened.isPresent() && !isSpecific(opened);
            if (other || opened.isEmpty() && (left || topic.turns(reading))) {
                industry = Optional.empty();
            }
            industry.ifPresent(name -> open.put(reading, name));
        }
    }

    /**
     * The industry that a place of a sentence tells of: what its part of the sentence opens with,
     * or what stands over it.
     */
    Optional<Industry> industry(Reading reading, int position) {
        return topic.industry(reading, position).or(() -> Optional.ofNullable(open.get(reading)));
    }

    /** What is brought about by whom the clause around a place leans upon. */
    Optional<Industry> led(Reading reading, int position) {
        return topic.led(reading, position);
    }

    /** The industry that the part of the sentence in front of a place opens with. */
    Optional<Industry> opened(Reading reading, int position) {
        return topic.opened(reading, position);
    }

    private static boolean beside(Reading one, Reading other) {
        MappedText text = other.sentence().text();
        return text.isBeside(one.sentence().text());
    }

    /** Whether an industry, by its name, is a part of another that heads it. */
    private static boolean isPart(Optional<Industry> opened, Optional<Industry> head) {
        return head.filter(whole -> opened.filter(part -> whole.isIn(part.name())).isPresent())
                .isPresent();
    }

    /** Whether it is called an industry where it stands. */
    private static boolean isSpecific(Optional<Industry> opened) {
        return opened.filter(industry -> !industry.aliases().isEmpty()).isPresent();
    }

    /** Whether another sentence of the paragraph opens with an industry as well. */
    private boolean several(List<Reading> readings, int at) {
        int from = at;
        while (from > 0 && beside(readings.get(from - 1), readings.get(at))) {
            from--;
        }
        for (int i = from; i < readings.size() && beside(readings.get(i), readings.get(at)); i++) {
            if (i != at
                    && !isHeading(readings.get(i))
                    && topic.opening(readings.get(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A deed and its object, or what becomes of an industry, and nothing more. */
    private static boolean isHeading(Reading reading) {
        List<Chunk> chunks = reading.chunks();
        String text = reading.sentence().text().text().strip();
        return text.length() <= LONGEST
                && text.endsWith("。")
                && text.chars().noneMatch(Character::isDigit)
                && chunks.stream()
                        .noneMatch(c -> Set.of("COMMA", "THINGS.project").contains(c.symbol()));
    }

    /** A short sentence that names someone, counts up or repeats the industry heads nothing new. */
    private static boolean goesOn(Reading reading, Industry industry) {
        String text = reading.sentence().text().text();
        return text.indexOf(ORDINAL) != 1
                && (!reading.names().isEmpty()
                        || text.length() > SHORT
                        || industry.isIn(text)
                        || text.indexOf('、') != text.lastIndexOf('、'));
    }

    private Optional<Industry> named(Reading reading) {
        return topic.ofClause(reading, 0, reading.sentence().text().text().indexOf('。'));
    }
}
