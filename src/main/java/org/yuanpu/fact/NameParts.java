package org.yuanpu.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.text.Sentence;

/** What the beginning of a project's name says: the company that undertakes it. */
final class NameParts {

    /** Words of any text that may be a company's short name as well. */
    private static final Pattern ORDINARY = Pattern.compile("n|nz|nr|a|v|vn|vi|nis");

    private final Lexicon lexicon;
    private final Nature nature;
    private final Clean clean;
    private final TradeWords trades;
    private final NameWords words;
    private final Makers makers;
    private final Cue joins;
    private final Cue works;
    private final Cue industrial;
    private final Cue makes;
    private final Cue none;
    private final Cue inPark;
    private final Cue product;
    private final Cue route;
    private final Cue station;
    private final Cue civic;
    private final Cue ends;
    private final Cue fresh;
    private final Cue zone;
    private final Cue country;
    private final Cue renews;
    private final Cue ownPark;
    private final Cue placePark;
    private final Cue firmPark;
    private final Cue mall;
    private final Cue estate;
    private final Cue hill;
    private final Cue plant;

    NameParts(Language language) {
        this.lexicon = language.lexicon();
        this.nature = language.nature();
        this.clean = language.clean();
        this.trades = new TradeWords(language);
        this.words = new NameWords(language, trades);
        this.makers = new Makers(language, trades);
        Cues cues = language.cues();
        this.joins = cues.get("list.joins");
        this.works = cues.get("project.works");
        this.industrial = cues.get("project.industrial");
        this.makes = cues.get("project.makes");
        this.none = cues.get("company.none");
        this.inPark = cues.get("company.in-park");
        this.product = cues.get("company.product");
        this.route = cues.get("company.route");
        this.station = cues.get("company.of-station");
        this.civic = cues.get("project.civic");
        this.ends = cues.get("company.ends");
        this.country = cues.get("company.country");
        this.zone = cues.get("company.zone");
        this.fresh = cues.get("company.fresh");
        this.renews = cues.get("company.renews");
        this.ownPark = cues.get("company.own-park");
        this.placePark = cues.get("company.place-park");
        this.firmPark = cues.get("company.firm-park");
        this.mall = cues.get("company.mall");
        this.hill = cues.get("company.hill");
        this.estate = cues.get("company.estate");
        this.plant = cues.get("company.plant");
    }

    /**
     * The company whose name opens the project's name.
     *
     * @param listed whether the list says that its things are projects
     * @param places what names of places mean in the document
     */
    Optional<String> company(Sentence sentence, Item item, boolean listed, Places places) {
        String name = clean.name(item.text());
        int start = item.start() + Math.max(0, item.text().indexOf(name));
        int end = Math.min(item.end(), start + name.length());
        // a name that took the last words of its list is longer than what stands in the sentence
        int leading = Math.min(end - start, places.leading(name).map(String::length).orElse(0));
        // 甲县和乙县管道: what joins two places begins no name
        boolean joined =
                leading > 0
                        && leading < name.length()
                        && joins.in(name.substring(leading, leading + 1));
        int place = joined ? 0 : leading;
        int origin =
                places.origin(name).or(() -> country.opening(name)).map(String::length).orElse(0);
        return firm(sentence, start, end)
                .or(
                        () ->
                                place == 0
                                        ? Optional.empty()
                                        : firm(sentence, start + place, end)
                                                .or(
                                                        () ->
                                                                from(
                                                                        sentence,
                                                                        start + place,
                                                                        end,
                                                                        listed)))
                .or(() -> inZone(sentence, start, end, listed))
                .or(() -> from(sentence, start, end, listed).filter(c -> c.length() != origin))
                .or(() -> known(sentence, start + place, end, listed))
                .or(() -> origin == 0 ? Optional.empty() : foreign(sentence, start, origin, end))
                .or(() -> atHome(sentence, start, end, places))
                .or(() -> makers.of(sentence, start + place, end, listed))
                .map(company -> makers.whole(name, company))
                .map(company -> withDaughter(sentence, end, company, places))
                .filter(company -> origin == 0 || company.length() != origin + 1)
                .filter(who -> who.length() != leading + 1 || !name.startsWith(who))
                .filter(company -> !isDivision(sentence, start, end, company, listed, places));
    }

