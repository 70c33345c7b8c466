package org.yuanpu.fact;

import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.CueFamily;

/** Tells the names of companies from those of goods, of trades of a place, and of routes. */
final class CompanyNames {

    private final Nature nature;
    private final Places places;
    private final Cue ofPlace;
    private final Cue kinds;
    private final CueFamily phrase;
    private final Cue institute;

    CompanyNames(Language language, Places places) {
        this.nature = language.nature();
        this.places = places;
        this.ofPlace = language.cues().get("company.of-place");
        this.kinds = language.cues().get("company.kinds");
        this.institute = language.cues().get("company.institute");
        this.phrase = language.cues().family("no-company.");
    }

    /** Whether nothing speaks against it that the name is a company's. */
    boolean accepts(String name) {
        if (nature.is(name, "FIRM") || nature.is(name, "BRAND")) {
            return true;
        }
        if (isKind(name) || phrase.in(name) || institute.in(name)) {
            return false;
        }
        return ofPlace.in(name) && !isTradeOfPlace(name)
                ? !nature.covered(name)
                : !nature.isGoods(name) && !isTradeOfPlace(name) && !places.isInitials(name);
    }

    /** Whether a name is only a word for companies of one kind: 小额贷款公司. */
    boolean isKind(String name) {
        return kinds.in(name);
    }

    /** 丙丁科技 of 甲乙丙丁科技 where 甲乙 is a place in the issuing region and 丙丁 a name. */
    String withoutPlace(String name) {
        int place = places.opening(name).map(String::length).orElse(0);
        String rest = name.substring(place);
        int own =
                nature.business(rest)
                        .map(head -> rest.length() - head.length())
                        .orElse(rest.length());
        boolean told =
                place > 0
                        && own >= 2
                        && !name.endsWith("公司")
                        && !name.endsWith("银行")
                        && !nature.isGoods(rest.substring(0, own))
                        && places.find(rest.substring(0, own)).isEmpty();
        return told ? rest : name;
    }

    /** 甲乙渔业 in a report on 甲乙: the trade as it is carried on there. */
    private boolean isTradeOfPlace(String name) {
        return places.home(name)
                .map(place -> name.substring(place.length()))
                .filter(nature::isGoods)
                .filter(rest -> !ofPlace.in(rest) || !isOneWord(rest))
                .isPresent();
    }

    /** Whether what a company of a place is called by is one word: 甲乙卷烟厂, and not 甲乙五金机电. */
    private boolean isOneWord(String rest) {
        return ofPlace.cutFrom(rest).isEmpty()
                || nature.head(rest, "company").filter(rest::equals).isPresent();
    }
}
