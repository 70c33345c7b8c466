package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Give;

/** Cooperation, and listing on a market. */
final class LinkFacts {

    private final Context context;
    private final Typing typing;
    private final Clean clean;
    private final Cue signed;
    private final Cue joined;
    private final Cue body;
    private final Cue brief;
    private final Cue together;
    private final Cue field;
    private final Cue area;
    private final Cue paired;
    private final Cue general;
    private final Cue with;
    private final Cue ours;
    private final Cue twin;
    private final Cue market;
    private final Cue figure;
    private final Cue placeField;
    private final CompanyNames companies;

    LinkFacts(Context context, Typing typing) {
        this.context = context;
        this.typing = typing;
        this.clean = context.clean();
        this.signed = context.language().cues().get("partner.signed");
        this.joined = context.language().cues().get("partner.joined");
        this.field = context.language().cues().get("partner.field");
        this.placeField = context.language().cues().get("partner.place-field");
        this.area = context.language().cues().get("partner.area");
        this.paired = context.language().cues().get("partner.pair");
        this.ours = context.language().cues().get("partner.ours");
        this.with = context.language().cues().get("partner.with");
        this.figure = context.language().cues().get("company.figure");
        this.market = context.language().cues().get("company.market");
        this.twin = context.language().cues().get("partner.twin");
        this.general = context.language().cues().get("partner.general");
        this.body = context.language().cues().get("partner.body");
        this.brief = context.language().cues().get("partner.short");
        this.together = context.language().cues().get("partner.together");
        this.companies = new CompanyNames(context.language(), context.places());
    }

    /** The partners of the issuing region, or of those named in front of 与 in the same list. */
    void cooperation(Reading reading, FrameMatch match, Give give) {
        boolean apart =
                give.slot("status").equals("together")
                        && match.capture("deed").stream()
                                .noneMatch(deed -> together.in(Context.words(reading, deed)));
        for (Chunk list : match.capture(give.slot("object"))) {
            if (apart || list.items().isEmpty()) {
                continue;
            }
            if (give.slot("subject").startsWith("$")) {
                link(reading, match, list, give);
            } else {
                pairs(reading, match, list);
            }
        }
    }

    private void link(Reading reading, FrameMatch match, Chunk list, Give give) {
        String rule = match.rule().id();
        Optional<String> beside =
                give.slot("status").equals("open") || give.slot("status").equals("join")
                        ? beside(reading, list, rule, give)
                        : Optional.empty();
        String last = list.items().get(list.items().size() - 1).text();
        boolean twins = twin.in(last) || isTwinning(reading, match);
        for (Item item : list.items()) {
            Evidence evidence = context.evidence(reading, item, rule);
            List<Key> told =
                    twins ? town(reading, item, rule) : partners(reading, item, rule, give);
            List<Key> partners =
                    told.isEmpty() && beside.isPresent()
                            ? among(reading, item, item.text(), beside.get(), rule).stream()
                                    .toList()
                            : told;
            for (Key partner : partners) {
                context.region(evidence)
                        .filter(who -> !who.equals(partner))
                        .ifPresent(who -> relate(reading, match, who, partner, evidence));
            }
        }
    }

    /** 与甲国乙市缔结友好城市: what is done makes friends of towns. */
    private boolean isTwinning(Reading reading, FrameMatch match) {
        Chunk act = reading.chunks().get(match.to() - 1);
        return act.is("COOP") && twin.in(Context.words(reading, act));
    }

    /** 甲乙机电与丙丁集团、戊己公司合作: who cooperates stands in front of its partners. */
    private void pairs(Reading reading, FrameMatch match, Chunk list) {
        String text = reading.sentence().text().text();
        List<Optional<Key>> subjects = List.of();
        int end = list.start();
        List<String> before = new ArrayList<>();
        for (Item item : list.items()) {
            Evidence evidence = context.evidence(reading, item, match.rule().id());
            Matcher pair = paired.matcher(item.text());
            boolean inner = pair.matches();
            if (inner) {
                before.add(pair.group("who"));
            }
            if (inner || with.in(text.substring(end, item.start()))) {
                subjects =
                        before.stream()
                                .flatMap(words -> whoever(words, evidence))
                                .distinct()
                                .toList();
                before.clear();
            }
            String partner = inner ? pair.group("with") : item.text();
            subjects.forEach(who -> pair(reading, match, who, item, partner));
            before.add(item.text());
            end = item.end();
        }
    }

