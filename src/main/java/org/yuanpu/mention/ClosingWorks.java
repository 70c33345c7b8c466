package org.yuanpu.mention;

import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Tells closing words that call the named things of a list works by their form, whatever noun they
 * end on: by what only things that stand on the ground are counted by (等3座矿井), or by what is done
 * to a building (等水库除险加固).
 */
final class ClosingWorks {

    /** What is done, told by two words at least. */
    private static final int LONG = 4;

    /** What is done to ground before anything is built on it. */
    private static final String OPENED = "开发";

    private final Nature nature;
    private final Cue standing;
    private final Cue deed;
    private final Cue idle;

    ClosingWorks(Nature nature, Cues cues) {
        this.nature = nature;
        this.standing = cues.get("list.standing");
        this.deed = cues.get("project.deed");
        this.idle = cues.get("list.idle");
    }

    /** Whether words behind 等 say that works stand in front of it. */
    boolean close(String tail) {
        return !tail.isEmpty() && !idle.in(tail) && (standing.in(tail) || isDone(tail));
    }

    /**
     * 大中型水库除险加固: a deed, and a building that it is done to or nothing; goods are made better as
     * well (等升级), and ground that is opened up is no work.
     */
    private boolean isDone(String tail) {
        String front = tail;
        while (!front.isEmpty() && deed.in(front)) {
            front = deed.cutFrom(front);
        }
        return front.length() < tail.length()
                && !tail.endsWith(OPENED)
                && (front.isEmpty() && tail.length() >= LONG
                        || nature.head(front, "project").isPresent());
    }
}
