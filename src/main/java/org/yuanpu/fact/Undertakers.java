package org.yuanpu.fact;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Tells from a project's name who undertakes it. */
final class Undertakers {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** So many letters may be the first of places that a road joins. */
    private static final int INITIALS = 3;

    /** A short name of two words. */
    private static final int WHOLE = 4;

    private static final int BRIEFEST = 2;

    /** So far from a list its sentence may tell of what it is. */
    private static final int NEAR = 40;

    private final Context context;
    private final FreeNames free;
    private final Cue project;
    private final Cue builtTrade;
    private final Cue vague;
    private final Cue routes;
    private final NameParts parts;
    private final Map<Item, Map<Boolean, Optional<String>>> openings = new IdentityHashMap<>();
    private final CompanyNames companies;
    private final Clean clean;
    private final Cue streets;
    private final Cue briefCloser;
    private final Cue none;
    private final Cue country;
    private final Cue works;
    private final Cue publicCloser;
    private final Cue hill;
    private final Cue ends;
    private final Cue institute;
    private final Cue goesOn;
    private final Cue carries;
    private final HeadOfList heads;
    private final KnownOpeners openers;
    private final WorkKinds kinds;

    Undertakers(Context context) {
        this.context = context;
        this.parts = new NameParts(context.language());
        this.free = new FreeNames(context.language());
        this.companies = new CompanyNames(context.language(), context.places());
        this.clean = context.clean();
        Cues cues = context.language().cues();
        this.streets = cues.get("project.streets");
        this.country = cues.get("company.country");
        this.none = cues.get("company.none");
        this.works = cues.get("project.works");
        this.project = cues.get("list.projects-kind");
        this.vague = cues.get("company.vague-trade");
        this.routes = cues.get("company.of-routes");
        this.builtTrade = cues.get("company.built-trade");
        this.briefCloser = cues.get("project.brief-closer");
        this.publicCloser = cues.get("project.public-closer");
        this.goesOn = cues.get("company.place-goes-on");
        this.hill = cues.get("company.hill");
        this.ends = cues.get("company.ends");
        this.institute = cues.get("company.institute");
        this.carries = cues.get("company.carries");
        this.heads = new HeadOfList(context);
        this.openers = new KnownOpeners(context);
        this.kinds = new WorkKinds(context, companies);
    }

    /**
     * 某某、某某等项目: a short name of nothing but its own words is a company's, and so is what stands
     * behind the county where it builds.
     */
    Optional<String> bare(Reading reading, Chunk list, Item item) {
        String origin = origin(item.text());
        if (!origin.isEmpty() && isOfIndustry(list)) {
            int at = item.start() + origin.length();
            return Optional.of(item.text())
                    .filter(name -> isBrand(name.substring(origin.length())))
                    .filter(
                            name ->
                                    parts.isBare(reading.sentence(), at, item.end())
                                            || free.isName(reading.sentence(), at, item.end()));
        }
        String county = county(item.text());
        String name = item.text().substring(county.length());
        int start = item.start() + county.length();
        String text = reading.sentence().text().text();
        boolean own = context.nature().allOwn(text, reading.sentence().tokens(), start, item.end());
        boolean brief =
                isBrief(list.tail()) && (list.items().size() > 1 || !county.isEmpty())
                        || isBesideFirm(list, item);
        boolean known =
                (brief || !county.isEmpty())
                        && (context.nature().is(name, "BRAND")
                                || context.nature().is(name, "FIRM"));
        boolean bare =
                isOfIndustry(list)
                        && !amongWorks(reading, list, item)
                        && (known || name.length() > INITIALS || !isByRoutes(reading, list))
                        && (name.length() > 2 || brief || known)
                        && name.length() >= (brief || known ? 2 : 3)
                        && name.length() <= 5
                        && (known
                                || isBrand(name)
                                        && (own
                                                || brief && isAlone(reading, list, item, start)
                                                || isBrief(list.tail())
                                                        && name.length() > 2
                                                        && free.isName(
                                                                reading.sentence(),
                                                                start,
                                                                item.end())));
        // 甲县丙丁: two letters behind a county are too few for a name of their own
        boolean whole = name.length() > BRIEFEST || known;
        return Optional.of(whole ? context.places().withoutTail(name) : item.text())
                .filter(any -> bare);
    }

    /** 互联互通，推进甲乙、丙丁戊等项目: whether places that are joined may be meant by few letters. */
    private boolean isByRoutes(Reading reading, Chunk list) {
        String text = reading.sentence().text().text();
        int from = Math.max(0, list.start() - NEAR);
        int to = Math.min(text.length(), list.end() + NEAR);
        return routes.in(text.substring(from, to));
    }