    /** Whether a name is that of a division, and not of one far away in front of what is made. */
    private boolean isDivision(
            Sentence sentence, int start, int end, String company, boolean listed, Places places) {
        String text = sentence.text().text().substring(0, end);
        boolean maker =
                listed
                        && (nature.is(company, "FIRM")
                                || nature.is(company, "BRAND")
                                || trades.opensGoods(
                                        text, Math.min(end, start + company.length()), 1));
        return places.find(company).filter(d -> !maker || !places.isFar(d)).isPresent();
    }

    /**
     * 飞翔电缆: a word of any text in front of what is made or of a trade, which among companies is one
     * of them.
     */
    Optional<String> amongCompanies(Sentence sentence, Item item) {
        String name = clean.name(item.text());
        int start = item.start() + Math.max(0, item.text().indexOf(name));
        int end = Math.min(item.end(), start + name.length());
        String text = sentence.text().text();
        return sentence.tokens().stream()
                .filter(t -> t.start() == start && t.end() < end)
                .filter(t -> t.end() - start >= 2 && t.end() - start < NameWords.LONGEST_BRAND)
                .filter(t -> ORDINARY.matcher(t.tag()).matches())
                .map(t -> text.substring(start, t.end()))
                .filter(word -> !nature.isGoods(word) && !none.in(word) && head(word).isEmpty())
                .findFirst()
                .flatMap(word -> withTrade(text, start, start + word.length(), end));
    }

    private Optional<String> withTrade(String text, int start, int at, int end) {
        Optional<Hit> trade = trades.companyHead(text, at, end);
        if (trade.isPresent()) {
            String behind = text.substring(trade.get().end(), end);
            return Optional.of(text.substring(start, trade.get().end()))
                    .filter(
                            c ->
                                    ends.in(behind)
                                            || fresh.in(behind)
                                            || trades.opensGoods(behind, 0, 1));
        }
        String made = text.substring(at, end);
        boolean goods =
                trades.opensGoods(made, 0, 1)
                        || trades.isPartOf("GOODS", made, 0, made.length(), 2);
        return !made.isEmpty() && ends.in(made)
                        || goods && !works.in(made) && !civic.in(made) && !inPark.in(made)
                ? Optional.of(text.substring(start, at))
                : Optional.empty();
    }

    /** 高新区甲乙电池: the company behind the zone that it builds in. */
    private Optional<String> inZone(Sentence sentence, int start, int end, boolean listed) {
        Matcher area = zone.matcher(sentence.text().text()).region(start, end);
        return area.lookingAt()
                ? firm(sentence, area.end(), end).or(() -> from(sentence, area.end(), end, listed))
                : Optional.empty();
    }

    /** The company whose name begins at a place of the text. */
    private Optional<String> from(Sentence sentence, int start, int end, boolean listed) {
        if (end - start < 2) {
            return Optional.empty();
        }
        int cut = words.trimmed(sentence, start, words.cut(sentence, start, end));
        String company = sentence.text().text().substring(start, cut);
        String head = head(company);
        boolean headed = !head.isEmpty();
        String behind = sentence.text().text().substring(cut, end);
        boolean parked = listed && ownPark.in(behind) && isOwn(sentence, start, cut, company);
        if (!fits(sentence, start, cut, parked ? "" : behind)
                || (listed || headed
                        ? NameWords.isWord(sentence, start, cut)
                        : words.hasCommonWord(sentence, start, cut))
                || company.length() < head.length() + 2
                || headed
                        && nature.head(company, "company").isEmpty()
                        && (NameWords.isPlace(sentence, start, cut - head.length())
                                || trades.isPartOf("HEAD.park", sentence.text().text(), cut, end, 0)
                                || works.in(behind) && civic.in(behind))
                || placePark.in(head + behind)) {
            return Optional.empty();
        }
        boolean builds =
                behind.length() > 1
                        && (isOwnWork(sentence, start, cut, behind)
                                || !works.in(behind) && told(sentence, start, cut, end, listed));
        return (headed || builds) && !words.isListed(sentence, start, cut)
                ? Optional.of(company)
                : Optional.empty();
    }

