package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuanpu.mention.Brackets;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.FigureRules;

/**
 * Makes indicators from the words around numbers: noun phrases without support verbs, settings,
 * lists of examples and closing words.
 */
final class Indicators {

    /** The words up to a mark that parts clauses, where neither 等 nor a 、 lists others. */
    /** What is invested is summed up over all things, and keeps its own name. */
    private static final String INVESTED = "投资";

    private static final Pattern THING = Pattern.compile("[^，。；、：（等]{3,18}(?=[，。；]|$)");

    private static final Pattern MARKS = Pattern.compile("[“”‘’（）()《》〈〉「」『』〔〕\\[\\]]");
    private static final int SHORT = 3;
    private static final int LONGEST = 30;

    private final Cue listed;
    private final Cue closing;
    private final Cue edge;
    private final Cue measure;
    private final Cue measured;
    private final Cue ratio;
    private final Cue industry;
    private final Cue sector;
    private final Cue inner;
    private final Cue chain;
    private final Cue kind;
    private final Cue part;
    private final Cue partly;
    private final List<Pair> pairs;
    private final NumberedIndustries numbered;
    private final Cue divider;
    private final Cue added;
    private final Cue gained;
    private final Cue growth;
    private final Cue numberOf;
    private final Cue latin;
    private final Cue hasShare;
    private final Cue income;
    private final WordSet settings;
    private final WordSet light;
    private final WordSet deeds;
    private final WordSet heads;
    private final WordSet generic;
    private final WordSet keep;
    private final WordSet alone;
    private final WordSet leading;

    Indicators(FigureRules rules) {
        Cues cues = rules.cues();
        this.listed = cues.get("figure.listed");
        this.closing = cues.get("figure.closing");
        this.edge = cues.get("figure.edge");
        this.measure = cues.get("figure.measure");
        this.ratio = cues.get("figure.ratio");
        this.measured = cues.get("figure.measured");
        this.industry = cues.get("figure.industry");
        this.sector = cues.get("figure.sector");
        this.inner = cues.get("figure.inner");
        this.chain = cues.get("figure.chain");
        this.kind = cues.get("figure.kind");
        this.part = cues.get("figure.part");
        this.partly = cues.get("figure.partly");
        this.pairs =
                List.of(
                        new Pair(cues.get("figure.town"), cues.get("figure.country")),
                        new Pair(cues.get("figure.deposits"), cues.get("figure.loans")));
        this.numbered = new NumberedIndustries(cues);
        this.divider = cues.get("figure.divider");
        this.added = cues.get("figure.added");
        this.gained = cues.get("figure.gained");
        this.growth = cues.get("figure.growth-ending");
        this.numberOf = cues.get("figure.number-of");
        this.income = cues.get("figure.income");
        this.latin = cues.get("figure.latin");
        this.hasShare = cues.get("figure.has-share");
        this.settings = new WordSet(rules.phrases().get("SETTING"));
        this.light = new WordSet(rules.phrases().get("LIGHT"));
        List<String> done = deeds(rules);
        this.deeds = new WordSet(done);
        this.heads = new WordSet(rules.phrases().get("HEAD"));
        this.keep = new WordSet(rules.phrases().get("KEEP"));
        this.generic = new WordSet(rules.phrases().get("GENERIC"));
        this.alone = new WordSet(rules.phrases().get("ALONE"));
        this.leading =
                new WordSet(
                        Stream.concat(
                                        Stream.of("SETTING", "LIGHT", "NEW")
                                                .flatMap(s -> rules.phrases().get(s).stream()),
                                        done.stream())
                                .toList());
    }

    /** The verbs of deed, and every verb that 新 makes one of: 新打造. */
    private static List<String> deeds(FigureRules rules) {
        List<String> deeds = rules.phrases().get("DEED");
        List<String> verbs =
                Stream.concat(rules.phrases().get("LIGHT").stream(), deeds.stream()).toList();
        return Stream.concat(
                        deeds.stream(),
                        rules.phrases().get("NEW").stream()
                                .flatMap(word -> verbs.stream().map(verb -> word + verb)))
                .distinct()
                .toList();
    }

    /** Whether words hold no noun: only verbs, adverbs, prepositions and words for the region. */
    boolean isLead(String words) {
        return leading.makeUp(words);
    }

    /** The indicator that a phrase names, empty where it names none. */
    String of(String phrase) {
        String words = inner.cutFrom(stripped(phrase));
        return even(shortened(bare(unlisted(closed(words)))));
    }

    /** The verb of deed that opens a phrase, empty where there is none. */
    String deed(String phrase) {
        String words = withoutSettings(phrase);
        return first(words, deeds);
    }

    /** The verb that opens a clause, light or not; empty where none does. */
    String opening(String clause) {
        String words = withoutSettings(clause);
        String deed = first(words, deeds);
        return deed.isEmpty() ? first(words, light) : deed;
    }

