package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Tells the companies that are called by words of any text: by how much they make, by a last word
 * that no trade of a place has, and by the city far away that they come from.
 */
final class CommonMakers {

    /** The longest words of any text that are told as a company's. */
    private static final int LONGEST = 4;

    /** Tags of words that such a name has. */
    private static final Pattern NAMES = Pattern.compile("n|nz|nr.*|b|[a-z]g|j|x|nx");

    private final Nature nature;
    private final TradeWords trades;
    private final Cue maker;
    private final Cue yearly;
    private final Cue none;
    private final Cue notStart;
    private final Cue firm;
    private final Cue ends;
    private final Cue fresh;
    private final Cue works;
    private final Cue civic;
    private final Cue inPark;

    CommonMakers(Language language, TradeWords trades) {
        this.nature = language.nature();
        this.trades = trades;
        Cues cues = language.cues();
        this.maker = cues.get("company.maker");
        this.yearly = cues.get("company.yearly");
        this.none = cues.get("company.none");
        this.notStart = cues.get("company.not-start");
        this.ends = cues.get("company.ends");
        this.firm = cues.get("company.firm-trade");
        this.fresh = cues.get("company.fresh");
        this.works = cues.get("project.works");
        this.civic = cues.get("project.civic");
        this.inPark = cues.get("company.in-park");
    }

    /** 启航年产3000吨电力金具, 青春乳业乳品加工园. */
    Optional<String> told(Sentence sentence, int start, int end) {
        return ofAmount(sentence, start, end).or(() -> ofHead(sentence, start, end));
    }

    /** 甲乙源8000吨牛羊肉深加工: who stands right in front of how much is made is the maker. */
    private Optional<String> ofAmount(Sentence sentence, int start, int end) {
        String text = sentence.text().text();
        Matcher made = maker.matcher(text).region(start, end);
        if (!made.lookingAt()) {
            return Optional.empty();
        }
        int cut = made.end("maker");
        String name = text.substring(start, cut);
        boolean own =
                yearly.in(text.substring(cut, end))
                        ? isFree(name)
                        : nature.ownness(text, sentence.tokens(), start, cut) > 0
                                && !NameWords.isWord(sentence, start, cut);
        boolean told =
                own
                        && !nature.isGoods(name)
                        && !NameWords.isPlace(sentence, start, cut)
                        && !none.in(name);
        return told ? Optional.of(name) : Optional.empty();
    }

    /** 青春乳业乳品加工园: a word of any text and a last word that only companies have. */
    private Optional<String> ofHead(Sentence sentence, int start, int end) {
        String text = sentence.text().text();
        for (int at = start + 2; at <= start + LONGEST && at < end; at++) {
            Optional<Hit> head =
                    trades.companyHead(text, at, end).filter(h -> firm.in(h.word().text()));
            if (head.isPresent()
                    && isWordOfText(sentence, start, at)
                    && isOwn(text.substring(start, at), text.substring(head.get().end(), end))) {
                return Optional.of(text.substring(start, head.get().end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isWordOfText(Sentence sentence, int start, int end) {
        return sentence.parts().stream()
                .anyMatch(t -> t.start() == start && t.end() == end && !t.tag().startsWith("ns"));
    }

    /** Whether what stands behind a company's name may be its works, and no town's. */
    private boolean isOwn(String name, String behind) {
        if (!behind.isEmpty() && Character.isDigit(behind.charAt(0))) {
            return !notStart.in(name);
        }
        return isFree(name)
                && behind.length() > 1
                && (ends.in(behind)
                        || !inPark.in(behind) && !works.in(behind) && !civic.in(behind));
    }

    /**
     * 北京雪山方舟智能光伏制造: what stands between a city far away and what is made.
     *
     * @param from behind the city
     */
    Optional<String> ofOrigin(Sentence sentence, int start, int from, int end) {
        String text = sentence.text().text().substring(0, end);
        List<Token> words =
                sentence.parts().stream().filter(t -> t.start() >= from && t.end() <= end).toList();
        for (Token word : words) {
            int cut = word.start();
            if (cut - from >= 2 && (fresh.in(text.substring(cut)) || isGoods(text, word))) {
                String behind = text.substring(cut);
                String name = text.substring(from, cut);
                boolean told =
                        cut - from <= LONGEST
                                && isFree(name)
                                && !none.in(name)
                                && !works.in(behind)
                                && !civic.in(behind)
                                && !inPark.in(behind);
                return told ? Optional.of(text.substring(start, cut)) : Optional.empty();
            }
            if (!NAMES.matcher(word.tag()).matches() || isGoods(text, word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isGoods(String text, Token word) {
        return trades.opensGoods(text, word.start(), 1)
                || nature.isGoods(text.substring(word.start(), word.end()));
    }

    /** Whether a name is neither goods nor how things are. */
    private boolean isFree(String name) {
        return !nature.isGoods(name)
                && !nature.covered(name)
                && !notStart.in(name)
                && nature.business(name).isEmpty();
    }
}
