package org.yuanpu.fact;

import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.CueFamily;

/** Tells the names of companies from those of goods, of trades of a place, and of routes. */
final class CompanyNames {

    private static final String FORM = "有限公司";

    /** How many characters the form of law and the group in front of it have. */
    private static final int LEGAL = 6;

    private final Nature nature;
    private final Places places;
    private final Cue ofPlace;
    private final Cue kinds;
    private final CueFamily phrase;
    private final Cue institute;
    private final Cue legal;
    private final Cue form;

    CompanyNames(Language language, Places places) {
        this.nature = language.nature();
        this.places = places;
        this.ofPlace = language.cues().get("company.of-place");
        this.kinds = language.cues().get("company.kinds");
        this.legal = language.cues().get("company.full");
        this.form = language.cues().get("company.form");
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
        if (isLegal(name)) {
            return true;
        }
        return ofPlace.in(name) && !isTradeOfPlace(name)
                ? !nature.covered(name)
                : !nature.isGoods(name) && !isTradeOfPlace(name) && !places.isInitials(name);
    }

    /** 甲市产业投资有限公司: a place and its company's form of law are a name, common as the rest may be. */
    private boolean isLegal(String name) {
        return name.endsWith(FORM) && name.length() > LEGAL && places.opening(name).isPresent();
    }

    /** Whether a name begins with that of a known company. */
    boolean isKnown(String name) {
        for (int end = 2; end <= name.length(); end++) {
            String front = name.substring(0, end);
            if (nature.is(front, "FIRM") || nature.is(front, "BRAND")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is only a word for companies of one kind: 小额贷款公司. */
    boolean isKind(String name) {
        return kinds.in(name);
    }

    /** Whether a name is a part of a sentence, a field, goods or a region: 民政, 甲乙及. */
    boolean isPhrase(String name) {
        return phrase.in(name);
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
                        && !legal.in(name)
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
                .filter(rest -> !ofPlace.in(rest) || !isOneWord(rest) && !form.in(rest))
                .isPresent();
    }

    /** Whether what a company of a place is called by is one word: 甲乙卷烟厂, and not 甲乙五金机电. */
    private boolean isOneWord(String rest) {
        return ofPlace.cutFrom(rest).isEmpty()
                || nature.head(rest, "company").filter(rest::equals).isPresent();
    }
}