    /** 储能电池项目: whether a list may hold the mere names of those who make what it tells. */
    private boolean isBrief(String closer) {
        if (briefCloser.in(closer)) {
            return true;
        }
        String made = project.cutFrom(closer);
        return made.length() < closer.length()
                && !builtTrade.in(made)
                && context.nature().isGoods(made)
                && context.nature().head(made, "trade").isPresent();
    }

    /**
     * Whether what an item says behind its county has the make of a brand, or stands among such.
     */
    private boolean isAlone(Reading reading, Chunk list, Item item, int start) {
        return parts.isBare(reading.sentence(), start, item.end())
                || item.end() - start == 3
                        && isAmongWhole(reading, list, item)
                        && parts.isUnknown(reading.sentence(), start, item.end());
    }

    /** 某天下、甲乙机电等项目: whether other things of a list are called by a company's whole name. */
    private boolean isAmongWhole(Reading reading, Chunk list, Item item) {
        return list.items().stream()
                .filter(other -> other.start() != item.start())
                .anyMatch(
                        other ->
                                context.nature().business(other.text()).isPresent()
                                        && opening(reading, other, true)
                                                .filter(other.text()::equals)
                                                .isPresent());
    }

    /** 甲乙、某某集团等项目: whether another thing of the list is a known company by its name. */
    private boolean isBesideFirm(Chunk list, Item item) {
        return list.items().stream()
                .filter(other -> other.start() != item.start())
                .anyMatch(other -> context.nature().is(other.text(), "FIRM"));
    }

    /** The province or city elsewhere, or the country, that a short name begins with. */
    private String origin(String name) {
        return context.places()
                .origin(name)
                .filter(
                        place ->
                                name.length() - place.length() <= INITIALS
                                        || name.length() - place.length() == WHOLE
                                                && opensWith(
                                                        "BRAND", name.substring(place.length())))
                .or(() -> country.opening(name).filter(c -> name.length() - c.length() <= 6))
                .orElse("");
    }

    /** The county that a name of few letters more begins with; empty where it begins with none. */
    private String county(String name) {
        return context.places()
                .leading(name)
                .filter(place -> context.places().isCounty(place))
                .filter(place -> name.length() - place.length() >= 2)
                .orElse("");
    }

    private boolean isBrand(String name) {
        return HAN.matcher(name).matches()
                && !context.nature().covered(name)
                && !hill.in(name)
                && (!none.in(name) || opensWith("FIRM", name))
                && !carries.in(name)
                && context.places().leading(name).isEmpty()
                && List.of("project", "park", "abstract").stream()
                        .allMatch(kind -> context.nature().head(name, kind).isEmpty())
                && context.places().find(name).isEmpty()
                && companies.accepts(name)
                && !isPlace(name);
    }

    /** Whether a name begins with a word that the lexicon has as of a type, FIRM or BRAND. */
    private boolean opensWith(String type, String name) {
        return context.lexicon().at(name, 0).stream()
                .anyMatch(hit -> hit.word().type().equals(type) && hit.length() > 1);
    }

    /** Whether the document uses a name, which no list of companies has, as that of a place. */
    private boolean isPlace(String name) {
        return !context.nature().is(name, "FIRM")
                && context.nature().head(name, "company").isEmpty()
                && context.elsewhere().isPlace(name);
    }

    /**
     * The company whose name opens an item's name: one the document knows, or one it looks like.
     */
    Optional<String> named(Reading reading, Chunk list, Item item) {
        String name = clean.name(item.text());
        Optional<String> known =
                context.draft().companiesOpening(name).stream()
                        .filter(c -> c.length() > 2 || !isOfPlace(name, c.length()))
                        .filter(c -> !context.nature().is(c, "BRAND") || !isOfTown(name))
                        .filter(
                                c ->
                                        context.places()
                                                .find(c)
                                                .filter(context.places()::isBelow)
                                                .isEmpty())
                        .findFirst();
        return known.or(() -> kinds.plant(name))
                .or(
                        () ->
                                told(reading, list, item)
                                        .flatMap(c -> kinds.own(name, c))
                                        .map(c -> openers.inFront(reading.sentence(), item, c)))
                .or(() -> openers.of(reading.sentence(), item))
                .or(() -> hinted(reading, item, name))
                .filter(c -> !isOfGorge(name, c) && !isPark(c))
                .filter(c -> kinds.isUndertaken(name, c));
    }

