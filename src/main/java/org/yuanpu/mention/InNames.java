package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Lexicon;

/**
 * Takes back into names the words that are no words of the sentence where they stand: an adverb
 * with no verb behind it, a preposition with no noun, a deed in the middle of a list of things.
 */
final class InNames {

    private static final Set<String> WEAK = Set.of("ADV", "LOC");
    private static final Set<String> CLOSING = Set.of("SEP", "ETC", "COMMA", "STOP");
    private static final Set<String> SERVING = Set.of("OTHER", "WISH", "COOP");
    private static final Set<String> LISTING = Set.of("SEP", "ETC", "AND");

    private final Manners manners;
    private final Cue joint;
    private final Cue opening;
    private final Cue inside;
    private final Cue behind;
    private final Cue and;
    private final Cue letter;
    private final Cue road;
    private final Cue seat;
    private final Cue used;
    private final Cue zone;
    private final Cue work;
    private final Cue house;
    private final Cue founds;
    private final Cue swift;

    InNames(Cues cues, Lexicon lexicon) {
        this.manners = new Manners(cues, lexicon);
        this.joint = cues.get("chunk.joint");
        this.opening = cues.get("chunk.name-opens");
        this.inside = cues.get("chunk.name-within");
        this.behind = cues.get("chunk.name-closes");
        this.and = cues.get("chunk.name-and");
        this.seat = cues.get("chunk.seat");
        this.used = cues.get("chunk.used");
        this.zone = cues.get("chunk.zone-within");
        this.work = cues.get("chunk.work");
        this.house = cues.get("chunk.house");
        this.founds = cues.get("chunk.founds");
        this.swift = cues.get("chunk.swift");
        this.road = cues.get("list.route");
        this.letter = cues.get("chunk.name-letter");
    }

