package org.yuanpu.fact;

import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Tells what sort of thing a name means where the rule leaves it open. */
final class Typing {

    /** Kinds of things that hold an industry's title themselves. */
    private static final Set<String> NO_TRADE = Set.of("Park", "Organization");

    /** The longest name of a company that ends as an idea does. */
    private static final int LONGEST_FIRM = 6;

    private final Context context;
    private final CompanyNames companies;
    private final Cue self;
    private final Cue office;
    private final Cue placelike;
    private final Cue ofIndustry;
    private final Cue ofCompany;
    private final Cue ofPractice;
    private final Cue ofGoods;
    private final PlaceTitles placeTitles;
    private final Cue project;
    private final Cue works;
    private final Cue trade;
    private final Cue kind;
    private final Cue companyKind;
    private final Cue others;
    private final Cue zone;
    private final Cue parkHonor;
    private final Cue titled;
    private final Cue base;

    Typing(Context context) {
        this.context = context;
        this.companies = new CompanyNames(context.language(), context.places());
        Cues cues = context.language().cues();
        this.self = cues.get("name.self");
        this.office = cues.get("name.office");
        this.placelike = cues.get("name.placelike");
        this.ofIndustry = cues.get("honor.of-industry");
        this.ofCompany = cues.get("honor.of-company");
        this.ofGoods = cues.get("honor.of-goods");
        this.ofPractice = cues.get("honor.of-practice");
        this.placeTitles = new PlaceTitles(context);
        this.project = cues.get("list.projects-kind");
        this.trade = cues.get("company.trade-of-place");
        this.works = cues.get("honor.works");
        this.kind = cues.get("no-park.kind");
        this.companyKind = cues.get("company.kind");
        this.others = cues.get("no-park.level");
        this.parkHonor = cues.get("honor.of-park");
        this.titled = cues.get("park.titled");
        this.zone = cues.get("no-park.zone");
        this.base = cues.get("honor.of-base");
    }

    /** Whether the words mean the issuing region. */
    boolean isSelf(String name) {
        return self.in(name)
                || context.places().issuing().isPresent()
                        && context.places()
                                .find(name)
                                .filter(
                                        d ->
                                                d.code()
                                                        .equals(
                                                                context.places()
                                                                        .issuing()
                                                                        .get()
                                                                        .code()))
                                .isPresent();
    }

    /** The class that a name's own words tell. */
    Optional<String> type(String name) {
        Optional<String> known = context.draft().known().type(name);
        if (known.isPresent()) {
            return known;
        }
        if (context.draft().has("Park", name)) {
            return Optional.of("Park");
        }
        if (context.draft().has("Enterprise", name)) {
            return Optional.of("Enterprise");
        }
        if (office.in(name)) {
            return Optional.of("Organization");
        }
        if (context.places().isDistrict(name)) {
            return Optional.of("Region");
        }
        if (context.nature().head(name, "park").isPresent()) {
            return Optional.of(isParks(name) ? "Organization" : "Park");
        }
        if (context.nature().head(name, "org").isPresent()) {
            return Optional.of("Organization");
        }
        if (isRegion(name)) {
            return Optional.of("Region");
        }
        boolean company =
                context.nature().head(name, "company").isPresent()
                                && !companies.isKind(name)
                                && !isTradeOfPlace(name)
                        || context.nature().head(name, "trade").isPresent()
                                && !context.nature().covered(name);
        if (company && !companies.isPhrase(name)) {
            return Optional.of("Enterprise");
        }
        return Optional.empty();
    }

    /**
     * 园区, 丙省园区, 百强园区, 甲乙乡村振兴试验区: those who run parks, those of another region or of a kind, zones
     * in which a policy is tried, and no park.
     */
    private boolean isParks(String name) {
        boolean mere = context.nature().head(name, "park").filter(name::equals).isPresent();
        return mere && !context.nature().is(name, "BAREPARK")
                || zone.in(name)
                || (kind.in(name) || others.in(name)) && context.places().leading(name).isEmpty();
    }

    /** 甲乙林业 in a report on 甲乙: its foresters, and no company. */
    private boolean isTradeOfPlace(String name) {
        return context.places()
                .home(name)
                .filter(place -> trade.in(name.substring(place.length())))
                .isPresent();
    }

    /** Whether a name is that of a division or ends as one. */
    boolean isRegion(String name) {
        return context.places().find(name).isPresent()
                || name.length() >= 3 && name.length() <= 9 && placelike.in(name);
    }

    /** 甲乙粮食获评龙头企业: whether a company is given a title, be its name like that of an idea. */
    boolean isCompanys(String name, String honor) {
        return ofCompany.in(honor)
                && name.length() <= LONGEST_FIRM
                && context.nature().head(name, "abstract").filter(companyKind::in).isEmpty();
    }

    /**
     * The class of one who is given a title. A title makes no work of what is there: it is one
     * where the document builds it, or where its name says what was done.
     */
    String honored(Reading reading, Chunk list, Item item, String honor) {
        String name = context.clean().name(item.text());
        Optional<String> told = type(name);
        if (ofIndustry.in(honor) && told.filter(NO_TRADE::contains).isEmpty()) {
            return "Industry";
        }
        if (told.filter(type -> type.equals("Enterprise")).isPresent()
                && placeTitles.excludes(name, honor)) {
            return "Region";
        }
        if (told.filter(type -> isMade(list, type, name)).isPresent()) {
            return "Project";
        }
        if (told.isPresent()) {
            return isDeed(name, told.get(), honor) ? "Organization" : told.get();
        }
        if (parkHonor.in(honor) && titled.in(name)) {
            return "Park";
        }
        if (project.in(name) || works.in(name)) {
            return "Project";
        }
        boolean place = placeTitles.isOfPlace(honor);
        if (list.symbol().equals("THINGS.company")
                || ofCompany.in(honor) && !place && !ofGoods.in(honor)) {
            return companies.accepts(name) && !base.in(name) ? "Enterprise" : "Organization";
        }
        if (place) {
            return "Region";
        }
        return "Organization";
    }

    /**
     * 甲乙数控机床等项目入选: what a company makes, in a list of projects; no company that is named elsewhere.
     */
    private boolean isMade(Chunk list, String type, String name) {
        return type.equals("Enterprise")
                && project.in(list.tail())
                && !context.draft().has(type, name);
    }

    /** 某某服务超市 wins a prize for cases: what only ends as companies do is what is done there. */
    private boolean isDeed(String name, String type, String honor) {
        return type.equals("Enterprise")
                && ofPractice.in(honor)
                && !context.draft().has(type, name);
    }
}
