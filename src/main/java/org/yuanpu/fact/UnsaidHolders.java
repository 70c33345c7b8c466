package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Give;

/**
 * Who holds a title whose clause names nobody: whom the sentence spoke of before, or else the
 * issuing region.
 */
final class UnsaidHolders {

    private static final Set<String> CLOSING = Set.of("COMMA", "STOP");

    private final Context context;
    private final PartTitles parts;
    private final Cue helped;
    private final Cue ofKind;
    private final Cue ofCity;

    UnsaidHolders(Context context) {
        this.context = context;
        Cues cues = context.language().cues();
        this.parts = new PartTitles(cues);
        this.helped = cues.get("honor.helped");
        this.ofKind = cues.get("honor.holder-kind");
        this.ofCity = cues.get("honor.of-city");
    }

    /**
     * The holder of a title.
     *
     * @param lists what stands where a holder is named, of which none is one
     */
    Optional<Key> holder(
            Reading reading,
            FrameMatch match,
            Give give,
            List<Chunk> lists,
            String honor,
            Evidence evidence) {
        boolean others =
                lists.isEmpty()
                        ? isUrged(reading, match)
                        : isKind(lists) || isHelped(reading, match);
        if (others) {
            return Optional.empty();
        }
        return opened(reading, match)
                .filter(k -> k.type().equals("Region") || !ofCity.in(honor))
                .filter(k -> !parts.isOfWhole(honor, k.name()))
                .map(k -> context.draft().name(k.type(), k.name(), List.of(), evidence))
                .or(() -> spoken(reading, match, give, honor))
                .or(() -> raised(reading, match, honor))
                .or(() -> isOfPart(give, honor) ? Optional.empty() : context.region(evidence));
    }

    /** 甲乙集团销量大增，跻身世界500强: the one that an earlier clause speaks of. */
    private Optional<Key> spoken(Reading reading, FrameMatch match, Give give, String honor) {
        if (give.slot("modality").equals("planned")
                || ofCity.in(honor)
                || match.capture("verb").isEmpty()) {
            return Optional.empty();
        }
        SentenceSubject subject = new SentenceSubject(reading);
        int at = reading.chunks().indexOf(match.capture("verb").get(0));
        String rule = match.rule().id();
        return subject.of(at).flatMap(name -> named(reading, name, rule));
    }

    /** 深化甲乙高新区改革，争创国家级高新区: the only park that the sentence has spoken of, which is raised. */
    private Optional<Key> raised(Reading reading, FrameMatch match, String honor) {
        if (!parts.isOfZone(honor)) {
            return Optional.empty();
        }
        int to = start(reading, match);
        int from =
                reading.chunks().stream()
                        .filter(c -> c.symbol().equals("STOP") && c.end() <= to)
                        .mapToInt(Chunk::end)
                        .max()
                        .orElse(0);
        List<Name> parks =
                reading.names().stream()
                        .filter(n -> n.type().equals("Park") && n.start() >= from && n.end() <= to)
                        .toList();
        return parks.size() == 1
                ? named(reading, parks.get(0), match.rule().id())
                : Optional.empty();
    }

    /** 推动更多县区申报某某示范县: holders that are no names, and not the region itself. */
    private boolean isKind(List<Chunk> lists) {
        return lists.stream()
                .flatMap(list -> list.items().stream())
                .anyMatch(item -> ofKind.in(item.text()));
    }

    private boolean isOfPart(Give give, String honor) {
        return parts.has(honor, give.slot("modality").equals("planned"))
                || context.places().isOfCounties() && parts.isOfCounty(honor);
    }

    /** What a name of the sentence means, where the document knows it. */
    Optional<Key> named(Reading reading, Name name, String rule) {
        Evidence evidence = context.evidence(reading, name.start(), name.end(), rule);
        String called = context.clean().name(name.text());
        return Optional.of(called)
                .filter(
                        who ->
                                name.type().equals("Organization")
                                        || context.draft().has(name.type(), who))
                .map(who -> context.draft().name(name.type(), who, List.of(), evidence));
    }

    /** 支持优势县区创建某某示范县: those who are helped are no names, and not the region. */
    private boolean isHelped(Reading reading, FrameMatch match) {
        return helped.in(Context.words(reading, reading.chunks().get(match.from())));
    }

    /** 支持甲乙能源、丙丁联合申报…: someone is helped whose name was not read up to the verb. */
    private boolean isUrged(Reading reading, FrameMatch match) {
        int at = match.from() - 1;
        boolean named = false;
        while (at >= 0 && !CLOSING.contains(reading.chunks().get(at).symbol())) {
            named |= reading.chunks().get(at).is("THINGS");
            if (named && helped.in(Context.words(reading, reading.chunks().get(at)))) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** 某某县苦干实干，获评全国百强县: the place that the sentence opened, behind its last ；. */
    private Optional<Key> opened(Reading reading, FrameMatch match) {
        return new Scope(reading, context.places(), context.clean()).holder(start(reading, match));
    }

    private static int start(Reading reading, FrameMatch match) {
        return reading.chunks().get(match.from()).start();
    }
}
