package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Give;

/** Which industries a park or company is in, by what it is to become or to develop. */
final class IndustryFacts {

    private final Context context;

    private final Cue facility;
    private final Cue developed;
    private final Cue joint;
    private final ParkTrades trades;
    private final LeadingCompanies leading;

    IndustryFacts(Context context) {
        this.context = context;
        this.developed = context.language().cues().get("industry.developed");
        this.facility = context.language().cues().get("industry.facility");
        this.joint = context.language().cues().get("industry.joint");
        this.trades = new ParkTrades(context.language());
        this.leading = new LeadingCompanies(context);
    }

    /** The industry of a work of a list; those that serve everyone have what the list closes on. */
    Optional<Industry> of(Reading reading, Chunk list, String work) {
        return facility.in(work)
                ? context.language().industries().inCloser(list.tail())
                : of(reading, list).flatMap(industry -> industry.of(work));
    }

    /**
     * The parks or company right in front, or the park the clause is about, are in the industries.
     */
    void read(Reading reading, FrameMatch match, Give give) {
        if (give.slot("status").equals("led")) {
            match.capture(give.slot("subject")).stream()
                    .flatMap(list -> leading.of(reading, match, list).stream())
                    .forEach(company -> objects(reading, match, give, company));
            return;
        }
        List<Key> front =
                give.slot("subject").startsWith("$")
                        ? List.of()
                        : match.capture(give.slot("subject")).stream()
                                .flatMap(list -> named(list))
                                .filter(subject -> subject.type().equals("Park"))
                                .toList();
        List<Key> subjects =
                front.isEmpty() && give.slot("subject").startsWith("$")
                        ? scope(reading, match.from()).stream().toList()
                        : front;
        subjects.forEach(subject -> objects(reading, match, give, subject));
    }

    /** 支持甲、乙等发展清洁能源装备: what those of a list are helped to develop. */
    void developed(Reading reading, Chunk list) {
        String told = list.is("THINGS.company") ? behind(reading, list) : list.tail();
        Matcher words = developed.matcher(told);
        if (developed.mayBeIn(told) && words.matches()) {
            Evidence evidence =
                    context.evidence(reading, list.start(), list.end(), "industry.develop");
            context.language()
                    .industries()
                    .in(words.group("industry"))
                    .ifPresent(
                            industry ->
                                    named(list).forEach(who -> relate(who, industry, evidence)));
        }
    }

    /** 支持甲、乙等企业发展清洁能源装备: the words behind a list, up to the end of the clause. */
    private static String behind(Reading reading, Chunk list) {
        String text = reading.sentence().text().text();
        int end = list.end();
        while (end < text.length() && "，；。".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(list.end(), end);
    }

    /** What the parks of a sentence build up or have. */
    void trades(Reading reading) {
        for (Name name : ParkTrades.parks(reading)) {
            Key park = new Key("Park", context.clean().name(name.text()));
            if (context.draft().has(park.type(), park.name())) {
                Evidence evidence =
                        context.evidence(reading, name.start(), name.end(), "industry.develop");
                trades.behind(reading, name).forEach(trade -> relate(park, trade, evidence));
            }
        }
    }

    /**
     * 打造某类材料产业集群，支持甲乙科技扩产: the companies that a sentence names behind the industry that it opens
     * with.
     */
    void told(Reading reading) {
        List<Chunk> chunks = reading.chunks();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk list = chunks.get(i);
            if (list.symbol().equals("THINGS.plain")
                    && hasCompany(reading, list)
                    && !isPartner(chunks, i)) {
                ofCompanies(reading, list).ifPresent(industry -> told(reading, list, industry));
            }
            if (list.is("THINGS.company") && !isPartner(chunks, i)) {
                of(reading, list).ifPresent(industry -> told(reading, list, industry));
            }
        }
        reading.names().stream()
                .filter(name -> name.type().equals("Enterprise") && !isOfWork(reading, name))
                .forEach(name -> led(reading, name));
    }

    private static boolean hasCompany(Reading reading, Chunk list) {
        return reading.names().stream()
                .anyMatch(
                        name ->
                                name.type().equals("Enterprise")
                                        && name.start() >= list.start()
                                        && name.end() <= list.end());
    }

    /** The industry of companies that a list names without saying that they are companies. */
    private Optional<Industry> ofCompanies(Reading reading, Chunk list) {
        Optional<Industry> closer = context.language().industries().trade(list.tail());
        if (closer.isPresent()) {
            return closer;
        }
        boolean several = list.items().size() > 1 && named(list).limit(2).count() > 1;
        return several ? of(reading, list) : context.topics().opened(reading, list.start());
    }

