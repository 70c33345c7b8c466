package org.yuanpu.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Lexicon;

/** How far the works are that a verb governs, by the verb and by what stands beside it. */
final class Progress {

    /** Rules in which a verb that may stand inside names stands behind the things. */
    private static final Set<String> CLOSING = Set.of("status.of", "status.behind");

    /** What a verb beside a work and its building may say of it. */
    private static final Set<String> STAGES =
            Set.of("planned", "started", "completed", "operational");

    /** Where a clause ends. */
    private static final Set<String> CLAUSE = Set.of("COMMA", "STOP");

    /** What is said of the whole of a work, and not of its main part. */
    private static final Set<String> ENDS = Set.of("completed", "operational");

    /** What a work passes on its way to another stage, and what is told of it beside that. */
    private static final List<String> PASSED = List.of("signed", "started");

    /** How far a work is that is about to reach a stage. */
    private static final Map<String, String> BEFORE =
            Map.of(
                    "signed", "planned",
                    "started", "planned",
                    "completed", "building",
                    "operational", "building");

    private final Cue mainPart;
    private final Cue soon;
    private final Cue wished;
    private final Cue papers;
    private final Cue plannedBuilt;
    private final Cue anew;
    private final Cue done;
    private final Cue early;
    private final Cue begun;
    private final Cue sameYear;
    private final Lexicon lexicon;

    Progress(Language language) {
        Cues cues = language.cues();
        this.lexicon = language.lexicon();
        this.sameYear = cues.get("project.same-year");
        this.mainPart = cues.get("project.main-part");
        this.soon = cues.get("project.soon");
        this.wished = cues.get("project.wished");
        this.papers = cues.get("project.papers");
        this.anew = cues.get("project.anew");
        this.plannedBuilt = cues.get("project.planned-built");
        this.done = cues.get("project.done");
        this.early = cues.get("list.stage.planned");
        this.begun = cues.get("list.stage.started");
    }

    /**
     * The status of the things of some lists.
     *
     * @param over whether what is told is over, and not planned
     */
    String of(Reading reading, FrameMatch match, List<Chunk> lists, Chunk verb, boolean over) {
        if (isPaper(reading, match, lists)
                || isWished(reading, match, verb)
                || isToSettle(reading.chunks(), verb)) {
            return "planned";
        }
        String stage =
                next(reading, match.to())
                        .map(Chunk::kind)
                        .orElseGet(
                                () ->
                                        reached(
                                                reading,
                                                lists,
                                                verb,
                                                governed(reading, match, verb)));
        boolean anew = isAnew(reading, verb);
        if (over && (anew || isDone(reading, verb))) {
            return "completed";
        }
        if (anew && stage.equals("started")) {
            return "building";
        }
        if (stage.equals("building")) {
            return closing(lists).orElse(stage);
        }
        return over && isSoon(reading, verb) ? BEFORE.getOrDefault(stage, stage) : stage;
    }

    /** 当年签约、当年开工: the stages that a work passed in the year in which it reached the next. */
    List<String> passed(Reading reading, Chunk verb) {
        String words = Context.words(reading, verb);
        if (!sameYear.mayBeIn(words)) {
            return List.of();
        }
        return sameYear.matcher(words)
                .results()
                .flatMap(step -> PASSED.stream().filter(s -> isStage(step.group(1), s)))
                .toList();
    }

    private boolean isStage(String word, String stage) {
        return lexicon.at(word, 0).stream()
                .filter(hit -> hit.end() == word.length())
                .anyMatch(hit -> hit.word().symbol().equals("VERB." + stage));
    }

    /** 新建甲乙大道, 新建和改造甲乙大道: what was made anew is there, and what is to be is built. */
    private boolean isAnew(Reading reading, Chunk verb) {
        int at = reading.chunks().indexOf(verb);
        return anew.in(Context.words(reading, verb))
                || at > 1
                        && verb.is("SOFT")
                        && reading.chunks().get(at - 1).is("AND")
                        && anew.in(Context.words(reading, reading.chunks().get(at - 2)));
    }

    /** 推进甲乙、丙丁等前期项目: what a list closes on may say that its works are not or just begun. */
    Optional<String> closing(List<Chunk> lists) {
        String tail = lists.get(lists.size() - 1).tail();
        if (early.in(tail)) {
            return Optional.of("planned");
        }
        return begun.in(tail) ? Optional.of("started") : Optional.empty();
    }

    /** 建设了甲乙大桥. */
    private boolean isDone(Reading reading, Chunk verb) {
        return verb.symbol().equals("SOFT.building")
                && done.in(reading.sentence().text().text().substring(verb.end()));
    }

    /** 争取甲乙大桥等项目建设, 争取实施甲乙大桥: what is wished for has not begun. */
    private boolean isWished(Reading reading, FrameMatch match, Chunk verb) {
        int front = match.from() - 1;
        boolean built =
                verb.symbol().equals("TAIL.building")
                        || verb.symbol().equals("SOFT.building")
                                && match.rule().id().equals("status.behind")
                        || verb.kind().equals("building")
                                && match.rule().id().equals("status.before");
        return built
                && front >= 0
                && wished.in(Context.words(reading, reading.chunks().get(front)));
    }