    /** Who stands in front of 与; empty for the region, which is named only if a partner is. */
    private Stream<Optional<Key>> whoever(String words, Evidence evidence) {
        return ours.in(clean.name(words))
                ? Stream.of(Optional.empty())
                : owner(words, evidence).map(Optional::of).stream();
    }

    private void pair(
            Reading reading, FrameMatch match, Optional<Key> owner, Item item, String words) {
        String rule = match.rule().id();
        String bare = signed.cutFrom(words);
        partner(reading, item, bare, rule)
                .or(
                        () ->
                                owner.filter(who -> who.type().equals("Enterprise")).isPresent()
                                        ? among(reading, item, bare, "Enterprise", rule)
                                        : Optional.empty())
                .ifPresent(partner -> pair(reading, match, owner, partner, item));
    }

    private void pair(
            Reading reading, FrameMatch match, Optional<Key> owner, Key partner, Item item) {
        Evidence evidence = context.evidence(reading, item, match.rule().id());
        owner.or(() -> context.region(evidence))
                .filter(who -> !who.equals(partner))
                .ifPresent(who -> relate(reading, match, who, partner, evidence));
    }

    private Optional<Key> owner(String words, Evidence evidence) {
        String name = clean.name(words);
        return typing.isSelf(name)
                ? context.region(evidence)
                : typing.type(name)
                        .filter(type -> name.length() >= 2 && name.length() <= 20)
                        .filter(type -> !general.in(name))
                        .map(type -> context.draft().name(type, name, List.of(), evidence));
    }

    private void relate(
            Reading reading, FrameMatch match, Key who, Key partner, Evidence evidence) {
        Context.When when = context.when(reading, reading.chunks().get(match.from()).start() + 1);
        context.draft()
                .relate(who, "cooperatesWith", partner, when.period(), when.modality(), evidence);
    }

    /** 甲市及乙区签订协议: those named in front of what was signed, each for itself. */
    private List<Key> partners(Reading reading, Item item, String rule, Give give) {
        boolean strict = give.slot("status").equals("strict");
        if (strict && !signed.in(item.text())) {
            return List.of();
        }
        if (give.slot("status").isEmpty() && area.in(clean.name(item.text()))) {
            return List.of();
        }
        String names = signed.cutFrom(item.text());
        return Stream.of(joined.pattern().split(names))
                .flatMap(name -> partner(reading, item, name, rule).stream())
                .toList();
    }

    /** 与甲国乙市、丙国丁区缔结友好城市: towns, wherever they lie. */
    private List<Key> town(Reading reading, Item item, String rule) {
        String name = clean.name(signed.cutFrom(item.text()));
        boolean fits =
                name.length() >= 2
                        && name.length() <= 14
                        && !general.in(name)
                        && !twin.in(name)
                        && !typing.isSelf(name);
        Evidence evidence = context.evidence(reading, item, rule);
        return fits
                ? List.of(context.draft().name("Region", name, List.of(), evidence))
                : List.of();
    }

    /** What a short name beside partners that are known is the name of, empty where none is. */
    private Optional<String> beside(Reading reading, Chunk list, String rule, Give give) {
        List<Key> known =
                list.items().stream()
                        .flatMap(item -> partners(reading, item, rule, give).stream())
                        .toList();
        return Stream.of("Enterprise", "Organization", "Region")
                .filter(type -> known.stream().anyMatch(partner -> partner.type().equals(type)))
                .findFirst();
    }

    /** A short name of its own beside partners that are known is one more of them. */
    private Optional<Key> among(
            Reading reading, Item item, String words, String type, String rule) {
        String name = clean.name(words);
        boolean fits =
                name.length() >= 3
                        && name.length() <= 8
                        && !general.in(name)
                        && context.ownness(reading, item) > 0
                        && companies.accepts(name)
                        && context.places().find(name).isEmpty();
        Evidence evidence = context.evidence(reading, item, rule);
        return fits
                ? Optional.of(context.draft().name(type, name, List.of(), evidence))
                : Optional.empty();
    }

