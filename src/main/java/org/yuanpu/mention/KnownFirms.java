package org.yuanpu.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Rules;
import org.yuanpu.rule.Word;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/** Finds the companies that the lexicon knows, wherever a sentence speaks of them. */
final class KnownFirms {

    private static final Set<String> PROPER = Set.of("nz", "nt", "ntc", "nrf", "nx", "nr");

    /** Letters that join or govern what stands behind them, and that names begin with too. */
    private static final String TIES = "和与及同以经自如";

    /** So many letters in front of a known company may be a name's. */
    private static final int FRONT = 3;

    /** First letters of the tags of words that no name is made of. */
    private static final Set<String> NO_NAME = Set.of("v", "p", "c", "d", "m", "q", "r", "t", "u");

    private final Lexicon lexicon;
    private final Lexicon firms;
    private final Lexicon local;
    private final Nature nature;
    private final Cue full;
    private final Cue trade;
    private final Cue school;
    private final Cue branch;

    KnownFirms(Rules rules, Nature nature) {
        this.nature = nature;
        this.local = new Lexicon(List.of());
        this.lexicon = rules.lexicon();
        this.firms = lexicon.only("FIRM");
        Cues cues = rules.cues();
        this.full = cues.get("company.full");
        this.trade = cues.get("company.firm-trade");
        this.school = cues.get("company.school");
        this.branch = cues.get("company.branch");
    }

    private KnownFirms(KnownFirms everywhere, Lexicon local) {
        this.nature = everywhere.nature;
        this.lexicon = everywhere.lexicon;
        this.firms = everywhere.firms;
        this.local = local;
        this.full = everywhere.full;
        this.trade = everywhere.trade;
        this.school = everywhere.school;
        this.branch = everywhere.branch;
    }

    /** These companies and those that are known where a document comes from. */
    KnownFirms with(Lexicon local) {
        return new KnownFirms(this, local);
    }

    /** 同某旅行: whether a known name begins with a letter that otherwise joins what it parts. */
    static boolean opensAsTie(Word word) {
        return word.type().equals("FIRM")
                && word.text().length() > 2
                && TIES.indexOf(word.text().charAt(0)) >= 0;
    }

    /** Whether a name is that of a known company, or a brand of one. */
    boolean is(String name) {
        return isFirm(name) || lexicon.is(name, "BRAND");
    }

    /** Whether a name is that of a known company. */
    boolean isFirm(String name) {
        return firms.is(name, "FIRM") || local.is(name, "FIRM");
    }

    /** Adds the known companies of a sentence, but for those inside a name that is found. */
    void find(Sentence sentence, List<Chunk> chunks, List<Name> names) {
        String text = sentence.text().text();
        for (int at = 0; at < text.length(); at++) {
            Optional<Hit> firm = longest(text, at);
            if (firm.isEmpty()) {
                continue;
            }
            int start = at;
            int end = withBranch(text, joined(text, firm.get().end()));
            boolean free =
                    names.stream()
                            .filter(n -> !n.type().equals("Park") && !isHouse(n, start, end))
                            .noneMatch(n -> n.start() <= start && n.end() >= end);
            if (free
                    && !school.in(text.substring(end))
                    && (end - start > 2 || isProper(sentence, start, end))
                    && !isInside(sentence, chunks, start, end)
                    && isCut(sentence.tokens(), start, end)
                    && (end - start > 2 || !goesOn(sentence, end))) {
                boolean known = end == firm.get().end();
                String name = text.substring(start, end);
                names.add(new Name(start, end, "Enterprise", name, known));
            }
            at = end - 1;
        }
    }

    /**
     * 甲乙丙丁 with 丙丁 known: whether letters of a name, and of no place, stand in front of two, or of
     * more that end a thing.
     */
    private boolean isInside(Sentence sentence, List<Chunk> chunks, int start, int end) {
        for (Chunk chunk : chunks) {
            for (Item item : chunk.items()) {
                if (item.start() < start && start < item.end()) {
                    return (end - start == 2 || end == item.end())
                            && start - item.start() <= FRONT
                            && !isPhrase(sentence, item.start(), start)
                            && !nature.covered(item.text().substring(0, start - item.start()));
                }
            }
        }
        return false;
    }

    /** Whether a stretch holds a place, a single letter alone, or a word that is no name's. */
    private static boolean isPhrase(Sentence sentence, int start, int end) {
        return end - start < 2
                || sentence.tokens().stream()
                        .filter(t -> t.start() >= start && t.end() <= end)
                        .anyMatch(
                                t ->
                                        t.tag().startsWith("ns")
                                                || t.end() - t.start() > 1
                                                        && NO_NAME.contains(
                                                                t.tag().substring(0, 1)));
    }

    private Optional<Hit> longest(String text, int at) {
        Optional<Hit> here = local.longest(text, at);
        Optional<Hit> known = firms.longest(text, at);
        return here.isPresent() && (known.isEmpty() || here.get().end() > known.get().end())
                ? here
                : known;
    }

    /** 某某能源协同创新研究院: a house that the company at the head of its name has. */
    private static boolean isHouse(Name name, int start, int end) {
        return name.type().equals("Organization") && name.start() == start && name.end() > end;
    }

    /**
     * Behind the company, legal form or trade that follows upon a company: a house and its daughter
     * are named together.
     */
    private int joined(String text, int end) {
        return lexicon.at(text, end).stream()
                .filter(
                        hit ->
                                hit.word().type().equals("FIRM")
                                        || full.in(hit.word().text())
                                        || trade.in(hit.word().text()))
                .mapToInt(Hit::end)
                .max()
                .orElse(end);
    }

    /**
     * 可研报告甲乙集团: where a known company begins that ends a stretch, if nothing but common words stand
     * in front of it.
     */
    int behindPhrase(Sentence sentence, int start, int end) {
        String text = sentence.text().text();
        String whole = text.substring(start, end);
        int own =
                firms.ending(whole).stream()
                        .mapToInt(word -> end - word.text().length())
                        .min()
                        .orElse(start);
        return own > start && nature.ownness(text, sentence.tokens(), start, own) == 0
                ? own
                : start;
    }

    /** 甲乙银行丙丁分行: behind the branch that a bank has in a place. */
    private int withBranch(String text, int end) {
        if (text.charAt(end - 1) != '行' || !branch.mayBegin(text, end)) {
            return end;
        }
        Matcher there = branch.matcher(text).region(end, text.length());
        return there.lookingAt() ? there.end() : end;
    }

    /** Whether a single character follows that is no word, so that a longer name may be meant. */
    private static boolean goesOn(Sentence sentence, int end) {
        return end < sentence.text().text().length()
                && Character.isIdeographic(sentence.text().text().charAt(end))
                && sentence.tokens().stream().anyMatch(t -> t.start() == end && t.end() == end + 1);
    }

    /** Whether the tagger takes a stretch for a proper name, and for no place. */
    private static boolean isProper(Sentence sentence, int start, int end) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.start() == start && t.end() == end && PROPER.contains(t.tag()));
    }

    /** Whether words begin and end where a stretch does. */
    static boolean isCut(List<Token> words, int start, int end) {
        boolean begins = false;
        boolean closes = false;
        for (Token word : words) {
            begins |= word.start() == start;
            closes |= word.end() == end;
        }
        return begins && closes;
    }
}