    /** Whether the document tells of a park by the name of what seems to be a company. */
    private boolean isPark(String company) {
        return !companies.isKnown(company) && context.draft().has("Park", company);
    }

    /** 甲乙 of 甲乙碳纤维, where the document tells of 甲乙科技 or of 甲乙二期. */
    private Optional<String> hinted(Reading reading, Item item, String name) {
        return context.draft()
                .companyHinted(name)
                .filter(c -> !isOfPlace(name, c.length()) && !isPlace(c))
                .filter(c -> !context.nature().covered(c) && companies.accepts(c))
                .filter(c -> isNamed(reading, item, c))
                .filter(c -> context.places().find(c).filter(context.places()::isBelow).isEmpty())
                .map(context.draft()::companyMeant);
    }

    /** Whether the beginning of an item is a name of its own, and no word of any report. */
    private boolean isNamed(Reading reading, Item item, String company) {
        int start = item.start() + Math.max(0, item.text().indexOf(company));
        return free.isName(reading.sentence(), start, start + company.length());
    }

    /** 甲峡集团, 甲峡游轮中心 in a report of a place that has 甲峡 itself, and a road and a school of it. */
    private boolean isOfGorge(String name, String company) {
        return name.length() > BRIEFEST
                && (company.length() == BRIEFEST || !name.startsWith(company))
                && company.startsWith(name.substring(0, BRIEFEST))
                && context.elsewhere().isOftenPlace(name.substring(0, BRIEFEST));
    }

    /** 甲乙生物衣康酸和布洛芬: the company that opens the thing in front of one that it makes as well. */
    Optional<String> ofList(Reading reading, Chunk list, Item item) {
        return heads.maker(reading, list, item).flatMap(before -> opener(reading, list, before));
    }

    /** The company that opens a thing, or the one in front of it. */
    private Optional<String> opener(Reading reading, Chunk list, Item item) {
        return named(reading, list, item)
                .filter(who -> item.text().length() > who.length() + 1)
                .filter(item.text()::startsWith)
                .or(() -> ofList(reading, list, item));
    }

    /** 某某河道整治工程, 某某产业园: what is built rather in a place than by a brand that is also a word. */
    private boolean isOfTown(String name) {
        return works.in(name) || context.nature().head(name, "park").isPresent();
    }

    /** 甲乙大桥, 甲乙山机场: two letters that begin the name of a place or of what a town builds. */
    private boolean isOfPlace(String name, int end) {
        return streets.in(name)
                || goesOn.in(name.substring(end))
                || hill.in(name.substring(0, end));
    }

    private Optional<String> told(Reading reading, Chunk list, Item item) {
        boolean listed = isOfIndustry(list);
        if (context.ownness(reading, item) == 0) {
            return parts.brand(reading.sentence(), item, listed, context.places())
                    .or(() -> listed ? amongCompanies(reading, list, item) : Optional.empty());
        }
        return opening(reading, item, listed)
                .map(c -> listed && isAlike(reading, list, item, c) ? item.text() : c)
                .map(companies::withoutPlace)
                .or(() -> listed ? amongCompanies(reading, list, item) : Optional.empty());
    }

    /** 甲乙矿业、丙丁钒材等项目: two letters and two more, where a company beside them is called so. */
    private boolean isAlike(Reading reading, Chunk list, Item item, String company) {
        String name = item.text();
        return name.length() == 4
                && company.length() == 2
                && name.startsWith(company)
                && !context.nature().is(company, "FIRM")
                && !context.nature().is(company, "BRAND")
                && context.nature().head(name, "project").isEmpty()
                && companies.accepts(name)
                && isAmongWhole(reading, list, item);
    }

    /** The company that an item's name looks to begin with; several rules ask for one item. */
    private Optional<String> opening(Reading reading, Item item, boolean listed) {
        return openings.computeIfAbsent(item, any -> new HashMap<>())
                .computeIfAbsent(listed, any -> looked(reading, item, listed));
    }

    private Optional<String> looked(Reading reading, Item item, boolean listed) {
        return parts.company(reading.sentence(), item, listed, context.places())
                .map(company -> context.places().withoutTail(company))
                .filter(c -> c.length() >= 2 && !isDivision(c, listed))
                .filter(c -> companies.accepts(c) && !isPlace(c))
                .filter(c -> ownBehindPlace(reading, item, c))
                .filter(c -> !opensCommon(c))
                .filter(c -> !context.nature().is(item.text(), "GOODS"))
                .map(c -> listed ? whole(reading, item, c) : c);
    }

