package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Quantity;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Tells whom a figure is about: what its own words begin with, the row it stands in, the park or
 * place its sentence opened, or else the issuing region. What it tells is noted as an entity.
 */
final class FigureSubjects {

    private static final List<String> OWNERS = List.of("Project", "Park", "Enterprise");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;

    private final Draft draft;
    private final Places places;
    private final Clean clean;
    private final Indicators indicators;
    private final Cue facility;
    private final Cue general;
    private final Cue industry;
    private final Cue industryAlone;
    private final Cue industryEnding;
    private final Cue statistical;
    private final Cue output;
    private final Cue bare;
    private final Cue spent;
    private final Cue goesOn;
    private final Cue wholeRegion;
    private final Cue and;
    private final Cue done;
    private final Cue ofNoFirms;
    private final IndustrySubjects industries;
    private final ProjectSubjects projects;

    FigureSubjects(Context context, Indicators indicators) {
        this.draft = context.draft();
        this.indicators = indicators;
        this.places = context.places();
        this.clean = context.language().clean();
        Cues cues = context.language().cues();
        this.facility = cues.get("subject.facility");
        this.general = cues.get("subject.general");
        this.industry = cues.get("subject.industry");
        this.industryAlone = cues.get("subject.industry-alone");
        this.industryEnding = cues.get("subject.industry-ending");
        this.statistical = cues.get("subject.statistical");
        this.output = cues.get("subject.output");
        this.spent = cues.get("subject.spent-on");
        this.bare = cues.get("subject.bare");
        this.goesOn = cues.get("subject.goes-on");
        this.wholeRegion = cues.get("subject.whole-region");
        this.projects = new ProjectSubjects(draft, clean, cues);
        this.industries = new IndustrySubjects(context, indicators);
        this.done = cues.get("subject.done");
        this.and = cues.get("subject.and");
        this.ofNoFirms = cues.get("subject.of-no-firms");
    }

    /**
     * Whom a figure is about, and what is left of its indicator.
     *
     * @param about the thing
     * @param indicator the indicator without the thing's name
     */
    record Owned(Key about, String indicator) {}

    /**
     * Whom a figure of a sentence is about: one thing, or each of several that share the figure
     * (甲乙集团、丙丁集团营收均突破50亿元).
     *
     * @param before the figures in front of it in the same sentence
     */
    List<Owned> of(Reading reading, Figure figure, List<Figure> before, Evidence evidence) {
        List<Owned> several = several(figure, evidence);
        return several.size() > 1
                ? several
                : List.of(
                        like(figure, before, evidence)
                                .orElseGet(() -> one(reading, figure, before, evidence)));
    }

    /** 产值突破2000亿元，其中甲乙园区突破1200亿元: what is told of another is told of this one. */
    private Optional<Owned> like(Figure figure, List<Figure> before, Evidence evidence) {
        Optional<Key> owner = alone(figure);
        return owner.flatMap(key -> measured(figure, before, key))
                .map(measure -> owned(owner.get(), measure, evidence));
    }

    /** The thing or place whose name is all that stands in front of a figure. */
    private Optional<Key> alone(Figure figure) {
        String name = figure.indicator();
        if (general.in(name)) {
            return Optional.empty();
        }
        Optional<Key> thing =
                OWNERS.stream()
                        .map(type -> new Key(type, name))
                        .filter(key -> draft.has(key.type(), key.name()))
                        .findFirst();
        if (thing.isPresent()) {
            return thing;
        }
        return places.isCounty(name)
                ? Optional.of(new Key("Region", name))
                : Optional.of(name)
                        .filter(n -> industryAlone.in(n) && !statistical.in(n))
                        .map(n -> new Key("Industry", n));
    }

    /** What the last figure of the same unit measures that may be measured of a thing. */
    private Optional<String> measured(Figure figure, List<Figure> before, Key owner) {
        boolean trade = owner.type().equals("Industry");
        return before.stream()
                .filter(b -> unit(b).equals(unit(figure)))
                .filter(b -> b.quantity().change() == figure.quantity().change())
                .filter(b -> alone(b).isEmpty())
                .map(this::measure)
                .filter(m -> !m.contains("、") && (!trade || output.in(m)))
                .reduce((a, b) -> b);
    }

    /** 亿 stands for 亿元 where the text leaves the money out: 突破千亿. */
    private static String unit(Figure figure) {
        String unit = figure.quantity().unit();
        return unit.endsWith("亿") || unit.endsWith("万") ? unit + "元" : unit;
    }

    private Owned owned(Key owner, String measure, Evidence evidence) {
        List<String> others =
                owner.type().equals("Industry")
                        ? List.of(industryEnding.cutFrom(owner.name()))
                        : List.of();
        return new Owned(draft.name(owner.type(), owner.name(), others, evidence), measure);
    }

