package org.yuanpu.fact;

import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Titles that only a part of the issuing region holds: a village, a company, a sight, a zone. */
final class PartTitles {

    private final Cue ofPart;
    private final Cue ofSight;
    private final Cue ofZone;
    private final Cue ofCounty;
    private final Cue ofWhole;
    private final Cue county;

    PartTitles(Cues cues) {
        this.ofPart = cues.get("honor.of-part");
        this.ofSight = cues.get("honor.of-sight");
        this.ofZone = cues.get("honor.of-zone");
        this.ofCounty = cues.get("honor.of-county-alone");
        this.ofWhole = cues.get("honor.of-prefecture");
        this.county = cues.get("honor.county");
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

    /** 国家级高新区: whether zones are raised to a title. */
    boolean isOfZone(String title) {
        return ofZone.in(title);
    }

    /** 国家某某示范县: whether no city of several counties holds a title. */
    boolean isOfCounty(String title) {
        return ofCounty.in(title);
    }

    /** 甲县获评…，创建国家某某示范市: whether a title is none of the county in front of it. */
    boolean isOfWhole(String title, String place) {
        return ofWhole.in(title) && county.in(place);
    }
}
