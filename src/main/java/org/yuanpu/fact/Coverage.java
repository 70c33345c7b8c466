package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuanpu.document.Span;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.text.SectionKind;
import org.yuanpu.text.Sentence;

/**
 * How much of a document was heard: which of its sentences look as if they stated a fact, and from
 * which of them none came. A sentence counts if it has a number that is no date and no numbering, a
 * verb of the life-cycle, or a verb of granting; it is passed over if no fact has evidence in it.
 *
 * @param speaking how many sentences of the running text look as if they stated a fact
 * @param passed those from which no fact came, in reading order
 */
public record Coverage(int speaking, List<Passed> passed) {

    /** Why a sentence looks as if it stated a fact. */
    public enum Cue {
        NUMBER,
        LIFE_CYCLE,
        GRANT
    }

    /**
     * A sentence that was passed over.
     *
     * @param sentence where it stands in the canonical text
     * @param text its repaired text
     * @param heading the heading of its section, empty where there is none
     * @param cues why it looks as if it stated a fact
     */
    public record Passed(Span sentence, String text, String heading, Set<Cue> cues) {

        public Passed {
            cues = Set.copyOf(cues);
        }
    }

    /** A number, but for years, dates, ordinals and what numbers a paragraph. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![第0-9A-Za-z.])[0-9]+(\\.[0-9]+)?(?![0-9.、．）)年月日号届次])");

    private static final String LIFE_CYCLE = "VERB";
    private static final String GRANT = "GRANT";

    public Coverage {
        passed = List.copyOf(passed);
    }

    /**
     * What was passed over in a document.
     *
     * @param facts all that was found in it
     * @param lexicon the words of the rules
     */
    public static Coverage of(Facts facts, Lexicon lexicon) {
        Set<Span> heard = new HashSet<>();
        Stream.of(facts.entities(), facts.relations(), facts.observations())
                .flatMap(List::stream)
                .flatMap(fact -> fact.evidence().stream())
                .forEach(evidence -> heard.add(evidence.sentence()));
        List<Passed> passed = new ArrayList<>();
        int speaking = 0;
        for (Sentence sentence : facts.text().sentences()) {
            Set<Cue> cues = cues(sentence, lexicon);
            if (!cues.isEmpty()) {
                speaking++;
                if (!heard.contains(sentence.text().span())) {
                    passed.add(passed(sentence, cues));
                }
            }
        }
        return new Coverage(speaking, passed);
    }

    /** The share of the sentences that look as if they stated a fact which gave one; 1 for none. */
    public double share() {
        return speaking == 0 ? 1 : 1 - (double) passed.size() / speaking;
    }

    private static Passed passed(Sentence sentence, Set<Cue> cues) {
        return new Passed(
                sentence.text().span(), sentence.text().text(), sentence.section().heading(), cues);
    }

    private static Set<Cue> cues(Sentence sentence, Lexicon lexicon) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        if (sentence.section().kind() != SectionKind.BODY) {
            return cues;
        }
        String text = sentence.text().text();
        if (NUMBER.matcher(text).find()) {
            cues.add(Cue.NUMBER);
        }
        Set<String> types = new HashSet<>();
        lexicon.hits(text).forEach(hit -> types.add(hit.word().type()));
        if (types.contains(LIFE_CYCLE)) {
            cues.add(Cue.LIFE_CYCLE);
        }
        if (types.contains(GRANT)) {
            cues.add(Cue.GRANT);
        }
        return cues;
    }
}
