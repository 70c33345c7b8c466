package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** The industries that stand right behind the name of a park: what it builds up, or what it has. */
final class ParkTrades {

    /** So many clauses behind that of a park may tell what is built up there. */
    private static final int CLAUSES = 2;

    private static final Pattern CLAUSE = Pattern.compile("[，。,]");

    /** 甲乙高新区（丙丁片区）: parts named behind a park. */
    private static final Pattern BRACKET = Pattern.compile("^（[^）]*）");

    private final Industries industries;
    private final Cue grows;
    private final Cue has;
    private final Cue spurred;
    private final Cue deeds;
    private final Cue cares;
    private final Cue builds;
    private final Cue site;
    private final Cue around;

    ParkTrades(Language language) {
        Cues cues = language.cues();
        this.industries = language.industries();
        this.grows = cues.get("industry.grows");
        this.spurred = cues.get("industry.spurred");
        this.deeds = cues.get("industry.deeds");
        this.cares = cues.get("industry.cares");
        this.site = cues.get("industry.site");
        this.around = cues.get("industry.around");
        this.builds = cues.get("industry.builds");
        this.has = cues.get("industry.has");
    }

    /** 甲乙高新区着力打造某类装备产业集群, 壮大甲乙经开区甲类加工、乙类制造等两大主导产业. */
    Stream<Industry> behind(Reading reading, Name park) {
        String text = reading.sentence().text().text();
        String clause = BRACKET.matcher(clause(text, park.end())).replaceFirst("");
        List<String> lists =
                Stream.of(deeds.pattern().split(clause))
                        .flatMap(
                                deed ->
                                        Stream.of(grows, has, spurred)
                                                .flatMap(c -> told(c, deed).stream())
                                                .limit(1))
                        .toList();
        Stream<String> told =
                !lists.isEmpty()
                        ? lists.stream()
                        : opens(text, park) ? said(text, park) : cared(text, park).stream();
        return told.flatMap(list -> industries.each(list).stream());
    }

    /** Whether a park is what its part of the sentence speaks of: 甲乙综保区要…, 支持丙丁高新区（甲乙片区）…. */
    private static boolean opens(String text, Name park) {
        int start = text.lastIndexOf('；', park.start()) + 1;
        return text.substring(start, park.start()).isBlank();
    }

    /** 甲乙综保区要抓好招商，大力发展甲类加工、乙类物流产业: what is built up in the clauses behind a park. */
    private Stream<String> said(String text, Name park) {
        int stop = text.indexOf('；', park.end());
        String part = text.substring(park.end(), stop < 0 ? text.length() : stop);
        return CLAUSE.splitAsStream(part).flatMap(clause -> told(builds, clause).stream());
    }

    /** 完善甲乙综保区功能，培育某类物流、某类加工产业: what is built up where something is done for a park. */
    private Optional<String> cared(String text, Name park) {
        int start =
                Math.max(text.lastIndexOf('，', park.start()), text.lastIndexOf('；', park.start()));
        if (!cares.in(text.substring(start + 1, park.start()))) {
            return Optional.empty();
        }
        String rest = clause(text, park.end());
        int comma = park.end() + rest.length();
        for (int i = 0; i < CLAUSES && comma < text.length() && text.charAt(comma) == '，'; i++) {
            String clause = clause(text, comma + 1);
            boolean turns = !site.in(rest) || around.in(clause);
            Optional<String> built = turns ? told(builds, clause) : Optional.empty();
            if (built.isPresent()) {
                return built;
            }
            comma += 1 + clause.length();
        }
        return Optional.empty();
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

    /** The names of parks of a sentence. */
    static List<Name> parks(Reading reading) {
        return reading.names().stream().filter(n -> n.type().equals("Park")).toList();
    }
}