    /** What a figure measures, without the industry, thing or place that it measures it of. */
    private String measure(Figure figure) {
        String indicator = figure.indicator();
        Matcher of = industry.matcher(indicator);
        if (of.matches()) {
            return of.group("measure");
        }
        return opening(indicator)
                .map(Key::name)
                .or(() -> places.leading(indicator))
                .map(name -> indicator.substring(name.length()))
                .filter(rest -> !goesOn.in(rest))
                .orElse(indicator);
    }

    private Owned one(Reading reading, Figure figure, List<Figure> before, Evidence evidence) {
        Optional<Owned> own =
                named(reading, figure, evidence)
                        .or(() -> own(reading, figure, evidence))
                        .or(() -> known(figure, evidence))
                        .or(() -> industries.named(figure, evidence))
                        .or(() -> industries.opened(reading, figure, before, evidence))
                        .or(() -> below(figure, evidence))
                        .or(() -> facility(figure, evidence));
        if (own.isPresent()) {
            return own.get();
        }
        Key about =
                whole(reading, figure, evidence)
                        .or(() -> projects.row(reading, figure, evidence))
                        .or(
                                () ->
                                        thing(reading, figure).isPresent()
                                                ? Optional.empty()
                                                : projects.told(reading, figure, evidence))
                        .or(() -> scope(reading, figure, evidence))
                        .orElseGet(() -> region(evidence));
        return new Owned(about, headed(reading, figure, about));
    }

    /** 全市游客接待量 behind a sentence's own place: the issuing region is meant. */
    private Optional<Key> whole(Reading reading, Figure figure, Evidence evidence) {
        String text = reading.sentence().text().text();
        String words = text.substring(figure.start(), figure.quantity().start());
        return places.issuing()
                .filter(d -> wholeRegion.in(words))
                .filter(d -> words.charAt(1) == d.name().charAt(d.name().length() - 1))
                .map(d -> region(evidence));
    }

    /**
     * 重点项目12个 in the row of 某类基础设施: the row's head says of what, and so does 某类基金 behind 规模3亿元的.
     */
    private String headed(Reading reading, Figure figure, Key about) {
        if (about.type().equals("Region") && !figure.owner().isEmpty()) {
            return indicators.described(figure.owner(), figure.indicator());
        }
        Optional<String> spent = spentOn(reading, figure, about);
        if (spent.isPresent()) {
            return spent.get();
        }
        return bare.in(figure.indicator()) && !about.type().equals("Project")
                ? reading.subject().map(s -> s.item().text()).orElse("") + figure.indicator()
                : figure.indicator();
    }

    /** 投资3亿元实施某类改造: of an investment the thing that it was spent on. */
    private Optional<String> spentOn(Reading reading, Figure figure, Key about) {
        return about.type().equals("Region")
                ? thing(reading, figure).map(on -> indicators.of(on) + figure.indicator())
                : Optional.empty();
    }

    private Optional<String> thing(Reading reading, Figure figure) {
        if (!bare.in(figure.indicator()) || !figure.quantity().unit().endsWith("元")) {
            return Optional.empty();
        }
        String text = reading.sentence().text().text();
        Matcher thing = spent.matcher(text.substring(figure.quantity().end()));
        return thing.lookingAt() ? Optional.of(thing.group("thing")) : Optional.empty();
    }

    /** The issuing region. */
    Key region(Evidence evidence) {
        return places.noteIssuing(draft, evidence).orElseGet(() -> new Key("Region", ""));
    }

    /** The thing whose name the rule saw: one known in this document, or a listed enterprise. */
    private Optional<Owned> named(Reading reading, Figure figure, Evidence evidence) {
        if (figure.owner().isEmpty()) {
            return Optional.empty();
        }
        String owner = clean.name(figure.owner().replaceFirst("^“", ""));
        Optional<Key> known =
                draft.namings().stream()
                        .map(Draft.Naming::key)
                        .filter(k -> OWNERS.contains(k.type()))
                        .filter(k -> owner.startsWith(k.name()))
                        .reduce((a, b) -> b.name().length() > a.name().length() ? b : a);
        boolean listed =
                figure.rule().equals("figures.owners") && !listedAs(reading, figure).isEmpty();
        Optional<Key> key =
                known.or(
                        () ->
                                listed
                                        ? Optional.of(
                                                new Key(
                                                        listedAs(reading, figure),
                                                        clean.name(figure.owner())))
                                        : Optional.empty());
        return key.map(
                k ->
                        new Owned(
                                draft.name(k.type(), k.name(), List.of(), evidence),
                                figure.indicator()));
    }

