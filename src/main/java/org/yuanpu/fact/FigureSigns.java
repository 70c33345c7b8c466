package org.yuanpu.fact;

import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** The signs by which the words around numbers are judged. */
record FigureSigns(
        Cue and,
        Cue listing,
        Cue listed,
        Cue described,
        Cue isNew,
        Cue sum,
        Cue persons,
        Cue rate,
        Cue settled,
        Cue pace,
        Cue ofWhole,
        Cue hasShare,
        Cue bareShare,
        Cue quota,
        Cue realized,
        Cue aggregate,
        Cue several,
        Cue prices) {

    static FigureSigns of(Cues cues) {
        return new FigureSigns(
                cues.get("figure.and"),
                cues.get("figure.listing"),
                cues.get("figure.listed"),
                cues.get("figure.described"),
                cues.get("figure.new"),
                cues.get("figure.sum"),
                cues.get("figure.persons"),
                cues.get("figure.rate"),
                cues.get("figure.settled"),
                cues.get("figure.pace"),
                cues.get("figure.of-whole"),
                cues.get("figure.has-share"),
                cues.get("figure.bare-share"),
                cues.get("figure.quota"),
                cues.get("figure.realized"),
                cues.get("figure.aggregate"),
                cues.get("figure.several"),
                cues.get("figure.prices"));
    }
}
