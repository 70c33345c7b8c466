package org.yuanpu.fact;

import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;

/** Works that are said to be in use: what is used is there, and so is one certain thing. */
final class UsedWorks {

    /** What stands in front of a clause. */
    private static final String ENDS = "，。；：！？\n";

    private final Nature nature;
    private final Cue common;

    UsedWorks(Language language) {
        Cues cues = language.cues();
        this.nature = language.nature();
        this.common = cues.get("project.used-common");
    }

    /**
     * Whether what is used is a name.
     *
     * @param weighed whether it can be one at all
     */
    boolean has(Sentence sentence, Chunk list, String name, boolean weighed) {
        return isOneOf(list, name) || weighed && isAlone(sentence, list, name);
    }

    /** 甲乙、丙丁等书院投入使用: what a list closes on and can be used has a name, however short. */
    private boolean isOneOf(Chunk list, String name) {
        return !list.tail().isEmpty()
                && name.length() > 1
                && name.length() <= ProjectWitnesses.LONGEST
                && nature.heads(name).of("project").filter(name::equals).isEmpty()
                && !nature.heads(name).has("abstract")
                && !nature.heads(list.tail()).has("abstract");
    }

    /** 政务大厅新址投入使用: what a whole clause is about, where it is no kind and open to all. */
    private boolean isAlone(Sentence sentence, Chunk list, String name) {
        String text = sentence.text().text();
        return list.items().size() == 1
                && list.tail().isEmpty()
                && (list.start() == 0 || ENDS.indexOf(text.charAt(list.start() - 1)) >= 0)
                && nature.head(name, "project").filter(head -> !head.equals(name)).isPresent()
                && !common.in(name);
    }
}
