package org.yuanpu.fact;

import java.util.Optional;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Give;

/** Which industries a park or company is in, by what it is to become or to develop. */
final class IndustryFacts {

    private final Context context;

    private final Cue facility;

    IndustryFacts(Context context) {
        this.context = context;
        this.facility = context.language().cues().get("industry.facility");
    }

    /** The industry of a work of a list; none of those that serve everyone. */
    Optional<Industry> of(Reading reading, Chunk list, String work) {
        return facility.in(work) ? Optional.empty() : of(reading, list);
    }

    /** The park that the clause opens with, or the company right in front, is in the industries. */
    void read(Reading reading, FrameMatch match, Give give) {
        int at = reading.chunks().get(match.from()).start();
        company(reading, match.from())
                .or(() -> new Scope(reading, context.places(), context.clean()).within(at))
                .filter(subject -> !subject.type().equals("Region"))
                .filter(subject -> context.draft().has(subject.type(), subject.name()))
                .ifPresent(subject -> objects(reading, match, give, subject));
    }

    private Optional<Key> company(Reading reading, int at) {
        if (at == 0 || reading.chunks().get(at - 1).items().size() != 1) {
            return Optional.empty();
        }
        String name = context.clean().name(reading.chunks().get(at - 1).items().get(0).text());
        return context.draft().has("Enterprise", name)
                ? Optional.of(new Key("Enterprise", name))
                : Optional.empty();
    }

    private void objects(Reading reading, FrameMatch match, Give give, Key subject) {
        for (Chunk list : match.capture(give.slot("object"))) {
            for (Item item : list.items()) {
                context.language()
                        .industries()
                        .in(item.text())
                        .ifPresent(
                                industry -> {
                                    Evidence evidence =
                                            context.evidence(reading, item, match.rule().id());
                                    relate(subject, industry, evidence);
                                });
            }
        }
    }

    /** Someone or something is in an industry. */
    void relate(Key subject, Industry industry, Evidence evidence) {
        Key object =
                context.draft().name("Industry", industry.name(), industry.aliases(), evidence);
        context.draft()
                .relate(subject, "inIndustry", object, Optional.empty(), Modality.ACTUAL, evidence);
    }

    /** The industry of the things of a list: told by the words that close it, or by its heading. */
    Optional<Industry> of(Reading reading, Chunk list) {
        Optional<Industry> closed = context.language().industries().inCloser(list.tail());
        Optional<Industry> topic = context.topics().industry(reading, list.start());
        boolean same =
                closed.isPresent()
                        && topic.filter(t -> t.name().contains(closed.get().name())).isPresent();
        return same ? topic : closed.or(() -> topic);
    }
}