    /** 争取甲乙化工项目尽快落地: what is wished to settle has not. */
    private static boolean isToSettle(List<Chunk> chunks, Chunk verb) {
        int at = verb.kind().equals("signed") ? chunks.indexOf(verb) : 0;
        while (at > 0 && !CLAUSE.contains(chunks.get(at).symbol())) {
            at--;
            if (chunks.get(at).symbol().equals("WISH.try")) {
                return true;
            }
        }
        return false;
    }

    /** 甲乙大桥即将通车: what is about to be is not yet. */
    private boolean isSoon(Reading reading, Chunk verb) {
        return isSoon(reading, reading.chunks().indexOf(verb) - 1);
    }

    private boolean isSoon(Reading reading, int last) {
        int at = last;
        while (at >= 0 && reading.chunks().get(at).is("ADV")) {
            if (soon.in(Context.words(reading, reading.chunks().get(at)))) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** 主体竣工、年底前试运行, 落户并投产: the last of two steps, where nothing more follows. */
    private Optional<Chunk> next(Reading reading, int behind) {
        List<Chunk> chunks = reading.chunks();
        boolean beside =
                behind < chunks.size()
                        && chunks.get(behind - 1).is("VERB")
                        && (Set.of("ADV", "VERB").contains(chunks.get(behind).type())
                                || isUse(chunks.get(behind)));
        boolean listed = behind < chunks.size() && chunks.get(behind).symbol().equals("SEP");
        if (!beside && !listed) {
            return Optional.empty();
        }
        int at = listed ? behind + 1 : behind;
        while (at < chunks.size() && Set.of("ADV", "TIME").contains(chunks.get(at).type())) {
            at++;
        }
        boolean last =
                at + 1 >= chunks.size()
                        || Set.of("COMMA", "STOP").contains(chunks.get(at + 1).symbol());
        return at < chunks.size() && last && !isSoon(reading, at - 1)
                ? Optional.of(chunks.get(at))
                        .filter(c -> c.is("VERB") && STAGES.contains(c.kind()) || isUse(c))
                : Optional.empty();
    }

    /** 甲乙广场竣工开放: what is said of a work in use, behind the verb that it is done. */
    private static boolean isUse(Chunk chunk) {
        return chunk.symbol().equals("TAIL.operational");
    }

    /** 启动某某大桥建设, 某某水库建设完成: the verb beside the building says how far it is. */
    private String governed(Reading reading, FrameMatch match, Chunk verb) {
        List<Chunk> chunks = reading.chunks();
        if (verb.symbol().equals("VERB.planned") && plannedBuilt.in(Context.words(reading, verb))) {
            return pushed(chunks, match.from() - 1)
                    .or(() -> pushed(chunks, chunks.indexOf(verb) - 1))
                    .orElse(verb.kind());
        }
        if (!verb.symbol().equals("TAIL.building")
                && !(verb.symbol().equals("SOFT.building")
                        && CLOSING.contains(match.rule().id()))) {
            return verb.kind();
        }
        int behind = match.to();
        while (behind < chunks.size() && chunks.get(behind).is("ADV")) {
            behind++;
        }
        int front = match.from() - 1;
        while (front > 0 && chunks.get(front).is("ADV")) {
            front--;
        }
        return Stream.of(front, behind)
                .filter(at -> at >= 0 && at < chunks.size())
                .map(chunks::get)
                .filter(c -> c.is("VERB") && STAGES.contains(c.kind()))
                .map(Chunk::kind)
                .findFirst()
                .orElse(verb.kind());
    }

    /** 加快某某大桥规划建设, 启动某某水库规划建设: what is planned and built as it is pushed or begun. */
    private static Optional<String> pushed(List<Chunk> chunks, int at) {
        return at < 0
                ? Optional.empty()
                : Optional.of(chunks.get(at).symbol())
                        .filter(Set.of("LEAD.push", "VERB.building", "VERB.started")::contains)
                        .map(symbol -> symbol.equals("VERB.started") ? "started" : "building");
    }

    /** 完成某某矿等项目用地手续办理: what is done are its papers, or what comes before the work. */
    private boolean isPaper(Reading reading, FrameMatch match, List<Chunk> lists) {
        List<Chunk> chunks = reading.chunks();
        boolean behind = match.to() < chunks.size() && chunks.get(match.to()).is("THINGS");
        Chunk last = behind ? chunks.get(match.to()) : lists.get(lists.size() - 1);
        return papers.in(Context.words(reading, last));
    }

    /** 完成某某大桥主体工程: with its main part a work is not yet finished. */
    private String reached(Reading reading, List<Chunk> lists, Chunk verb, String stage) {
        boolean part =
                Stream.concat(lists.stream(), Stream.of(verb))
                        .anyMatch(chunk -> mainPart.in(Context.words(reading, chunk)));
        return part && ENDS.contains(stage) ? "building" : stage;
    }
}
