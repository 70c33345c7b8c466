package org.yuanpu.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Give;

/** Turns names and the rules that fit a sentence into entities and relations. */
final class Statements {

    private final Context context;
    private final StatusFacts status;
    private final Undertakers undertakers;
    private final NamedProjects projects;
    private final HonorFacts honors;
    private final LinkFacts links;
    private final ParkLists parkLists;
    private final UnnamedParks unnamed;
    private final Cue abroad;
    private final PlaceTitles placeTitles;
    private final IndustryFacts industries;
    private final Clean clean;
    private final CompanyNames companies;
    private final Cue verb;
    private final Cue group;
    private final Cue goesOn;
    private final Cue plant;
    private final Cue groups;
    private final Cue gives;
    private final Cue notListed;
    private final Cue area;
    private final Sites sites;
    private final Cue townPart;
    private final Cue ofEach;
    private final Cue industry;
    private final Cue ownTitle;
    private final Cue base;
    private final Cue form;
    private final Map<String, Cue> titles;

    Statements(Context context) {
        this.context = context;
        this.clean = context.clean();
        this.companies = new CompanyNames(context.language(), context.places());
        Cues cues = context.language().cues();
        this.verb = cues.get("company.verb");
        this.group = cues.get("company.group");
        this.goesOn = cues.get("company.place-goes-on");
        this.plant = cues.get("company.plant");
        this.groups = cues.get("company.groups");
        this.gives = cues.get("company.gives");
        this.notListed = cues.get("company.not-listed");
        this.area = cues.get("park.area-closer");
        this.ofEach = cues.get("park.of-each");
        this.townPart = cues.get("park.town-part");
        this.industry = cues.get("park.industry");
        this.ownTitle = cues.get("park.own-title");
        this.abroad = cues.get("park.abroad");
        this.titles =
                Map.of("strict", cues.get("honor.built"), "pursued", cues.get("honor.pursued"));
        this.form = cues.get("company.form");
        this.base = cues.get("park.as-base");
        this.unnamed = new UnnamedParks(context);
        this.parkLists = new ParkLists(context, unnamed);
        this.placeTitles = new PlaceTitles(context);
        Typing typing = new Typing(context);
        this.industries = new IndustryFacts(context);
        this.undertakers = new Undertakers(context);
        this.sites = new Sites(context);
        this.status = new StatusFacts(context, typing, industries, undertakers, sites);
        this.projects = new NamedProjects(context, undertakers, sites);
        this.honors = new HonorFacts(context, typing, undertakers, sites);
        this.links = new LinkFacts(context, typing);
    }

    /** Notes the names that their own words tell, and the companies of lists that say so. */
    void names(Reading reading) {
        for (Name name : reading.names()) {
            if (isNamed(reading, name)) {
                String rule = "name." + name.type().toLowerCase(Locale.ROOT);
                Evidence evidence = context.evidence(reading, name.start(), name.end(), rule);
                Key key =
                        context.draft()
                                .name(name.type(), called(reading, name), List.of(), evidence);
                if (name.type().equals("Park")) {
                    sites.ofPark(key, evidence);
                    sites.bracketed(reading, name, key, evidence);
                    lies(reading, name, key, evidence);
                } else if (!isBuilt(reading, name)) {
                    seat(key, name.text(), evidence);
                }
            }
        }
        for (Chunk chunk : reading.chunks()) {
            if (chunk.symbol().equals("THINGS.company")) {
                listed(reading, chunk);
            }
            parkLists.read(reading, chunk, sites::ofPark);
            if (area.in(chunk.tail()) && isForIndustry(reading, chunk)) {
                chunk.items().forEach(item -> area(reading, item, chunk.tail().substring(0, 2)));
            }
        }
        parts(reading);
    }