    /** The company of an item whose every word is a common one: 远景风电, 万达广场. */
    Optional<String> brand(Sentence sentence, Item item, boolean listed, Places places) {
        String name = clean.name(item.text());
        int start = item.start() + Math.max(0, item.text().indexOf(name));
        int end = Math.min(item.end(), start + name.length());
        return firm(sentence, start, end)
                .or(() -> known(sentence, start, end, listed))
                .or(() -> atHome(sentence, start, end, places))
                .or(() -> makers.of(sentence, start, end, listed))
                .map(company -> makers.whole(name, company))
                .map(company -> withDaughter(sentence, end, company, places));
    }

    /** 甲乙丙丁 of 甲乙丙丁配方颗粒, where 丙丁 is no place. */
    private String withDaughter(Sentence sentence, int end, String company, Places places) {
        String whole = makers.withDaughter(sentence, end, company);
        return places.leading(whole.substring(company.length())).isEmpty() ? whole : company;
    }

    /** 甲市乙丙广场: a known company whose house bears its name, behind the city where it is. */
    private Optional<String> atHome(Sentence sentence, int start, int end, Places places) {
        String name = sentence.text().text().substring(start, end);
        return places.home(name)
                .flatMap(
                        home ->
                                firm(sentence, start + home.length(), end)
                                        .filter(
                                                who ->
                                                        isOwnHouse(
                                                                name.substring(
                                                                        home.length()
                                                                                + who.length()))));
    }

    /** 太阳纸业基地: a brand that is a common word too, in front of what it makes. */
    private Optional<String> known(Sentence sentence, int start, int end, boolean listed) {
        String text = sentence.text().text().substring(0, end);
        return lexicon.at(text, start).stream()
                .filter(h -> h.word().type().equals("BRAND"))
                .filter(h -> isCut(sentence, h.end()))
                .reduce((a, b) -> b.length() >= a.length() ? b : a)
                .map(
                        h ->
                                trades.companyHead(text, h.end(), end)
                                        .filter(t -> t.start() == h.end())
                                        .map(Hit::end)
                                        .orElse(h.end()))
                .filter(cut -> isMaker(text, cut, listed))
                .map(cut -> text.substring(start, cut));
    }

    private boolean isMaker(String text, int cut, boolean listed) {
        String behind = text.substring(cut);
        if (isOwnHouse(behind) || renews.in(behind) || plant.in(behind)) {
            return true;
        }
        return behind.length() > 1
                && !works.in(behind)
                && !inPark.in(behind)
                && !route.in(behind)
                && (trades.opensGoods(text, cut, 1)
                        || makes.in(behind)
                        || listed && ends.in(behind)
                        || listed && industrial.in(behind) && !civic.in(behind));
    }

    /**
     * Whether what is built tells that a company's name stands in front of it: in a list of
     * projects any work of an industry does or a brand itself, elsewhere what is made.
     */
    private boolean told(Sentence sentence, int start, int cut, int end, boolean listed) {
        String text = sentence.text().text();
        String behind = text.substring(cut, end);
        boolean brand = words.isBrand(sentence, start, cut);
        boolean goods = trades.opensGoods(text.substring(0, end), cut, 1);
        return listed
                ? industrial.in(behind) && (ends.in(behind) || !civic.in(behind))
                        || makes.in(behind) && cut - start <= NameWords.LONGEST_BRAND
                        || brand
                        || goods
                : (goods || makes.in(behind)) && (brand || cut - start <= NameWords.LONGEST_BRAND)
                        || brand && industrial.in(behind) && !civic.in(behind);
    }

    /** Whether a brand, or the company's word behind one, stands in front of a park. */
    private boolean isOwn(Sentence sentence, int start, int cut, String company) {
        int head = nature.head(company, "company").map(String::length).orElse(0);
        return cut - head - start >= 2 && words.isBrand(sentence, start, cut - head);
    }

    /** 甲乙技术改造: what nobody but a company does behind a brand. */
    private boolean isOwnWork(Sentence sentence, int start, int cut, String behind) {
        return renews.in(behind)
                && (cut - start <= NameWords.LONGEST_BRAND || words.isBrand(sentence, start, cut));
    }