    private Optional<Key> partner(Reading reading, Item item, String words, String rule) {
        String told = field.cutFrom(clean.name(words));
        String name = context.draft().has("Enterprise", told) ? told : bare(told);
        if (name.length() < 2 || name.length() > 20 || typing.isSelf(name) || general.in(name)) {
            return Optional.empty();
        }
        Optional<String> type =
                area.in(name)
                                || context.places()
                                        .find(name)
                                        .filter(d -> !context.places().isBelow(d))
                                        .isPresent()
                        ? Optional.of("Region")
                        : typing.type(name)
                                .filter(t -> !t.equals("Region"))
                                .or(
                                        () ->
                                                isBody(name)
                                                        ? Optional.of("Organization")
                                                        : Optional.empty());
        boolean own =
                type.filter(t -> t.equals("Region")).isPresent()
                        || isBody(name)
                        || context.draft().has("Enterprise", name)
                        || context.ownness(reading, item) > 0;
        return type.filter(t -> own)
                .map(
                        t ->
                                context.draft()
                                        .name(
                                                t,
                                                name,
                                                List.of(),
                                                context.evidence(reading, item, rule)));
    }

    private boolean isBody(String name) {
        return body.in(name) || brief.in(name);
    }

    /** 深圳对口产业: a place without what one works together in. */
    private String bare(String name) {
        String place = placeField.cutFrom(name);
        return area.in(place) || context.places().find(place).isPresent() ? place : name;
    }

    /** Those of whom it is said that they go to a market, without a word which. */
    private void goers(Reading reading, Chunk list, String rule) {
        boolean many = list.items().size() > 2;
        for (Item item : list.items()) {
            String name = companies.withoutPlace(figure.cutFrom(clean.name(item.text())));
            boolean fits =
                    (name.length() >= 3 || many)
                            && name.length() <= 8
                            && companies.accepts(name)
                            && context.ownness(reading, item) > 0
                            && context.places().find(name).isEmpty()
                            && List.of("park", "org", "project").stream()
                                    .allMatch(kind -> !isHeaded(name, kind));
            if (fits) {
                context.draft()
                        .name("Enterprise", name, List.of(), context.evidence(reading, item, rule));
            }
        }
    }

    /** Whether a name ends as that of a thing of a kind: 甲乙创园 is none for its last letter. */
    private boolean isHeaded(String name, String kind) {
        return context.nature()
                .head(name, kind)
                .filter(head -> head.length() > 1 || name.length() < 4)
                .isPresent();
    }

    /** Companies on a market. */
    void listing(Reading reading, FrameMatch match, Give give) {
        List<Chunk> at = match.capture(give.slot("object"));
        if (at.isEmpty()) {
            match.capture(give.slot("subject"))
                    .forEach(list -> goers(reading, list, match.rule().id()));
            return;
        }
        String market = clean.name(Context.words(reading, at.get(0)));
        if (!isMarket(market)) {
            return;
        }
        Context.When when = context.when(reading, at.get(0).start());
        for (Chunk list : match.capture(give.slot("subject"))) {
            for (Item item : list.items()) {
                String name = clean.name(item.text());
                if (name.length() >= 2
                        && name.length() <= 20
                        && !name.matches("[A-Z]+")
                        && !companies.isKind(name)
                        && (!companies.isPhrase(name) || context.nature().is(name, "FIRM"))
                        && !isMarket(name)
                        && context.ownness(reading, item) > 0) {
                    Evidence evidence = context.evidence(reading, item, match.rule().id());
                    Key company = context.draft().name("Enterprise", name, List.of(), evidence);
                    Key object = context.draft().name("Market", market, List.of(), evidence);
                    context.draft()
                            .relate(
                                    company,
                                    "listedOn",
                                    object,
                                    when.period(),
                                    when.modality(),
                                    evidence);
                }
            }
        }
    }

    private boolean isMarket(String name) {
        return context.lexicon().is(name, "MARKET") || market.in(name);
    }
}