    /** The verb in words that hold no noun, empty where they hold none that counts. */
    String verb(String lead) {
        String words = withoutSettings(lead);
        return settings.contains(words) ? "" : words;
    }

    /** What was done to the things counted, without what only says that or how: 实现开工. */
    String done(String words) {
        String done = words.strip();
        while (!isDeed(done)) {
            String verb = first(done, light);
            String word = verb.isEmpty() ? first(done, settings) : verb;
            if (word.isEmpty() || word.contains("年") || !isDeed(done.substring(word.length()))) {
                return done;
            }
            done = done.substring(word.length());
        }
        return done;
    }

    /** Whether words are a verb that says what was done to the things counted. */
    boolean isDeed(String words) {
        return deeds.contains(words);
    }

    /** Whether a noun ends in a word for things in general: 重点项目. */
    boolean endsGeneric(String noun) {
        return !generic.closing(noun).isEmpty();
    }

    /** Whether an indicator is only a head such as 产量, and needs to know of what. */
    boolean isHead(String indicator) {
        return heads.contains(indicator) || income.in(indicator);
    }

    /**
     * A head with the thing that it is of, where no list follows: 规模3亿元的某类基金.
     *
     * @param behind what stands behind the number, up to the end of the sentence
     */
    String described(String behind, String indicator) {
        Matcher thing = THING.matcher(behind);
        boolean told = isHead(indicator) && !indicator.contains(INVESTED) && thing.lookingAt();
        return told ? thing.group() + indicator : indicator;
    }

    /** Whether a noun is only a word for things in general: 项目, 企业. */
    boolean isGeneric(String noun) {
        return generic.contains(noun);
    }

    /** What an amount in front of a name says of it: 投资, 用地面积. */
    String attribute(String phrase) {
        String head = heads.closing(phrase);
        if (!head.isEmpty()) {
            return head;
        }
        return of(phrase);
    }

    /** Whether an indicator only says of which level or kind: 国家级. */
    boolean isKind(String indicator) {
        return kind.in(indicator);
    }

    /** Whether an indicator only tells a part of what was counted: 国内. */
    boolean isPart(String indicator) {
        return part.in(indicator);
    }

    /** What was counted, without its 新增 and without the level or part that was told of it. */
    String whole(String indicator) {
        return partly.cutFrom(total(indicator));
    }

    /** A head under the thing last spoken of: 粮食播种面积 and 产量 give 粮食产量. */
    String under(String last, String head) {
        String other = heads.closing(last);
        if (other.equals(last)) {
            return head;
        }
        if (other.isEmpty() && ratio.in(last) && !ratio.in(head)) {
            return head;
        }
        if (!other.isEmpty() && last.length() > other.length() + 1) {
            return last.substring(0, last.length() - other.length()) + head;
        }
        return numberOf.cutFrom(total(last)) + head;
    }

    /** What owns a figure, without the words that close a list of owners. */
    String owner(String item) {
        Matcher list = listed.matcher(item);
        return list.matches() ? list.group("list") : of(item);
    }

    /** One item divided at 和 or between quotations where there are as many parts as numbers. */
    List<String> divided(List<String> items, int count) {
        if (items.size() != 1 || count < 2) {
            return items;
        }
        List<String> parts = List.of(divider.pattern().split(items.get(0)));
        return parts.size() == count ? parts : items;
    }

    /** The same thing without its 新增: what the total counts. */
    String total(String indicator) {
        String deed = first(indicator, deeds);
        return deed.isEmpty() || deed.length() >= indicator.length()
                ? indicator
                : indicator.substring(deed.length());
    }

    /** 新增企业5家、达58家: what is reached is all there is of what was added. */
    String reached(String indicator) {
        String thing = added.cutFrom(indicator);
        return gained.in(thing) ? total(thing) : thing;
    }

    /** An indicator without the words that only say that it grew. */
    String level(String indicator) {
        String rest = growth.cutFrom(indicator);
        return rest.length() > 1 ? rest : indicator;
    }

    /** Two things in one word, 城乡, and what each of two figures is of. */
    private record Pair(Cue first, Cue second) {}

    /** Items of a list with what the last one holds for all: 刑事、治安警情, 城乡居民收入. */
    List<String> items(List<String> phrases, int numbers) {
        List<String> items = new ArrayList<>();
        for (String phrase : phrases) {
            items.add(of(phrase));
        }
        Optional<List<String>> industries = numbered.of(items, numbers);
        if (industries.isPresent()) {
            return industries.get();
        }
        if (items.size() == 1 && numbers == 2) {
            String both = items.get(0);
            Optional<Pair> pair = pairs.stream().filter(p -> p.first().in(both)).findFirst();
            if (pair.isPresent()) {
                return List.of(pair.get().first().inFull(both), pair.get().second().inFull(both));
            }
        }
        for (int i = 1; i < items.size(); i++) {
            if (isHead(items.get(i))) {
                items.set(i, under(items.get(0), items.get(i)));
            }
        }
        for (int i = items.size() - 2; i >= 0; i--) {
            items.set(i, headed(sharing(items.get(i), items.get(i + 1)), items.get(i + 1)));
        }
        measured(items);
        items.replaceAll(Indicators::even);
        return items;
    }

