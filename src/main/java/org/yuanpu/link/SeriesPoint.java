package org.yuanpu.link;

import java.util.List;

/**
 * The figure of a region for an indicator and a year.
 *
 * @param key what it is about
 * @param concept the indicator
 * @param year the year
 * @param figure the figure chosen
 * @param caveats what to mind
 */
record SeriesPoint(Key key, Concept concept, int year, Figure figure, List<Caveat> caveats) {

    SeriesPoint {
        caveats = List.copyOf(caveats);
    }
}
