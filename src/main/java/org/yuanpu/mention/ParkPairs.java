package org.yuanpu.mention;

import java.util.List;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;

/** Tells two parks apart that share the word for what they are: 甲山和乙山石墨产业园区. */
final class ParkPairs {

    private static final int LONGEST = 5;

    private final Nature nature;
    private final Cue pair;

    ParkPairs(Cues cues, Nature nature) {
        this.nature = nature;
        this.pair = cues.get("park.pair");
    }

    /** The one or two parks in a stretch whose last word begins at a place. */
    List<Name> apart(Sentence sentence, int start, int head, int end) {
        String text = sentence.text().text();
        Matcher and = pair.matcher(text).region(start, head);
        if (and.find()) {
            int second = and.end();
            int kind = nature.ownEnd(text, sentence.tokens(), second, head);
            boolean two =
                    isName(sentence, start, and.start())
                            && isName(sentence, second, kind)
                            && isCommon(sentence, kind, head);
            if (two) {
                String what = text.substring(kind, end);
                return List.of(
                        new Name(start, end, "Park", text.substring(start, and.start()) + what),
                        new Name(second, end, "Park", text.substring(second, end)));
            }
        }
        return List.of(new Name(start, end, "Park", text.substring(start, end)));
    }

    /** Whether nothing of its own stands between a name and the last word of a park. */
    private boolean isCommon(Sentence sentence, int from, int to) {
        return from == to
                || nature.ownness(sentence.text().text(), sentence.tokens(), from, to) == 0;
    }

    private boolean isName(Sentence sentence, int from, int to) {
        return to - from >= 2
                && to - from <= LONGEST
                && nature.allOwn(sentence.text().text(), sentence.tokens(), from, to);
    }
}