    /** 甲类、乙类参保率: the last item's measure is that of all. */
    private void measured(List<String> items) {
        shared(items);
        Matcher tail = measure.matcher(items.get(items.size() - 1));
        if (items.size() < 2 || !tail.find()) {
            return;
        }
        for (int i = 0; i < items.size() - 1; i++) {
            String item = items.get(i);
            if (!measured.in(item) && item.length() > SHORT) {
                String end = tail.group();
                items.set(i, item + (industry.in(item) ? sector.cutFrom(end) : end));
            }
        }
    }

    /** 甲业增加值、乙业增加值占生产总值比重: the share that the last is told by is that of all. */
    private void shared(List<String> items) {
        int last = items.size() - 1;
        String whole = items.get(last);
        String share = whole.substring(hasShare.cutFrom(whole).length());
        for (int i = 0; i < last && !share.isEmpty(); i++) {
            String item = items.get(i);
            items.set(i, measured.in(item) && !hasShare.in(item) ? item + share : item);
        }
    }

    /** 城镇居民、农村居民收入: the words behind the part that both names end and go on with. */
    private String sharing(String item, String next) {
        for (int at = 1; at <= item.length() - 2; at++) {
            String common = item.substring(at);
            int found = next.lastIndexOf(common);
            String rest = found < 1 ? "" : next.substring(found + common.length());
            if (rest.length() > 1 && !next.substring(0, found).equals(item.substring(0, at))) {
                return measured.in(item) ? item : item + rest;
            }
        }
        return item;
    }

    private String headed(String item, String next) {
        String lead = total(item);
        if (isKind(lead) && lead.length() > 1 && partly.in(total(next))) {
            return item + whole(next);
        }
        boolean one = item.length() == 1 && next.length() >= SHORT;
        boolean bare =
                item.length() <= SHORT && !item.startsWith("“") && (one || item.length() > 1);
        boolean fits = next.length() >= item.length() + 2 && next.length() <= item.length() + 12;
        if (!bare || !fits || latin.in(item) || isHead(item) || measured.in(item)) {
            return item;
        }
        Matcher whole = chain.matcher(next);
        return item + (whole.find() ? whole.group() : next.substring(item.length()));
    }

    private String stripped(String phrase) {
        String words = withoutSettings(phrase);
        String verb = first(words, light);
        while (!verb.isEmpty()
                && first(words, keep).isEmpty()
                && first(words, deeds).length() <= verb.length()
                && (words.length() - verb.length() >= SHORT
                        || isHead(words.substring(verb.length()))
                        || alone.contains(words.substring(verb.length())))) {
            words = withoutSettings(words.substring(verb.length()));
            verb = first(words, light);
        }
        return words;
    }

    private String withoutSettings(String phrase) {
        String words = phrase.strip();
        String setting = first(words, settings);
        while (!setting.isEmpty() && words.length() - setting.length() >= 2) {
            if (!first(words, keep).isEmpty()
                    || !first(words, deeds).isEmpty()
                            && first(words, deeds).length() > setting.length()
                    || first(words, light).length() > setting.length()) {
                break;
            }
            words = words.substring(setting.length()).strip();
            setting = first(words, settings);
        }
        return words;
    }

    private String unlisted(String words) {
        Matcher list = listed.matcher(words);
        if (!list.matches()) {
            return words;
        }
        String noun = list.group("noun");
        String deed = first(words, deeds);
        if (noun.length() < SHORT && deed.isEmpty() && !isGeneric(noun)) {
            return isHead(noun) ? list.group("list") + noun : words;
        }
        return noun.startsWith(deed) ? noun : deed + noun;
    }

    private String closed(String words) {
        if (!closing.mayBeIn(words)) {
            return words;
        }
        Matcher end = closing.matcher(words);
        return end.find() && end.start() >= 2 ? words.substring(0, end.start()) : words;
    }

    private String bare(String words) {
        String bare = closed(withoutEdges(words));
        return even(withoutEdges(bare));
    }

    private String withoutEdges(String words) {
        return edge.mayBeIn(words) ? edge.matcher(words).replaceAll("") : words;
    }

    /** A phrase without its marks where one of them has lost its partner. */
    private static String even(String words) {
        return Brackets.balanced(words) ? words : MARKS.matcher(words).replaceAll("");
    }

    private String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int cut = words.lastIndexOf('、');
        String last = cut > 0 && words.length() - cut > 2 ? words.substring(cut + 1) : words;
        return last.length() > LONGEST ? "" : last;
    }

    private static String first(String words, WordSet list) {
        return list.opening(words);
    }
}
