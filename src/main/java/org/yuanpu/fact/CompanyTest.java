package org.yuanpu.fact;

import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;

/** Tells the names of companies from those of goods, of trades of a place, and of routes. */
final class CompanyTest {

    private final Nature nature;
    private final Places places;
    private final Cue ofPlace;
    private final Cue kinds;
    private final Cue phrase;

    CompanyTest(Language language, Places places) {
        this.nature = language.nature();
        this.places = places;
        this.ofPlace = language.cues().get("company.of-place");
        this.kinds = language.cues().get("company.kinds");
        this.phrase = language.cues().get("company.phrase");
    }

    /** Whether nothing speaks against it that the name is a company's. */
    boolean accepts(String name) {
        if (nature.is(name, "FIRM")) {
            return true;
        }
        if (kinds.in(name) || phrase.in(name)) {
            return false;
        }
        return ofPlace.in(name)
                ? !nature.covered(name)
                : !nature.isGoods(name) && !isTradeOfPlace(name) && !places.isInitials(name);
    }

    /** 甲乙渔业 in a report on 甲乙: the trade as it is carried on there. */
    private boolean isTradeOfPlace(String name) {
        return places.home(name)
                .map(place -> name.substring(place.length()))
                .filter(nature::isGoods)
                .isPresent();
    }
}
