package org.yuanpu.mention;

import java.util.List;
import java.util.stream.Stream;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Tells the companies that the state holds, which are called by what they are for: 组建文旅集团、农业担保公司.
 *
 * <p>As common as their words may be, they are names where such companies are founded, joined or
 * set to work, and beside one that has a name of its own.
 */
final class StateFirms {

    private static final int LONGEST = 12;

    /** The word that such companies share in a list, and how many letters stand in front of it. */
    private static final String SHARED = "集团";

    private static final int BRIEF = 4;

    private final Nature nature;
    private final Cue group;
    private final Cue alone;
    private final Cue founds;
    private final Cue founded;
    private final Cue helps;
    private final Cue notStart;
    private final Cue brief;

    StateFirms(Cues cues, Nature nature) {
        this.nature = nature;
        this.group = cues.get("company.group");
        this.alone = cues.get("company.group-alone");
        this.founds = cues.get("company.founds");
        this.founded = cues.get("company.founded");
        this.helps = cues.get("company.helps");
        this.notStart = cues.get("company.not-start");
        this.brief = cues.get("company.state-short");
    }

    /** 文旅集团, 农业担保公司: in a list of companies a name, common as its words may be. */
    boolean isGroup(Item item) {
        String name = item.text();
        return name.length() <= LONGEST && group.in(name) && !notStart.in(name);
    }

    /** 城投、交投: whether at least two of a list are called by the short words for such companies. */
    boolean areBrief(List<Item> items) {
        return items.size() > 1 && items.stream().filter(this::isBrief).count() > 1;
    }

    boolean isBrief(Item item) {
        return brief.in(item.text());
    }

    /** Whether the things of a list, one of which is such a company, are founded or joined. */
    boolean areFounded(String text, List<Item> items) {
        Item first = items.get(0);
        Item last = items.get(items.size() - 1);
        return items.stream().anyMatch(this::isGroup)
                && (items.size() > 1 || alone.in(first.text()))
                && (founds.in(text.substring(0, first.start()))
                        || founded.in(text.substring(last.end())));
    }

    /** 支持人才发展集团拓展业务: whether one such company, which is no kind of many, is helped. */
    boolean isHelped(String text, List<Item> items) {
        Item first = items.get(0);
        return items.size() == 1
                && isGroup(first)
                && alone.in(first.text())
                && helps.in(text.substring(0, first.start()));
    }

    /** 甲州投资、文旅、商贸集团: those in front of such a company that share its last word. */
    Stream<Name> sharing(List<Item> items) {
        boolean told = items.stream().anyMatch(item -> nature.is(item.text(), "FIRM"));
        int last = told ? -1 : lastGroup(items);
        return items.stream()
                .limit(Math.max(0, last))
                .filter(item -> shares(item.text()))
                .map(StateFirms::whole);
    }

    private static int lastGroup(List<Item> items) {
        int at = items.size() - 1;
        while (at >= 0 && !items.get(at).text().endsWith(SHARED)) {
            at--;
        }
        return at;
    }

    private boolean shares(String name) {
        return name.length() <= BRIEF
                && nature.head(name, "company").isEmpty()
                && group.in(name + SHARED)
                && alone.in(name + SHARED)
                && !notStart.in(name);
    }

    private static Name whole(Item item) {
        return new Name(item.start(), item.end(), "Enterprise", item.text() + SHARED);
    }
}