    /** The same chunks, with each word that is no word of the sentence joined to the text. */
    List<Chunk> join(String text, List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            Chunk last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
            boolean touches =
                    last != null && last.symbol().equals("TEXT") && last.end() == chunk.start();
            boolean on =
                    next != null && next.symbol().equals("TEXT") && chunk.end() == next.start();
            boolean name =
                    touches && on
                            ? isWithin(text, chunks, i, joined)
                            : touches
                                    ? closes(text, chunks, i)
                                    : on && opens(text, chunks, i, last);
            if (!name) {
                boolean manner = touches && on && manners.stands(text, chunks, i);
                joined.add(manner ? Chunk.of("ADV.manner", chunk.start(), next.end()) : chunk);
                i += manner ? 1 : 0;
                continue;
            }
            int start = touches ? last.start() : chunk.start();
            int end = on ? next.end() : chunk.end();
            if (touches) {
                joined.remove(joined.size() - 1);
            }
            joined.add(Chunk.of("TEXT", start, end));
            i += on ? 1 : 0;
        }
        return joined;
    }

    private static String word(String text, Chunk chunk) {
        return text.substring(chunk.start(), chunk.end());
    }

    /** Between two texts: 甲乙协作丙丁中心, 甲乙承接产业转移示范区, 甲乙山绿化提质增效工程, and 甲乙大道对接丙丁高速 in a list. */
    private boolean isWithin(String text, List<Chunk> chunks, int at, List<Chunk> before) {
        Chunk chunk = chunks.get(at);
        return WEAK.contains(chunk.type()) && !manners.stands(text, chunks, at)
                || isOfZone(text, chunk)
                || chunk.type().equals("OTHER") && work.in(word(text, chunks.get(at + 1)))
                || SERVING.contains(chunk.type()) && serves(text, chunk, chunks.get(at + 1))
                || joint.in(word(text, chunk)) && isAlone(text, chunks, at)
                || inside.in(word(text, chunk))
                        && (isListed(text, chunks, at) || used.in(text.substring(0, chunk.end())));
    }

    /** 甲乙游客 + 接待 + 中心: what a house is for, in front of nothing but the word for a house. */
    private boolean serves(String text, Chunk deed, Chunk next) {
        return house.in(word(text, next)) && !founds.in(word(text, deed));
    }

    /** 甲乙承接产业转移示范区: a verb between the place of a zone and its kind. */
    private boolean isOfZone(String text, Chunk chunk) {
        return zone.mayBegin(text, chunk.start())
                && zone.matcher(text)
                        .useTransparentBounds(true)
                        .region(chunk.start(), text.length())
                        .lookingAt();
    }

    /** Behind a text with no noun or verb to follow: 某某综合利用、…, 某某铁路提速及…. */
    private boolean closes(String text, List<Chunk> chunks, int at) {
        Chunk chunk = chunks.get(at);
        String next = at + 1 < chunks.size() ? chunks.get(at + 1).symbol() : "STOP";
        boolean idle =
                chunk.type().equals("PREP")
                        && !chunk.symbol().equals("PREP.at")
                        && chunk.end() - chunk.start() > 1
                        && CLOSING.contains(next);
        boolean work =
                (chunk.type().equals("ADV") || behind.in(word(text, chunk)))
                        && LISTING.contains(next)
                        && (next.equals("AND") || isListed(text, chunks, at));
        return idle || work;
    }

    /** In front of a text: 、联合某某电子等 in a list, 的快速通道, 和某某、…. */
    private boolean opens(String text, List<Chunk> chunks, int at, Chunk last) {
        Chunk chunk = chunks.get(at);
        String before = last == null ? "STOP" : last.symbol();
        if (chunk.type().equals("ADV")
                && swift.mayBegin(text, chunk.start())
                && isSwift(text, chunk)) {
            return true;
        }
        if (before.equals("SEP")) {
            return letter.in(word(text, chunk))
                    || opening.in(word(text, chunk)) && isListed(text, chunks, at);
        }
        if (chunk.symbol().equals("MARKET")) {
            return seat.in(word(text, chunks.get(at + 1)));
        }
        if (before.equals("DE")) {
            return chunk.type().equals("ADV");
        }
        if (before.startsWith("VERB")) {
            return and.in(word(text, chunk)) && isBuilt(text, chunks.get(at + 1))
                    || opening.in(word(text, chunk)) && isClosed(chunks, at + 2);
        }
        if (before.equals("LEAD.push")
                && (opening.in(word(text, chunk)) || and.in(word(text, chunk)))) {
            return isListed(text, chunks, at);
        }
        return (before.equals("COMMA") || before.equals("STOP"))
                && and.in(word(text, chunk))
                && (isListed(text, chunks, at)
                        || isClosed(chunks, at + 2)
                        || goesOn(chunks, at + 2))
                && isAlone(text, chunks, at);
    }

    /** 、快速公交A9线: whether the words are the first of a name. */
    private boolean isSwift(String text, Chunk chunk) {
        return swift.matcher(text).region(chunk.start(), text.length()).lookingAt();
    }

    /** 建成和丙路过江通道: whether what follows is a work by its last word. */
    private boolean isBuilt(String text, Chunk chunk) {
        return road.in(word(text, chunk));
    }

    /** Whether 等 stands at a place. */
    private static boolean isClosed(List<Chunk> chunks, int at) {
        return at < chunks.size() && chunks.get(at).symbol().equals("ETC");
    }

    /** 和丙生物、丁金参与…: whether a list goes on at a place, of things that do something. */
    private static boolean goesOn(List<Chunk> chunks, int at) {
        return at + 2 < chunks.size()
                && chunks.get(at).symbol().equals("SEP")
                && chunks.get(at + 1).symbol().equals("TEXT")
                && Set.of("OTHER", "GRANT").contains(chunks.get(at + 2).type());
    }

    /** Whether no other word of a clause says that someone acts together with others. */
    private boolean isAlone(String text, List<Chunk> chunks, int at) {
        int from = at;
        while (from > 0 && !isStop(chunks.get(from - 1))) {
            from--;
        }
        for (int i = from; i < chunks.size() && !isStop(chunks.get(i)); i++) {
            Chunk chunk = chunks.get(i);
            boolean tie = chunk.type().equals("COOP") || chunk.type().equals("AND") && i < at;
            if (tie && i != at) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStop(Chunk chunk) {
        return chunk.symbol().equals("COMMA") || chunk.symbol().equals("STOP");
    }

    /** Whether a place lies in a list that is closed by 等. */
    private boolean isListed(String text, List<Chunk> chunks, int at) {
        boolean parted = false;
        for (int i = at - 1; i >= 0 && isLink(text, chunks.get(i)); i--) {
            parted |= chunks.get(i).symbol().equals("SEP");
        }
        for (int i = at + 1; i < chunks.size() && isLink(text, chunks.get(i)); i++) {
            parted |= chunks.get(i).symbol().equals("SEP");
            if (i + 1 < chunks.size() && chunks.get(i + 1).symbol().equals("ETC")) {
                return parted;
            }
        }
        return parted && at + 1 < chunks.size() && chunks.get(at + 1).symbol().equals("ETC");
    }

    private boolean isLink(String text, Chunk chunk) {
        String word = word(text, chunk);
        return Set.of("TEXT", "SEP", "AND").contains(chunk.symbol())
                || WEAK.contains(chunk.type())
                || opening.in(word)
                || inside.in(word)
                || behind.in(word);
    }
}
