package org.yuanpu.mention;

import java.util.List;
import java.util.regex.Pattern;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Rules;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Tells names of companies from phrases that end as such names do and that the tagger takes as a
 * whole for one organization.
 */
final class CommonPhrases {

    private static final Pattern WORD = Pattern.compile("n|vn?|vi|vd|a[dn]?|b|d|f|nis|nit");

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

    /** 稳定增加财政科技: nothing but words of any text stand in front of the word of a trade. */
    boolean holds(Sentence sentence, Name name) {
        int own = name.end() - nature.business(name.text()).map(String::length).orElse(0);
        return own < name.end()
                && !group.in(name.text())
                && (isGuess(sentence, name) && isPhrase(sentence.parts(), name.start(), own)
                        || isPlain(sentence, name.start(), own)
                        || town.in(sentence.text().text().substring(name.end()))
                        || isOfPlace(sentence.text().text(), name));
    }

    /** 深化甲乙农业合作: a trade of two places, unless it stands behind the word for with. */
    private boolean isOfPlace(String text, Name name) {
        boolean partner = name.start() > 0 && WITH.indexOf(text.charAt(name.start() - 1)) >= 0;
        return !partner && ofTrade.in(text.substring(name.end()));
    }

    /** 商务商贸: one word of any text and a trade. */
    private boolean isPlain(Sentence sentence, int start, int end) {
        return nature.covered(sentence.text().text().substring(start, end));
    }

    private static boolean isGuess(Sentence sentence, Name name) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.start() <= name.start() && t.end() >= name.end());
    }

    private static boolean isPhrase(List<Token> parts, int start, int end) {
        List<Token> words = parts.stream().filter(t -> t.end() > start && t.start() < end).toList();
        return words.size() > 1
                && words.stream().allMatch(t -> t.end() <= end && isWord(t))
                && words.get(0).start() == start;
    }

    private static boolean isWord(Token token) {
        return WORD.matcher(token.tag()).matches()
                && (token.end() - token.start() > 1 || token.tag().startsWith("v"));
    }
}
