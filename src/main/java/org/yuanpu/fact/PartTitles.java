package org.yuanpu.fact;

import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Titles that only a part of the issuing region holds: a village, a company, a sight, a zone. */
final class PartTitles {

    private final Cue ofPart;
    private final Cue ofSight;
    private final Cue ofZone;

    PartTitles(Cues cues) {
        this.ofPart = cues.get("honor.of-part");
        this.ofSight = cues.get("honor.of-sight");
        this.ofZone = cues.get("honor.of-zone");
    }

    /**
     * Whether a title is none of the region as a whole. A region wishes for a sight that is not
     * named, and says of a zone that was raised that it did it itself.
     *
     * @param wished whether the title is wished for
     */
    boolean has(String title, boolean wished) {
        return ofPart.in(title) || (wished ? ofZone : ofSight).in(title);
    }
}