    /**
     * Whether a name that its own words tell is that of a park or company, and no part of a title.
     */
    private boolean isNamed(Reading reading, Name name) {
        boolean fits =
                switch (name.type()) {
                    case "Park" ->
                            !context.places().isDistrict(name.text())
                                    && !(context.places().isProvince() && ofEach.in(name.text()))
                                    && !base.in(name.text())
                                    && !unnamed.has(reading, name);
                    case "Enterprise" ->
                            (isCompany(name.text()) && isCompany(clean.name(name.text()))
                                            || name.known() && isMaker(reading, name))
                                    && !isDivision(name.text())
                                    && !placeTitles.isHolder(reading, name);
                    default -> false;
                };
        return fits && reading.matches().stream().noneMatch(m -> titled(reading, m, name));
    }

    /**
     * 甲市核电 of 甲市核电5#机组: whether a known company opens what it builds, be it called as a trade of
     * its place.
     */
    private boolean isMaker(Reading reading, Name name) {
        String text = reading.sentence().text().text();
        return !companies.isPhrase(name.text())
                && !plant.in(name.text())
                && (isNumbered(text, name.end()) || !goesOn.in(text.substring(name.end())))
                && reading.chunks().stream()
                        .filter(chunk -> chunk.start() <= name.start() && chunk.end() >= name.end())
                        .flatMap(chunk -> chunk.items().stream())
                        .anyMatch(item -> item.start() == name.start() && item.end() > name.end());
    }

    private static boolean isNumbered(String text, int end) {
        return end < text.length() && Character.isDigit(text.charAt(end));
    }

    private String called(Reading reading, Name name) {
        String bare = clean.name(name.text());
        if (!name.type().equals("Enterprise")) {
            return bare;
        }
        return isWhole(reading, name) ? withoutPlace(bare) : companies.withoutPlace(bare);
    }

    /** Whether a name is all that an item says, so that no goods stand behind it. */
    private static boolean isWhole(Reading reading, Name name) {
        for (Chunk chunk : reading.chunks()) {
            if (chunk.start() <= name.start() && name.end() <= chunk.end()) {
                return chunk.items().stream().anyMatch(item -> item.end() == name.end());
            }
        }
        return false;
    }

    /** 丙丁科技 of 甲县丙丁科技; two letters alone are too few for a name, so 甲县丙丁 keeps its place. */
    private String withoutPlace(String company) {
        String own = companies.withoutPlace(company);
        return own.length() > 2 ? own : company;
    }

    /** 湖北、丙丁集团: a province or city among companies, whose name no company is known by. */
    private boolean isDivision(String name) {
        return !context.nature().is(name, "FIRM")
                && context.places().find(name).filter(d -> d.code().endsWith("00")).isPresent();
    }

    private boolean isCompany(String name) {
        return companies.accepts(name) || group.in(name) && !companies.isKind(name);
    }

    /** 甲县丙丁科技: the county of the issuing region in front of a company's name. */
    private void seat(Key company, String told, Evidence evidence) {
        int place = told.length() - company.name().length();
        if (place >= 2
                && told.endsWith(company.name())
                && context.places().isCounty(told.substring(0, place))) {
            sites.locate(company, new Key("Region", told.substring(0, place)), evidence);
        }
    }

    /** Whether it stands in a list of things that something becomes of. */
    private static boolean isBuilt(Reading reading, Name name) {
        return reading.matches().stream()
                .filter(m -> m.rule().family().equals("status"))
                .flatMap(m -> m.capture("things").stream())
                .anyMatch(c -> c.start() <= name.start() && name.end() <= c.end());
    }

    /** 甲县着力打造乙类产业园、丙类产业园: parks lie in the county that the clause is about. */
    private void lies(Reading reading, Name name, Key park, Evidence evidence) {
        boolean placed = context.places().leading(park.name()).isPresent() || opens(reading, name);
        Optional<Key> county =
                placed
                        ? Optional.empty()
                        : new Scope(reading, context.places(), clean).within(name.start());
        county.filter(place -> context.places().isCounty(place.name()))
                .ifPresent(place -> sites.locate(park, new Key("Region", place.name()), evidence));
    }