    /**
     * 数据采标 in front of a base: whether a word that any report uses opens what ends in no company's.
     */
    private boolean opensCommon(String company) {
        String word = company.substring(0, BRIEFEST);
        return company.length() > BRIEFEST
                && context.nature().head(company, "company").isEmpty()
                && context.nature().head(word, "org").isEmpty()
                && !companies.isKnown(company)
                && context.nature().covered(word);
    }

    /** 某某伟业, 某某伟业二期: four letters of which no two are what is built bear one name. */
    private String whole(Reading reading, Item item, String company) {
        String name = withoutPhase(item.text());
        if (name.length() != WHOLE || company.length() != BRIEFEST || !name.startsWith(company)) {
            return company;
        }
        String rest = name.substring(BRIEFEST);
        boolean one =
                !context.nature().isGoods(rest)
                        && context.nature().head(rest, "trade").isEmpty()
                        && context.places().find(rest).isEmpty()
                        && isBrand(name)
                        && parts.isBare(reading.sentence(), item.start(), item.start() + WHOLE);
        return one ? name : company;
    }

    private String withoutPhase(String name) {
        for (int end = WHOLE; end < name.length(); end++) {
            if (ends.in(name.substring(end))) {
                return name.substring(0, end);
            }
        }
        return name;
    }

    /**
     * 甲乙电机 in a list of works: the word of a trade may be the company's or tell what it makes, so
     * that it bears its name without that too.
     *
     * @param work the name of the work
     */
    List<String> brief(String company, String work) {
        if (!company.equals(withoutPhase(work))) {
            return List.of();
        }
        return context
                .nature()
                .business(company)
                .filter(vague::in)
                .map(trade -> company.substring(0, company.length() - trade.length()))
                .filter(own -> own.length() > 1 && isBrand(own))
                .stream()
                .toList();
    }

    /** Notes the company that an item is called after as that of its project; tells which it is. */
    Optional<String> note(Reading reading, Chunk list, Item item, Key project, Evidence evidence) {
        Optional<String> company = named(reading, list, item);
        company.map(who -> context.draft().name("Enterprise", who, List.of(), evidence))
                .ifPresent(who -> relate(project, who, evidence));
        return company;
    }

    /** Notes who undertakes a project. */
    void relate(Key project, Key company, Evidence evidence) {
        context.draft()
                .relate(
                        project,
                        "undertakenBy",
                        company,
                        Optional.empty(),
                        Modality.ACTUAL,
                        evidence);
    }

    /** Whether a name is that of a division which the document may mean. */
    private boolean isDivision(String name, boolean listed) {
        return context.places()
                .find(name)
                .filter(division -> !listed || !context.places().isFar(division))
                .isPresent();
    }

    /** The word that opens an item, where another thing of the list bears a company's name. */
    private Optional<String> amongCompanies(Reading reading, Chunk list, Item item) {
        return parts.amongCompanies(reading.sentence(), item)
                .filter(c -> companies.accepts(c) && !isPlace(c) && !isDivision(c, true))
                .filter(
                        c ->
                                list.items().stream()
                                        .filter(other -> other.start() != item.start())
                                        .anyMatch(other -> isCompanys(reading, other)));
    }

    /** Whether a list holds roads, schools or waters beside an item, and no company's thing. */
    private boolean amongWorks(Reading reading, Chunk list, Item item) {
        List<Item> others =
                list.items().stream().filter(other -> other.start() != item.start()).toList();
        return others.stream().anyMatch(other -> works.in(other.text()))
                && others.stream().noneMatch(other -> isCompanys(reading, other));
    }

    private boolean isCompanys(Reading reading, Item item) {
        return opening(reading, item, true).isPresent();
    }

    /** Whether a list says that its things are projects, and not such as towns build. */
    private boolean isOfIndustry(Chunk list) {
        return list.symbol().equals("THINGS.project")
                && !publicCloser.in(list.tail())
                && context.nature().head(list.tail(), "park").isEmpty();
    }

    /** A place and a kind of work are no company; a place and words of its own may be. */
    private boolean ownBehindPlace(Reading reading, Item item, String company) {
        Optional<String> place = context.places().opening(company);
        int start = item.start() + item.text().indexOf(company);
        return place.isEmpty()
                || context.nature().head(company, "company").isPresent()
                        && !institute.in(item.text())
                || place.get().length() < company.length()
                        && !context.places().isDistrict(place.get())
                        && context.nature()
                                .allOwn(
                                        reading.sentence().text().text(),
                                        reading.sentence().tokens(),
                                        start + place.get().length(),
                                        start + company.length());
    }
}