    /** Whether a number stands in the name of a project: 300万羽 in 某某300万羽蛋鸡. */
    boolean isInName(Reading reading, Quantity quantity) {
        return projects.isInName(reading, quantity);
    }

    /** 纺织、泡菜等5个产业: what the word behind the count says that the things of a list are. */
    private String listedAs(Reading reading, Figure figure) {
        String text = reading.sentence().text().text().substring(figure.start(), figure.end());
        return ofNoFirms.in(text) ? "" : "Enterprise";
    }

    /** 某某园区新拓区11平方公里: the indicator begins with a name that was taken for one. */
    private Optional<Owned> own(Reading reading, Figure figure, Evidence evidence) {
        return name(reading, figure).map(n -> owned(n, figure.indicator(), evidence));
    }

    private Optional<Name> name(Reading reading, Figure figure) {
        String indicator = figure.indicator();
        return reading.names().stream()
                .filter(n -> n.type().equals("Park") || n.type().equals("Enterprise"))
                .filter(n -> n.start() >= figure.start() && n.end() < figure.end())
                .filter(n -> !general.in(n.text()))
                .filter(n -> indicator.startsWith(n.text()))
                .filter(n -> draft.has(n.type(), clean.name(n.text())))
                .filter(n -> indicator.length() - n.text().length() >= 2)
                .filter(n -> !goesOn.in(indicator.substring(n.text().length())))
                .reduce((a, b) -> b.text().length() > a.text().length() ? b : a);
    }

    /** The longest name that this document knows and the indicator begins with. */
    private Optional<Owned> known(Figure figure, Evidence evidence) {
        String indicator = figure.indicator();
        return opening(indicator, SHORTEST)
                .filter(key -> !general.in(key.name()))
                .flatMap(key -> rest(key, indicator, evidence));
    }

    /** 某某县工业产值: the place below the issuing region that the indicator begins with. */
    private Optional<Owned> below(Figure figure, Evidence evidence) {
        return places.leading(figure.indicator())
                .flatMap(name -> rest(new Key("Region", name), figure.indicator(), evidence));
    }

    /** 某某港货运量: a port or airport that the indicator begins with. */
    private Optional<Owned> facility(Figure figure, Evidence evidence) {
        Matcher of = facility.matcher(figure.indicator());
        return of.matches()
                ? rest(new Key("Organization", of.group("owner")), figure.indicator(), evidence)
                : Optional.empty();
    }

    private Optional<Owned> rest(Key owner, String indicator, Evidence evidence) {
        String words = indicator.substring(owner.name().length());
        String noun = indicators.of(words);
        String measure = noun.length() > 2 ? noun : words;
        return goesOn.in(words) || measure.length() < 2
                ? Optional.empty()
                : Optional.of(
                        new Owned(
                                draft.name(owner.type(), owner.name(), List.of(), evidence),
                                measure));
    }

    /** The things that an indicator begins with, where it names two or more that are known. */
    private List<Owned> several(Figure figure, Evidence evidence) {
        String words = figure.indicator();
        List<Key> owners = new ArrayList<>();
        Optional<Key> next = opening(words);
        while (next.isPresent()) {
            owners.add(next.get());
            words = words.substring(next.get().name().length());
            String rest = and.cutFrom(words);
            next = rest.length() < words.length() ? opening(rest) : Optional.empty();
            words = next.isPresent() ? rest : words;
        }
        String measure = indicators.of(words);
        return owners.size() < 2 || measure.length() < 2 || and.in(words)
                ? List.of()
                : owners.stream()
                        .map(k -> draft.name(k.type(), k.name(), List.of(), evidence))
                        .map(k -> new Owned(k, measure))
                        .toList();
    }

    private Optional<Key> opening(String words) {
        return opening(words, 2);
    }

    /** The longest name of a thing known in this document that words begin with. */
    private Optional<Key> opening(String words, int shortest) {
        int longest = Math.min(LONGEST, words.length() - 2);
        for (int n = longest; n >= shortest; n--) {
            String name = words.substring(0, n);
            for (String type : OWNERS) {
                if (draft.has(type, name)) {
                    return Optional.of(new Key(type, name));
                }
            }
        }
        return Optional.empty();
    }

    private Owned owned(Name name, String indicator, Evidence evidence) {
        Key key = draft.name(name.type(), clean.name(name.text()), List.of(), evidence);
        String words = indicator.substring(name.text().length());
        return new Owned(key, done.cutFrom(words));
    }

    private Optional<Key> scope(Reading reading, Figure figure, Evidence evidence) {
        return new Scope(reading, places, clean)
                .at(figure.quantity().start())
                .map(key -> draft.name(key.type(), key.name(), List.of(), evidence));
    }
}
