package org.yuanpu.fact;

import java.util.List;
import org.yuanpu.text.Sentence;

/** Tells whom a figure is about: the region, unless its sentence sets something else. */
record Subjects(List<Subject> named, Key region) {

    Key of(Sentence sentence, Figure figure) {
        return region;
    }
}
