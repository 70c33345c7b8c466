package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Lexicon;

/** Finds the name of an industry in the words that speak of it. */
final class Industries {

    private static final String INDUSTRY = "产业";

    private final Clean clean;
    private final Cue lead;
    private final Cue tail;
    private final Cue several;
    private final Cue closer;
    private final Cue part;
    private final Cue word;
    private final Cue none;
    private final Cue trade;
    private final Cue manner;
    private final Lexicon lexicon;

    Industries(Lexicon lexicon, Cues cues, Clean clean) {
        this.clean = clean;
        this.lead = cues.get("industry.lead");
        this.tail = cues.get("industry.tail");
        this.several = cues.get("industry.count");
        this.closer = cues.get("industry.closer");
        this.part = cues.get("industry.part");
        this.word = cues.get("industry.word");
        this.lexicon = lexicon;
        this.manner = cues.get("industry.manner");
        this.trade = cues.get("industry.trade");
        this.none = cues.get("industry.none");
    }

    /** The industry in a noun phrase. */
    Optional<Industry> in(String words) {
        return in(words, false);
    }

    /**
     * The industry in a noun phrase.
     *
     * @param words the noun phrase
     * @param told whether the sentence says that it is an industry
     */
    Optional<Industry> in(String words, boolean told) {
        String name = clean.name(words);
        Matcher before = lead.matcher(name);
        if (before.find() && before.end() < name.length() - 1) {
            name = name.substring(before.end());
        }
        String cut = several.cutFrom(tail.cutFrom(name));
        boolean fits =
                cut.length() >= 2
                        && cut.length() <= 18
                        && (told || tail.in(name) || word.in(cut))
                        && !none.in(cut);
        return fits ? Optional.of(new Industry(cut, aliases(name, cut, told))) : Optional.empty();
    }

    /** The industry in a noun phrase, where its name is one that industries have. */
    Optional<Industry> known(String words) {
        return in(words)
                .filter(industry -> word.in(industry.name()) || trade(industry.name()).isPresent());
    }

    /** The industries of a list of which the sentence says that they are such. */
    List<Industry> each(String list) {
        return part.pattern()
                .splitAsStream(list)
                .flatMap(words -> in(words, true).stream())
                .toList();
    }

    /** The trade that words name without the word for industries. */
    Optional<Industry> trade(String words) {
        return Optional.of(words)
                .filter(name -> name.length() > 1 && (trade.in(name) || isOfGoods(name)))
                .map(name -> new Industry(name, List.of()));
    }

    /** 特色药茶: goods that are made, whatever is said of their kind. */
    private boolean isOfGoods(String words) {
        return lexicon.is(manner.cutFrom(words), "GOODS");
    }

    private static List<String> aliases(String name, String cut, boolean told) {
        boolean called = told && name.equals(cut) || name.startsWith(cut + INDUSTRY);
        return called ? List.of(cut + INDUSTRY) : List.of();
    }

    /** The industry of all things of a list, in the words that close it. */
    Optional<Industry> inCloser(String words) {
        return Optional.of(closer.matcher(words))
                .filter(Matcher::matches)
                .flatMap(m -> in(m.group("industry"), m.group("said") != null));
    }
}