    /** 甲县…，乙区…: a park that a clause begins with is told of for itself. */
    private static boolean opens(Reading reading, Name name) {
        List<Chunk> chunks = reading.chunks();
        return IntStream.range(1, chunks.size())
                .filter(i -> chunks.get(i).start() == name.start())
                .anyMatch(i -> chunks.get(i - 1).symbol().equals("COMMA"));
    }

    /**
     * Whether areas are places for industry: parts of a town are where the sentence speaks of it.
     */
    private boolean isForIndustry(Reading reading, Chunk list) {
        return !townPart.in(list.tail()) || industry.in(reading.sentence().text().text());
    }

    /** 甲县农业科技园区: a park that is called after the issuing region or a county of it is no title. */
    private boolean isOfCounty(String name) {
        return context.places().leading(name).filter(context.places()::isCounty).isPresent()
                || context.places()
                        .home(name)
                        .filter(
                                place ->
                                        context.places().isIssuing(place)
                                                || isOfCounty(name.substring(place.length())))
                        .isPresent();
    }

    /**
     * 创建丙省自贸区甲乙片区, 获批中德甲乙园区: whether a park's name tells it from all that bear its title, by a
     * place here, two countries or one of its own in front.
     */
    private boolean isSeated(String name) {
        return isOfCounty(name)
                || context.places().isHere(name)
                || abroad.in(name)
                || ownTitle.in(name);
    }

    /** 建成国家某某示范区, but not 获甲乙银行贷款: a title, where 完成甲乙产业园控规 has none. */
    private boolean titled(Reading reading, FrameMatch match, Name name) {
        if (!match.rule().family().equals("honor") || isListing(match)) {
            return false;
        }
        Optional<Cue> asked =
                match.rule().gives().stream()
                        .flatMap(g -> Optional.ofNullable(titles.get(g.slot("status"))).stream())
                        .findFirst();
        boolean seated = name.type().equals("Park") && isSeated(name.text());
        boolean company = name.type().equals("Enterprise");
        return !seated
                && match.capture("honor").stream()
                        .filter(c -> asked.isEmpty() || asked.get().in(Context.words(reading, c)))
                        .filter(c -> !company || !gives.in(Context.words(reading, c)))
                        .filter(c -> !company || !isFirm(c, name))
                        .anyMatch(c -> c.start() <= name.start() && name.end() <= c.end());
    }

    /** 力争甲乙工业递交上市申请: whether what is wished for is a company's way to a market. */
    private static boolean isListing(FrameMatch match) {
        return match.capture("honor").stream().anyMatch(chunk -> chunk.type().equals("LIST"));
    }

    /** 申报设立甲乙人寿、丙丁银行: whether a company is a thing of a list by itself, and no title's part. */
    private boolean isFirm(Chunk list, Name name) {
        return (form.in(name.text()) || context.nature().is(name.text(), "FIRM"))
                && list.items().stream()
                        .anyMatch(item -> item.start() == name.start() && item.end() == name.end());
    }

    /**
     * What a list says to be companies: those by their names, and by company what else it holds.
     */
    private void listed(Reading reading, Chunk list) {
        List<Item> companies =
                list.items().stream().filter(item -> isCompany(reading, list, item)).toList();
        companies.forEach(item -> company(reading, item));
        List<Item> others =
                list.items().stream().filter(item -> !companies.contains(item)).toList();
        if (groups.in(list.tail())) {
            others.stream()
                    .filter(item -> isCompany(bare(item) + list.tail()))
                    .forEach(item -> company(reading, item, bare(item) + list.tail()));
        } else if (companies.size() > 1) {
            others.stream().filter(this::isBeside).forEach(item -> company(reading, item));
        }
    }

    private String bare(Item item) {
        String told = clean.name(item.text());
        Matcher deed = verb.matcher(told);
        return withoutPlace(deed.lookingAt() ? told.substring(deed.end()) : told);
    }

