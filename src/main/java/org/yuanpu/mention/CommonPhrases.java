package org.yuanpu.mention;

import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Sentence;

/** Tells names of companies from phrases that end as such names do. */
final class CommonPhrases {

    /** Behind these a partner is named, or one more of several. */
    private static final String WITH = "与同和及、携";

    private final Nature nature;
    private final Cue group;
    private final Cue town;
    private final Cue ofTrade;

    CommonPhrases(Rules rules, Nature nature) {
        this.nature = nature;
        this.group = rules.cues().get("company.group");
        this.ofTrade = rules.cues().get("company.of-trade");
        this.town = rules.cues().get("company.town");
    }

    /** 商务商贸: nothing but words of any text stand in front of the word of a trade. */
    boolean holds(Sentence sentence, Name name) {
        String text = sentence.text().text();
        int own = name.end() - nature.business(name.text()).map(String::length).orElse(0);
        return own < name.end()
                && !group.in(name.text())
                && (nature.covered(text.substring(name.start(), own))
                        || town.in(text.substring(name.end()))
                        || isOfPlace(text, name));
    }

    /** 深化甲乙农业合作: a trade of two places, unless it stands behind the word for with. */
    private boolean isOfPlace(String text, Name name) {
        boolean partner = name.start() > 0 && WITH.indexOf(text.charAt(name.start() - 1)) >= 0;
        return !partner && ofTrade.in(text.substring(name.end()));
    }
}
