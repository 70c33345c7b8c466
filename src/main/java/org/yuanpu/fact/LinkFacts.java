package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
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

    LinkFacts(Context context, Typing typing) {
        this.context = context;
        this.typing = typing;
        this.clean = context.clean();
        this.several = context.language().cues().get("place.several");
    }

    /** The partners of the issuing region, or of the one named in front. */
    void cooperation(Reading reading, FrameMatch match, Give give) {
        Context.When when = context.when(reading, reading.chunks().get(match.from()).start() + 1);
        for (Chunk list : match.capture(give.slot("object"))) {
            for (Item item : list.items()) {
                partner(reading, item, match.rule().id())
                        .ifPresent(
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

    private Optional<Key> partner(Reading reading, Item item, String rule) {
        String name = several.cutFrom(clean.name(item.text()));
        if (name.length() < 2 || name.length() > 20 || typing.isSelf(name)) {
            return Optional.empty();
        }
        Optional<String> type =
                context.places().find(name).filter(d -> !context.places().isBelow(d)).isPresent()
                        ? Optional.of("Region")
                        : typing.type(name).filter(t -> !t.equals("Region"));
        boolean own =
                type.filter(t -> t.equals("Region")).isPresent()
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

    /** Companies on a market. */
    void listing(Reading reading, FrameMatch match, Give give) {
        List<Chunk> at = match.capture(give.slot("object"));
        String market = at.isEmpty() ? "" : clean.name(Context.words(reading, at.get(0)));
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
