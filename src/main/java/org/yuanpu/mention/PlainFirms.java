package org.yuanpu.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Tells the names of companies that end in 公司, 集团, 银行 or the short word for a company of the state
 * (城投), and say nothing more of their legal form: words of their own, what they do, and 公司; a city,
 * what its company does, and either.
 */
final class PlainFirms {

    private static final String FIRM = "公司";
    private static final String BANK = "银行";
    private static final String GROUP = "集团";
    private static final Set<String> ENDS = Set.of(FIRM, GROUP, BANK);

    private static final int LONGEST = 12;

    /** Words for the division whose report it is. */
    private static final Set<String> STATE = Set.of("市", "省", "县", "州");

    private static final int OWNER = 4;

    private final Nature nature;
    private final Cue corporate;
    private final Cue kinds;
    private final Cue notStart;
    private final Cue state;
    private final Cue verb;
    private final Cue platform;
    private final Cue next;

    PlainFirms(Cues cues, Nature nature) {
        this.nature = nature;
        this.corporate = cues.get("company.corporate");
        this.state = cues.get("company.state");
        this.next = cues.get("company.and-next");
        this.platform = cues.get("company.platform");
        this.verb = cues.get("company.verb");
        this.kinds = cues.get("company.kinds");
        this.notStart = cues.get("company.not-start");
    }

    /** Whether a word may end such a name. */
    static boolean mayEnd(String word) {
        return ENDS.contains(word);
    }

    /** 市城投, 省某某: whether the word for the division whose report it is opens a name. */
    static boolean isOfState(String name) {
        return STATE.contains(name.substring(0, 1));
    }

    /** 市城投, 甲乙国投: the short word for a company of the state behind its city or its own words. */
    Optional<Name> ofState(Sentence sentence, Item item) {
        String text = sentence.text().text();
        if (!platform.mayBeIn(item.text())) {
            return Optional.empty();
        }
        Matcher word = platform.matcher(text).region(item.start(), item.end());
        if (!word.find() || !isCutBehind(sentence, word.end())) {
            return Optional.empty();
        }
        int start = start(sentence, item.start(), word.start());
        String owner = text.substring(start, word.start());
        boolean told =
                STATE.contains(owner)
                        || owner.length() <= OWNER
                                && owner.length() > 1
                                && nature.allOwn(text, sentence.tokens(), start, word.start());
        return told && !corporate.in(text.substring(word.end()))
                ? Optional.of(
                        new Name(
                                start, word.end(), "Enterprise", text.substring(start, word.end())))
                : Optional.empty();
    }

    private static boolean isCutBehind(Sentence sentence, int end) {
        return sentence.tokens().stream().anyMatch(t -> t.end() == end);
    }

    /**
     * The name that ends in the word for companies, if it is one.
     *
     * @param start where it begins
     * @param at where the word for companies stands
     */
    Optional<Name> name(Sentence sentence, int start, int at) {
        String text = sentence.text().text();
        int end = at + FIRM.length();
        String name = start < at ? text.substring(start, end) : "";
        boolean told =
                state.in(name)
                        || !name.endsWith(GROUP)
                                && isNamed(sentence, start, at)
                                && !name.substring(0, at - start).contains(BANK)
                                && !kinds.in(name)
                                && !notStart.in(name);
        return told && !corporate.in(text.substring(end)) && !nature.isCounted(text, start)
                ? Optional.of(new Name(start, end, "Enterprise", name))
                : Optional.empty();
    }

    /** Behind what governs a company, and what is joined to it. */
    int start(Sentence sentence, int from, int head) {
        return behindVerb(sentence, behindOther(sentence, from, head), head);
    }

    /** 甲乙公司和丙丁集团: behind the name of another company and what joins the two. */
    private int behindOther(Sentence sentence, int from, int head) {
        Matcher other = next.matcher(sentence.text().text()).region(from, Math.max(from, head));
        int start = from;
        while (other.find()) {
            start = other.end();
        }
        return start;
    }

    /** 选择某某集团, 以某某集团: behind the verb or preposition that governs a company. */
    private int behindVerb(Sentence sentence, int from, int head) {
        String text = sentence.text().text();
        if (!verb.mayBegin(text, from)) {
            return from;
        }
        Matcher deed = verb.matcher(text).region(from, head);
        boolean told =
                deed.lookingAt()
                        && (nature.ownness(text, sentence.tokens(), deed.end(), head) > 0
                                || state.in(text.substring(deed.end(), head + GROUP.length())));
        return told ? deed.end() : from;
    }

    /** 甲乙供气公司: words of its own, and what it does. */
    private boolean isNamed(Sentence sentence, int start, int at) {
        int own = nature.ownEnd(sentence.text().text(), sentence.tokens(), start, at);
        return own - start >= 2
                && at - start <= LONGEST
                && !(own == at && isPlace(sentence.tokens(), start, at))
                && isDeed(sentence, own, at);
    }

    /** 大数据, 烟草工业: nothing but whole words of any text, which tell what a company does. */
    private boolean isDeed(Sentence sentence, int from, int to) {
        String deed = sentence.text().text().substring(from, to);
        return deed.isEmpty()
                || nature.isGoods(deed)
                || nature.business(deed).filter(deed::equals).isPresent()
                || sentence.tokens().stream()
                        .filter(t -> t.end() > from && t.start() < to)
                        .allMatch(t -> t.end() - t.start() > 1 && t.tag().startsWith("n"));
    }

    private static boolean isPlace(List<Token> parts, int start, int end) {
        return parts.stream()
                .filter(t -> t.start() >= start && t.end() <= end)
                .allMatch(t -> t.tag().startsWith("ns"));
    }
}
