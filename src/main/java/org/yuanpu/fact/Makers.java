package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.text.Sentence;

/**
 * Tells a company by what stands behind it: how much it makes there, or how good. 甲乙年产5万吨电解液 and
 * 甲乙高性能焊丝 have their maker in front, be its name a word of any text.
 */
final class Makers {

    private static final int LEAST = 2;
    private static final int MOST = 6;

    /** So many letters have the words for a trade or field. */
    private static final int FIELD = 2;

    private static final List<String> FIELDS = List.of("trade", "company", "abstract");

    private final Nature nature;
    private final TradeWords trades;
    private final FreeNames names;
    private final Cue output;
    private final Cue works;
    private final Cue inPark;
    private final Cue route;
    private final Cue station;
    private final Cue placePark;
    private final Cue called;
    private final Cue ends;
    private final Cue fresh;
    private final Cue second;
    private final Cue last;

    Makers(Language language, TradeWords trades) {
        this.nature = language.nature();
        this.trades = trades;
        this.names = new FreeNames(language);
        this.output = language.cues().get("company.output");
        Cues cues = language.cues();
        this.works = cues.get("project.works");
        this.inPark = cues.get("company.in-park");
        this.route = cues.get("company.route");
        this.station = cues.get("company.of-station");
        this.placePark = cues.get("company.place-park");
        this.called = cues.get("list.projects-kind");
        this.ends = cues.get("company.ends");
        this.fresh = cues.get("company.fresh");
        this.second = cues.get("company.second-word");
        this.last = cues.get("company.last-word");
    }

    /**
     * The company in front of the first measure or quality of a stretch.
     *
     * @param listed whether its list says that the things are projects, so that goods tell as well
     */
    Optional<String> of(Sentence sentence, int start, int end, boolean listed) {
        String text = sentence.text().text().substring(0, end);
        boolean project = listed || called.in(text);
        int last = Math.min(start + MOST, end);
        for (int at = start + LEAST; at <= last; at++) {
            int cut = cut(text, at, project);
            if (cut >= 0) {
                int own = at;
                String behind = text.substring(cut);
                return Optional.of(text.substring(start, cut))
                        .filter(any -> !works.in(behind) && !inPark.in(behind))
                        .filter(any -> !route.in(behind) && !station.in(behind))
                        .filter(any -> names.isName(sentence, start, own, cut));
            }
        }
        return Optional.empty();
    }

    /**
     * 甲乙工业 of 甲乙工业1万吨聚氟乙烯: with the word of a trade or field between a company and the measure of
     * what it makes, which is its own, since the goods stand behind.
     */
    String whole(String work, String company) {
        int at = work.indexOf(company) + company.length();
        int end = at + FIELD;
        if (isSecond(work, company, at)) {
            return work.substring(0, end);
        }
        if (at < company.length() || end >= work.length() || !output.in(work.substring(end))) {
            return company;
        }
        String field = work.substring(at, end);
        boolean own =
                !nature.is(field, "GOODS")
                        && FIELDS.stream()
                                .anyMatch(
                                        kind ->
                                                nature.head(field, kind)
                                                        .filter(field::equals)
                                                        .isPresent());
        return own ? company + field : company;
    }

    /**
     * 甲乙丙丁 of 甲乙丙丁配方颗粒: a known company of two letters and the name of its daughter, where a word
     * for what is made stands right behind the two.
     */
    String withDaughter(Sentence sentence, int end, String company) {
        String text = sentence.text().text().substring(0, end);
        int start = text.indexOf(company);
        int own = start + LEAST;
        int at = own + LEAST;
        boolean one =
                company.length() == LEAST
                        && start >= 0
                        && at < end
                        && nature.is(company, "FIRM")
                        && trades.opensWord(text, at)
                        && !fresh.in(text.substring(own))
                        && names.isName(sentence, own, at)
                        && !NameWords.isWord(sentence, own, at)
                        && !works.in(text.substring(at))
                        && !route.in(text.substring(at));
        return one ? text.substring(start, at) : company;
    }

    /**
     * 甲乙阳光锂电池, 甲乙生态: whether the word behind two letters that open a work is their company's too.
     */
    private boolean isSecond(String work, String company, int at) {
        String behind = work.substring(at);
        return at == LEAST
                && company.length() == LEAST
                && !nature.is(company, "FIRM")
                && (second.in(behind) || last.in(behind));
    }

    /** Where a name ends whose last own letter stands in front of a place; -1 if it goes on. */
    private int cut(String text, int at, boolean project) {
        if (output.mayBegin(text, at) && output.in(text.substring(at))) {
            return at;
        }
        if (!project) {
            return -1;
        }
        Optional<Hit> trade = trades.companyHead(text, at, text.length());
        if (trade.isPresent()) {
            return !placePark.in(text.substring(at)) && isMade(text, trade.get().end())
                    ? trade.get().end()
                    : -1;
        }
        return trades.opensGoods(text, at, 1) ? at : -1;
    }

    /** Whether the words behind a trade are what is made, so that the trade is the company's. */
    private boolean isMade(String text, int at) {
        String behind = text.substring(at);
        return ends.in(behind)
                || fresh.in(behind)
                || trades.opensGoods(text, at, 1)
                || trades.companyHead(text, at, text.length()).isPresent();
    }
}