    /** A company that comes from elsewhere bears its home in front of its name. */
    private Optional<String> foreign(Sentence sentence, int start, int origin, int end) {
        int from = start + origin;
        if (end - from < 3) {
            return Optional.empty();
        }
        int cut = words.trimmed(sentence, from, words.cut(sentence, from, end));
        String behind = sentence.text().text().substring(cut, end);
        boolean told =
                fits(sentence, from, cut, behind)
                        && words.isBrand(sentence, from, cut)
                        && !works.in(behind)
                        && !civic.in(behind)
                        && !words.isListed(sentence, from, cut);
        return told ? Optional.of(sentence.text().text().substring(start, cut)) : Optional.empty();
    }

    /** Whether a name that stands alone in a list has a brand's make. */
    boolean isBare(Sentence sentence, int start, int end) {
        return fits(sentence, start, end, "")
                && !NameWords.isWord(sentence, start, end)
                && !product.in(sentence.text().text().substring(end - 1, end))
                && (words.isBrand(sentence, start, end) || end - start > 3)
                && !words.isListed(sentence, start, end);
    }

    /** Whether a name holds a common word, but is made of more than such words. */
    boolean isUnknown(Sentence sentence, int start, int end) {
        return fits(sentence, start, end, "")
                && !NameWords.isWord(sentence, start, end)
                && !words.isListed(sentence, start, end);
    }

    /** Whether a stretch in front of other words may be a company's name at all. */
    private boolean fits(Sentence sentence, int start, int cut, String behind) {
        String company = sentence.text().text().substring(start, cut);
        return company.length() >= 2
                && company.length() <= 9
                && nature.ownness(sentence.text().text(), sentence.tokens(), start, cut) > 0
                && !nature.isGoods(company)
                && !inPark.in(behind)
                && !route.in(behind)
                && !station.in(behind)
                && !none.in(company);
    }

    /** The word of a company or its trade that ends a name, empty where none does. */
    private String head(String company) {
        return nature.business(company).orElse("");
    }

    /**
     * The known company at the head of a name. Its short name may be a road's too, and two more
     * characters that are no word make the name of a company of its own.
     */
    private Optional<String> firm(Sentence sentence, int start, int end) {
        String text = sentence.text().text();
        return lexicon.at(text, start).stream()
                .filter(h -> h.word().type().equals("FIRM") && h.end() <= end)
                .filter(h -> h.length() == 2 || !isCutByPark(text, h, end))
                .filter(
                        h ->
                                h.length() > 2
                                        || isOwnHouse(text.substring(h.end(), end))
                                        || isCut(sentence, h.end())
                                                && (trades.opensGoods(text, h.end(), 1)
                                                        || !isCutShort(sentence, h)))
                .reduce((a, b) -> b.length() >= a.length() ? b : a)
                .filter(h -> isFirms(text.substring(start, end), text.substring(h.end(), end), h))
                .map(h -> text.substring(start, trades.firmEnd(text, h.end(), end)));
    }

    /** 甲乙物流 of 甲乙物流园: whether a word for parks begins in a known company and goes on behind it. */
    private boolean isCutByPark(String text, Hit firm, int end) {
        for (int at = firm.start() + 2; at < firm.end(); at++) {
            if (trades.isPartOf("HEAD.park", text, at, end, firm.end() - at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands behind a known company may be its work. */
    private boolean isFirms(String name, String behind, Hit firm) {
        boolean own = isOwnHouse(behind);
        return (own || !inPark.in(behind))
                && (behind.length() > 2 || own || firm.length() > 2 || isWord(behind))
                && (firm.length() > 2 && !hill.in(firm.word().text())
                        || own
                        || estate.in(behind)
                        || !works.in(name));
    }

    /** 甲乙 of 甲乙尔: whether the tagger takes one letter more for the name of a person or thing. */
    private static boolean isCutShort(Sentence sentence, Hit firm) {
        return sentence.tokens().stream()
                .anyMatch(
                        t ->
                                t.start() == firm.start()
                                        && t.end() == firm.end() + 1
                                        && t.tag().startsWith("nr"));
    }

    /** Whether what stands behind a company is a house or park that bears its name. */
    private boolean isOwnHouse(String behind) {
        return mall.in(behind) || firmPark.in(behind);
    }

    private static boolean isCut(Sentence sentence, int at) {
        return sentence.tokens().stream().anyMatch(t -> t.end() == at);
    }

    /** Whether what is left behind a short name is a word, and no part of a longer name. */
    private boolean isWord(String rest) {
        return rest.isEmpty() || nature.covered(rest) || nature.isGoods(rest) || product.in(rest);
    }
}