    private boolean isCompany(Reading reading, Chunk list, Item item) {
        String name = bare(item);
        return isBeside(item)
                && (context.ownness(reading, item) > 0 || isKnown(name))
                && isCompany(name)
                && !(context.nature().isOfKinds(list) && !isKnown(name));
    }

    /** Whether nothing speaks against it that a name is one, where those beside it are. */
    private boolean isBeside(Item item) {
        String name = bare(item);
        return name.length() >= 2
                && name.length() <= 18
                && !notListed.in(name)
                && !companies.isKind(name)
                && context.places().find(name).isEmpty()
                && context.nature()
                        .head(name, "abstract")
                        .filter(work -> !isOwn(name, work))
                        .isEmpty();
    }

    private void company(Reading reading, Item item) {
        company(reading, item, bare(item));
    }

    private void company(Reading reading, Item item, String name) {
        Evidence evidence = context.evidence(reading, item, "name.list");
        Key company = context.draft().name("Enterprise", name, List.of(), evidence);
        seat(company, clean.name(item.text()), evidence);
    }

    private boolean isKnown(String name) {
        return context.nature().is(name, "FIRM")
                || context.nature().is(name, "BRAND")
                || context.nature().head(name, "company").isPresent();
    }

    /** 珠甲制造: two letters that no word explains in front of what a company does. */
    private boolean isOwn(String name, String deed) {
        String brand = name.substring(0, name.length() - deed.length());
        return brand.length() == 2 && deed.length() == 2 && !context.nature().covered(brand);
    }

    /** 甲、乙等片区: each is a part of a town for industry. */
    private void area(Reading reading, Item item, String kind) {
        String name = clean.name(item.text());
        if (context.ownness(reading, item) > 0 && name.length() <= 8) {
            context.draft()
                    .name(
                            "Park",
                            name,
                            List.of(name + kind),
                            context.evidence(reading, item, "name.area"));
        }
    }

    /** A park whose name goes on is a part of the park it begins with. */
    private void parts(Reading reading) {
        for (Name part : reading.names()) {
            for (Name whole : reading.names()) {
                boolean nested =
                        part.type().equals("Park")
                                && whole.type().equals("Park")
                                && whole.start() == part.start()
                                && whole.end() < part.end()
                                && !context.places().isBranch(whole.text(), part.text());
                if (nested) {
                    Evidence evidence =
                            context.evidence(reading, part.start(), part.end(), "name.part");
                    context.draft()
                            .relate(
                                    context.draft()
                                            .name(
                                                    "Park",
                                                    clean.name(part.text()),
                                                    List.of(),
                                                    evidence),
                                    "partOf",
                                    context.draft()
                                            .name(
                                                    "Park",
                                                    clean.name(whole.text()),
                                                    List.of(),
                                                    evidence),
                                    Optional.empty(),
                                    Modality.ACTUAL,
                                    evidence);
                }
            }
        }
    }

    /** Notes what the rules say. */
    void read(Reading reading) {
        if (reading.subject().isPresent() && status.row(reading, reading.subject().get())) {
            return;
        }
        for (FrameMatch match : reading.matches()) {
            match.rule().gives().forEach(give -> read(reading, match, give));
        }
        projects.read(reading);
        reading.chunks().forEach(chunk -> industries.developed(reading, chunk));
        industries.trades(reading);
        industries.told(reading);
    }

    private void read(Reading reading, FrameMatch match, Give give) {
        switch (give.slot("name")) {
            case "hasStatus" -> status.read(reading, match, give);
            case "undertakenBy" -> status.undertaker(reading, match, give);
            case "recognizedAs" -> honors.read(reading, match, give);
            case "cooperatesWith" -> links.cooperation(reading, match, give);
            case "listedOn" -> links.listing(reading, match, give);
            case "inIndustry" -> industries.read(reading, match, give);
            default -> throw new IllegalStateException(match.rule().id());
        }
    }
}