    /** 以甲乙制造为龙头，发展先进材料产业: the one by whom an industry is built up. */
    private void led(Reading reading, Name name) {
        Key who = new Key(name.type(), context.clean().name(name.text()));
        if (context.draft().has(who.type(), who.name())) {
            context.topics()
                    .led(reading, name.start())
                    .ifPresent(
                            industry ->
                                    relate(
                                            who,
                                            industry,
                                            context.evidence(
                                                    reading,
                                                    name.start(),
                                                    name.end(),
                                                    "industry.develop")));
        }
    }

    /** Whether a name stands in that of a work. */
    private static boolean isOfWork(Reading reading, Name name) {
        return reading.chunks().stream()
                .filter(c -> c.start() <= name.start() && c.end() >= name.end())
                .anyMatch(c -> c.is("THINGS.project"));
    }

    private void told(Reading reading, Chunk list, Industry industry) {
        for (Item item : list.items()) {
            Key who = new Key("Enterprise", context.clean().name(item.text()));
            if (context.draft().has(who.type(), who.name())) {
                Evidence evidence = context.evidence(reading, item, "industry.develop");
                industry.of(who.name()).ifPresent(own -> relate(who, own, evidence));
            }
        }
    }

    /** 加强与甲乙集团的衔接: whom a word joins that puts two together. */
    private static boolean isPartner(List<Chunk> chunks, int at) {
        return at > 0 && (chunks.get(at - 1).is("AND") || chunks.get(at - 1).is("COOP"));
    }

    /** The parks and companies that the items of a list are and the document names. */
    private Stream<Key> named(Chunk list) {
        return list.items().stream()
                .map(item -> context.clean().name(item.text()))
                .flatMap(
                        name ->
                                Stream.of("Park", "Enterprise")
                                        .filter(type -> context.draft().has(type, name))
                                        .limit(1)
                                        .map(type -> new Key(type, name)));
    }

    /** The park that the clause opens with, or the one that the first clause does something for. */
    private Optional<Key> scope(Reading reading, int verb) {
        int at = reading.chunks().get(verb).start();
        return new Scope(reading, context.places(), context.clean())
                .within(at)
                .or(() -> cared(reading, at))
                .filter(subject -> !subject.type().equals("Region"))
                .filter(subject -> context.draft().has(subject.type(), subject.name()));
    }

    /** 提升甲乙高新区创新能力，加快发展某类材料产业: the park that the first clause does something for. */
    private Optional<Key> cared(Reading reading, int at) {
        int from = reading.sentence().text().text().lastIndexOf('；', at) + 1;
        Optional<Item> first =
                reading.chunks().stream()
                        .filter(c -> c.start() >= from && c.end() <= at && !c.items().isEmpty())
                        .findFirst()
                        .map(list -> list.items().get(0));
        return first.flatMap(item -> opening(reading, item));
    }

    /** The one park of a sentence's part whose name goes on in an item: 甲乙高新区创新能力. */
    private Optional<Key> opening(Reading reading, Item item) {
        return reading.names().stream()
                .filter(n -> n.type().equals("Park"))
                .filter(n -> item.start() <= n.start() && n.end() < item.end())
                .findFirst()
                .map(n -> new Key("Park", context.clean().name(n.text())));
    }

    private void objects(Reading reading, FrameMatch match, Give give, Key subject) {
        for (Chunk list : match.capture(give.slot("object"))) {
            if (list.is("THINGS.company")) {
                continue;
            }
            for (Item item : list.items()) {
                Evidence evidence = context.evidence(reading, item, match.rule().id());
                industries(item.text()).forEach(industry -> relate(subject, industry, evidence));
            }
        }
    }

    /** The industry of an item, or both where it joins two. */
    private List<Industry> industries(String words) {
        Industries known = context.language().industries();
        List<String> parts = List.of(joint.pattern().split(words));
        List<Industry> each = parts.stream().flatMap(part -> known.in(part).stream()).toList();
        return each.size() > 1 && each.size() == parts.size()
                ? each
                : known.in(words).stream().toList();
    }

    /** Someone or something is in an industry. */
    void relate(Key subject, Industry industry, Evidence evidence) {
        Key object =
                context.draft().name("Industry", industry.name(), industry.aliases(), evidence);
        context.draft()
                .relate(subject, "inIndustry", object, Optional.empty(), Modality.ACTUAL, evidence);
    }

    /**
     * The industry of the things of a list: told by the words its sentence opens with, by those
     * that close it, or by its heading.
     */
    Optional<Industry> of(Reading reading, Chunk list) {
        Topics topics = context.topics();
        return topics.opened(reading, list.start())
                .or(() -> closed(list, topics.industry(reading, list.start())));
    }

    private Optional<Industry> closed(Chunk list, Optional<Industry> topic) {
        Optional<Industry> closed = context.language().industries().inCloser(list.tail());
        boolean same =
                closed.isPresent()
                        && topic.filter(t -> t.name().contains(closed.get().name())).isPresent();
        return same ? topic : closed.or(() -> topic);
    }
}
