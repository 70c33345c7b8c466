package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
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
    private final Cue several;
    private final Cue signed;
    private final Cue joined;
    private final Cue body;
    private final CompanyNames companies;

    LinkFacts(Context context, Typing typing) {
        this.context = context;
        this.typing = typing;
        this.clean = context.clean();
        this.several = context.language().cues().get("place.several");
        this.signed = context.language().cues().get("partner.signed");
        this.joined = context.language().cues().get("partner.joined");
        this.body = context.language().cues().get("partner.body");
        this.companies = new CompanyNames(context.language(), context.places());
    }

    /** The partners of the issuing region, or of the one named in front. */
    void cooperation(Reading reading, FrameMatch match, Give give) {
        Context.When when = context.when(reading, reading.chunks().get(match.from()).start() + 1);
        for (Chunk list : match.capture(give.slot("object"))) {
            for (Item item : list.items()) {
                partners(reading, item, match.rule().id(), give)
                        .forEach(
                                partner -> {
                                    Evidence evidence =
                                            context.evidence(reading, item, match.rule().id());
                                    context.region(evidence)
                                            .filter(region -> !region.equals(partner))
                                            .ifPresent(
                                                    region ->
                                                            context.draft()
                                                                    .relate(
                                                                            region,
                                                                            "cooperatesWith",
                                                                            partner,
                                                                            when.period(),
                                                                            when.modality(),
                                                                            evidence));
                                });
            }
        }
    }

    /** 甲市及乙区签订协议: those named in front of what was signed, each for itself. */
    private Stream<Key> partners(Reading reading, Item item, String rule, Give give) {
        boolean strict = give.slot("status").equals("strict");
        if (strict && !signed.in(item.text())) {
            return Stream.empty();
        }
        String names = signed.cutFrom(item.text());
        return Stream.of(joined.pattern().split(names))
                .flatMap(name -> partner(reading, item, name, rule).stream());
    }

    private Optional<Key> partner(Reading reading, Item item, String words, String rule) {
        String name = several.cutFrom(clean.name(words));
        if (name.length() < 2 || name.length() > 20 || typing.isSelf(name)) {
            return Optional.empty();
        }
        Optional<String> type =
                context.places().find(name).filter(d -> !context.places().isBelow(d)).isPresent()
                        ? Optional.of("Region")
                        : typing.type(name)
                                .filter(t -> !t.equals("Region"))
                                .or(
                                        () ->
                                                body.in(name)
                                                        ? Optional.of("Organization")
                                                        : Optional.empty());
        boolean own =
                type.filter(t -> t.equals("Region")).isPresent()
                        || body.in(name)
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

    /** Those of whom it is said that they go to a market, without a word which. */
    private void goers(Reading reading, Chunk list, String rule) {
        for (Item item : list.items()) {
            String name = companies.withoutPlace(clean.name(item.text()));
            boolean fits =
                    name.length() >= 3
                            && name.length() <= 8
                            && companies.accepts(name)
                            && context.ownness(reading, item) > 0
                            && context.places().find(name).isEmpty()
                            && List.of("park", "org", "project").stream()
                                    .allMatch(kind -> context.nature().head(name, kind).isEmpty());
            if (fits) {
                context.draft()
                        .name("Enterprise", name, List.of(), context.evidence(reading, item, rule));
            }
        }
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
        if (!context.lexicon().is(market, "MARKET")) {
            return;
        }
        Context.When when = context.when(reading, at.get(0).start());
        for (Chunk list : match.capture(give.slot("subject"))) {
            for (Item item : list.items()) {
                String name = clean.name(item.text());
                if (name.length() >= 2
                        && name.length() <= 20
                        && !name.matches("[A-Z]+")
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
}
