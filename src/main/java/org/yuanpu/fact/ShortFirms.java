package org.yuanpu.fact;

import org.yuanpu.mention.Nature;

/** What companies are called for short in front of what they build: 甲乙 for 甲乙药业. */
final class ShortFirms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    private final Nature nature;
    private final Places places;

    ShortFirms(Language language, Places places) {
        this.nature = language.nature();
        this.places = places;
    }

    /** A name without its trade, where that is no word of any report; empty otherwise. */
    String own(String company) {
        String own = nature.business(company).map(trade -> before(company, trade)).orElse("");
        boolean name =
                own.length() >= SHORTEST
                        && own.length() <= LONGEST
                        && nature.isFree(own)
                        && !nature.isGoods(own)
                        && places.find(own).isEmpty();
        return name ? own : "";
    }

    private static String before(String company, String trade) {
        return company.endsWith(trade)
                ? company.substring(0, company.length() - trade.length())
                : "";
    }
}
