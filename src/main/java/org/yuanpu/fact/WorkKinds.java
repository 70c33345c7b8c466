package org.yuanpu.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** What the kind of a work tells of the company that its name seems to open with. */
final class WorkKinds {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** No name that ends in a trade and no company's word is longer. */
    private static final int LONGEST = 6;

    /** Nor is what is left of it without the trade. */
    private static final int LONGEST_OWN = 5;

    private static final int SHORTEST = 2;

    private final Nature nature;
    private final CompanyNames companies;
    private final Cue plants;
    private final Cue plantAlone;
    private final Cue field;

    WorkKinds(Context context, CompanyNames companies) {
        this.nature = context.nature();
        this.companies = companies;
        Cues cues = context.language().cues();
        this.plants = cues.get("company.power-plant");
        this.plantAlone = cues.get("company.plant-alone");
        this.field = cues.get("company.field-work");
    }

    /** 甲乙电厂 of 甲乙电厂供热改造: the power station that does something besides being built. */
    Optional<String> plant(String work) {
        return plants.opening(work);
    }

    /**
     * 甲乙丙 of 甲乙丙丁新材料, none of 甲乙3D: the company where all that a work is called is too much for its
     * name, since that ends in what is made.
     */
    Optional<String> own(String work, String company) {
        if (!company.equals(work)) {
            return Optional.of(company);
        }
        if (!HAN.matcher(company).matches()) {
            return Optional.empty();
        }
        if (company.length() <= LONGEST || nature.head(company, "company").isPresent()) {
            return Optional.of(company);
        }
        return nature.business(company)
                .map(trade -> company.substring(0, company.length() - trade.length()))
                .filter(own -> own.length() >= SHORTEST && own.length() <= LONGEST_OWN)
                .filter(own -> !nature.isGoods(own));
    }

    /**
     * Whether a company undertakes such a work: power stations, laboratories and wind farms are
     * called after places and fields, unless a known company stands in front.
     */
    boolean isUndertaken(String work, String company) {
        if (plantAlone.in(work)) {
            return !plantAlone.in(company) && companies.isKnown(company);
        }
        return !field.in(work) || companies.isKnown(company);
    }
}
