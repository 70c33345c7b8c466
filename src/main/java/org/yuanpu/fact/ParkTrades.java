package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** The industries that stand right behind the name of a park: what it builds up, or what it has. */
final class ParkTrades {

    private final Industries industries;
    private final Cue grows;
    private final Cue has;
    private final Cue spurred;
    private final Cue joint;

    ParkTrades(Language language) {
        Cues cues = language.cues();
        this.industries = language.industries();
        this.grows = cues.get("industry.grows");
        this.spurred = cues.get("industry.spurred");
        this.has = cues.get("industry.has");
        this.joint = cues.get("industry.part");
    }

    /** 甲乙高新区着力打造某类装备产业集群, 壮大甲乙经开区甲类加工、乙类制造等两大主导产业. */
    Stream<Industry> behind(Reading reading, Name park) {
        String clause = clause(reading.sentence().text().text(), park.end());
        return Stream.of(grows, has, spurred)
                .flatMap(cue -> told(cue, clause).stream())
                .findFirst()
                .map(list -> Stream.of(joint.pattern().split(list)))
                .orElseGet(Stream::empty)
                .flatMap(item -> industries.in(item, true).stream());
    }

    private static Optional<String> told(Cue cue, String clause) {
        return Optional.of(clause)
                .filter(cue::mayBeIn)
                .map(cue::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group("industries"));
    }

    /** The words up to the end of the clause. */
    private static String clause(String text, int from) {
        int end = from;
        while (end < text.length() && "，；。,;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    /** The names of parks that no longer one begins with. */
    static List<Name> parks(Reading reading) {
        List<Name> names = reading.names();
        return names.stream()
                .filter(n -> n.type().equals("Park"))
                .filter(n -> names.stream().noneMatch(o -> isLonger(o, n)))
                .toList();
    }

    private static boolean isLonger(Name other, Name name) {
        return other.start() == name.start()
                && other.end() > name.end()
                && other.type().equals("Park");
    }
}
