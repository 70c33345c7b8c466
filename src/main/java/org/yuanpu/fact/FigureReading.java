package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.mention.Quantity;
import org.yuanpu.rule.Give;
import org.yuanpu.rule.Rule;

/** One walk through a sentence: what was read so far is what later numbers may inherit. */
final class FigureReading {

    /** How many figures back a verb may count the same things. */
    private static final int REACH = 2;

    /** So much of what is done to the things counted may stand in their name. */
    private static final int LONGEST_DEED = 18;

    /** A word of so many characters may be a head that several things before share. */
    private static final int LONGEST_GENERIC = 5;

    /** The rule by which as many numbers follow as there are things. */
    private static final String RESPECTIVELY = "figures.respectively";

    /** A rule that matched at a place of the sentence. */
    record Match(Rule rule, Matcher matcher) {}

    private final String text;
    private final List<FigureChunk> chunks;
    private final MatchedParts parts;
    private final Indicators indicators;
    private final FigureSigns cues;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Set<String> shares = new HashSet<>();
    private String deed = "";

    /**
     * @param text the sentence
     * @param chunks its chunks
     * @param indicators what makes indicators of words
     * @param cues the signs by which words around numbers are judged
     */
    FigureReading(String text, List<FigureChunk> chunks, Indicators indicators, FigureSigns cues) {
        this.text = text;
        this.chunks = chunks;
        this.parts = new MatchedParts(text, chunks);
        this.indicators = indicators;
        this.cues = cues;
    }

    /** The figures read so far, in their order. */
    List<Figure> figures() {
        return List.copyOf(figures);
    }

    void take(Match match) {
        List<Quantity> values = values(match);
        for (Give give : match.rule().gives()) {
            String[] how = give.slot("indicator").split(" ");
            List<Quantity> measured =
                    give.slot("value").equals("value")
                            ? values
                            : parts.values(match, give.slot("value"));
            List<String> names = names(match, give, how, measured.size());
            join(
                    match,
                    names,
                    SharedBounds.shared(text, measured),
                    owners(match, give.slot("about")));
        }
    }

    private List<String> names(Match match, Give give, String[] how, int count) {
        return switch (how[0]) {
            case "phrase" -> ofCounted(match, phrase(match, how[1]));
            case "each" -> ofCounted(match, each(match, how[1], slot(give, "of"), count));
            case "behind" -> behind(match, how[1], slot(give, "rest"));
            case "plain" -> List.of(indicators.of(parts.words(match, how[1])));
            case "leveled" -> List.of(leveled(match, how[1], give.slot("of")));
            case "reaching" -> reaching(match, how[1], give);
            case "worth" -> List.of(worth(match, how[1], give.slot("of")));
            case "attribute" -> List.of(indicators.attribute(parts.words(match, how[1])));
            case "again" -> last(1).stream().filter(indicators::isHead).toList();
            case "last" -> last(1);
            case "reached" -> last(1).stream().map(indicators::reached).toList();
            case "listed" -> List.of(listed(match, how[1], give.slot("of")));
            case "become" -> become(match, parts.words(match, how[1]));
            case "deed" -> deed(match, how[1], slot(give, "rest"));
            case "around" -> around(match, how[1], slot(give, "rest"));
            case "total" -> last(1).stream().map(indicators::total).toList();
            case "totals" -> last(count).stream().map(n -> total(match, n)).toList();
            default -> List.of();
        };
    }

    private static Optional<String> slot(Give give, String name) {
        return Optional.of(give.slot(name)).filter(s -> !s.isEmpty());
    }

    /** 省级 and 市级某类项目: the first level with the noun of the second. */
    private String leveled(Match match, String level, String noun) {
        return parts.words(match, level)
                + indicators.whole(indicators.of(parts.words(match, noun)));
    }

    /** 总投资 and 某类项目: what the things counted are worth. */
    private String worth(Match match, String noun, String worth) {
        return indicators.of(parts.words(match, noun))
                + indicators.attribute(parts.words(match, worth));
    }

    /** 10条甲类、乙类等某类线路: the noun behind the examples, or else the first of several. */
    private String listed(Match match, String list, String first) {
        String words = parts.words(match, list);
        Matcher told = cues.described().matcher(words);
        String noun =
                cues.listed().in(words)
                        ? indicators.of(words)
                        : told.matches()
                                ? told.group("noun")
                                : indicators.of(parts.words(match, first));
        deed = indicators.deed(parts.lead(match));
        return cues.isNew().in(deed) ? deed + noun : noun;
    }

    /** 产值达80亿元以上 and 企业: the kind of enterprise counted. */
    private List<String> reaching(Match match, String capture, Give give) {
        FigureChunk goal = chunks.get(match.matcher().start(give.slot("about")));
        return List.of(
                indicators.of(parts.words(match, give.slot("of")))
                        + goal.in(text)
                        + indicators.of(parts.words(match, capture)));
    }

    /** The things that own the figures of a match; one nameless one where none is told. */
    private List<String> owners(Match match, String how) {
        if (how.isEmpty() || how.equals("goal")) {
            return List.of("");
        }
        if (!how.equals("listed")) {
            int at = chunks.get(match.matcher().start(how)).start();
            return List.of(text.substring(at));
        }
        List<String> owners = new ArrayList<>();
        for (int i = match.matcher().start(); i < match.matcher().start("value"); i++) {
            if (chunks.get(i).is("TEXT") || chunks.get(i).is("LISTED")) {
                owners.add(cues.listing().cutFrom(chunks.get(i).in(text)));
            }
        }
        return owners;
    }

    /** 压减74户, 吸纳14.6万人就业: the verb is all there is, with what stands behind. */
    private List<String> deed(Match match, String capture, Optional<String> rest) {
        String verb = indicators.verb(parts.words(match, capture));
        String behind = rest.map(r -> parts.wordsIfAny(match, r)).orElse("");
        if (verb.isEmpty()) {
            return behind.isEmpty() ? more(values(match).get(0)) : List.of();
        }
        boolean total = cues.sum().in(parts.words(match, capture));
        if (total && behind.isEmpty() && !said.isEmpty()) {
            return last(1).stream().map(indicators::total).toList();
        }
        Quantity value = values(match).get(0);
        Optional<String> same = behind.isEmpty() ? continued(value) : Optional.empty();
        if (same.isPresent()) {
            return List.of(verb + indicators.total(same.get()));
        }
        boolean people = cues.persons().in(value.unit());
        return List.of(
                behind.isEmpty()
                        ? people ? verb + cues.persons().says() : verb
                        : indicators.of(verb + behind));
    }

    /** 突破2000亿元，力争达到2300亿元: more of what the last figure measured. */
    private List<String> more(Quantity value) {
        boolean same =
                !figures.isEmpty()
                        && figures.get(figures.size() - 1).quantity().unit().equals(value.unit())
                        && !figures.get(figures.size() - 1).quantity().change();
        return same ? last(1) : List.of();
    }

    /** 开工某类住房6000套，建成5000套: the same thing, counted in the same unit. */
    private Optional<String> continued(Quantity value) {
        return figures.subList(Math.max(0, figures.size() - REACH), figures.size()).stream()
                .filter(last -> last.quantity().unit().equals(value.unit()))
                .filter(last -> !last.quantity().change())
                .map(Figure::indicator)
                .filter(indicator -> !indicators.isLead(indicator) && !shares.contains(indicator))
                .reduce((x, y) -> y);
    }

    private List<String> around(Match match, String capture, Optional<String> rest) {
        String behind = rest.map(r -> parts.wordsIfAny(match, r)).orElse("");
        return List.of(indicators.of(parts.words(match, capture) + behind));
    }

    private static boolean captured(Match match, String name) {
        return match.rule().match().captures().contains(name);
    }

    private String total(Match match, String name) {
        boolean level = values(match).stream().noneMatch(Quantity::change);
        return level ? indicators.total(name) : name;
    }

    /** 6件达到某某标准, 20万人受益: what became of some of those before, or of people. */
    private List<String> become(Match match, String words) {
        Quantity value = values(match).get(0);
        String what = indicators.of(words);
        if (what.isEmpty() || what.length() > LONGEST_DEED) {
            return List.of();
        }
        boolean share = isShare(match);
        boolean part =
                !figures.isEmpty()
                        && !figures.get(figures.size() - 1).quantity().change()
                        && (share
                                || figures.get(figures.size() - 1)
                                        .quantity()
                                        .unit()
                                        .equals(value.unit()));
        if (part) {
            String whole = indicators.whole(said.get(said.size() - 1));
            return List.of(share ? whole + what : what + whole);
        }
        boolean people = cues.persons().in(value.unit());
        return people && what.length() <= LONGEST_GENERIC
                ? List.of(what + cues.persons().says())
                : List.of();
    }

    /** 14家某类公司市值: what is measured right behind things that are counted is theirs. */
    private List<String> ofCounted(Match match, List<String> names) {
        int start = match.matcher().start();
        if (!parts.isBehind(match) || !chunks.get(start).is("TEXT")) {
            return names;
        }
        String thing = indicators.of(chunks.get(start - 1).in(text));
        return indicators.isGeneric(thing)
                ? names
                : names.stream().map(n -> n.startsWith(thing) ? n : thing + n).toList();
    }

    private List<String> phrase(Match match, String capture) {
        String words = parts.words(match, capture);
        String own = indicators.deed(words);
        boolean continued = parts.follows(match);
        String name = indicators.of(words);
        String tail = name.substring(name.lastIndexOf('、') + 1);
        if (tail.length() < name.length() && indicators.isHead(tail)) {
            return List.of(tail);
        }
        if (indicators.isHead(name) && parts.start(match) && !said.isEmpty()) {
            return List.of(indicators.under(said.get(said.size() - 1), name));
        }
        if (!said.isEmpty() && (indicators.isKind(name) || isPart(match, name))) {
            return List.of(part(name));
        }
        Optional<String> share = share(match, name);
        if (share.isPresent()) {
            return List.of(share.get());
        }
        if (!own.isEmpty()) {
            deed = own;
        } else if (!continued) {
            deed = "";
        } else if (values(match).stream().noneMatch(Quantity::change) && cues.isNew().in(deed)) {
            name = deed + name;
        }
        if (isRate(match) && cues.several().in(name)) {
            List<String> each = List.of(name.split("、"));
            return indicators.items(each, each.size());
        }
        if (isRate(match) && cues.bareShare().in(name)) {
            return List.of(name + cues.bareShare().says());
        }
        return name.isEmpty() ? List.of() : List.of(name);
    }

    private boolean isRate(Match match) {
        return values(match).stream().allMatch(v -> cues.rate().in(v.unit()));
    }

    /** 民生支出187亿元，占财政支出的67% and 完成任务的107%: a share of what was told before. */
    private Optional<String> share(Match match, String name) {
        if (!isRate(match) || said.isEmpty()) {
            return Optional.empty();
        }
        String last = said.get(said.size() - 1);
        String thing = indicators.level(cues.hasShare().cutFrom(last));
        Matcher plan = cues.quota().matcher(name);
        if (plan.matches()) {
            return Optional.of(thing + plan.group("plan") + cues.quota().says());
        }
        Matcher of = cues.ofWhole().matcher(name);
        return of.matches()
                ? Optional.of(thing + "占" + of.group("whole") + cues.ofWhole().says())
                : Optional.empty();
    }

    /** 开通航线85条，其中国内55条: a part of what was counted before in the same unit. */
    private boolean isPart(Match match, String name) {
        Quantity value = values(match).get(0);
        return indicators.isPart(name)
                && !figures.isEmpty()
                && !value.change()
                && figures.get(figures.size() - 1).quantity().unit().equals(value.unit());
    }

    /** 开通航线85条，其中国内55条: the part by its own words and by what it is a part of. */
    private String part(String name) {
        String whole = indicators.whole(said.get(said.size() - 1));
        String part = indicators.isPart(whole) ? name : name + whole;
        shares.add(part);
        return part;
    }

    private List<String> each(Match match, String capture, Optional<String> of, int count) {
        List<String> items = indicators.divided(parts.items(match, capture), count);
        if (of.isPresent()) {
            String thing = indicators.of(parts.words(match, of.get()));
            return items.stream().map(i -> indicators.owner(i) + thing).toList();
        }
        if (items.size() == 1
                && count > 1
                && said.size() >= count
                && !cues.aggregate().in(items.get(0))) {
            List<String> before = ofThoseBefore(indicators.of(items.get(0)), count);
            if (!before.isEmpty()) {
                return before;
            }
        }
        if (items.size() == 1 && count > 1 && unlike(values(match))) {
            return Collections.nCopies(count, indicators.of(items.get(0)));
        }
        List<String> names = indicators.items(items, count);
        boolean several = names.size() == 1 && match.rule().id().equals(RESPECTIVELY);
        return several ? Collections.nCopies(count, names.get(0)) : names;
    }

    /** 分别完成年度任务的152%、169%: what is told of the several things before; empty for none. */
    private List<String> ofThoseBefore(String item, int count) {
        Matcher plan = cues.quota().matcher(item);
        if (plan.matches()) {
            return last(count).stream()
                    .map(name -> name + plan.group("plan") + cues.quota().says())
                    .toList();
        }
        return item.length() > LONGEST_GENERIC
                ? List.of()
                : last(count).stream().map(name -> indicators.total(name) + item).toList();
    }

    private static boolean unlike(List<Quantity> values) {
        return values.stream().map(Quantity::unit).distinct().count() > 1;
    }

    private List<String> behind(Match match, String capture, Optional<String> rest) {
        String noun = indicators.of(parts.words(match, capture));
        String done =
                rest.map(r -> parts.wordsIfAny(match, r))
                        .filter(words -> !cues.and().in(words))
                        .orElse("");
        if (noun.length() < 3 && captured(match, "what")) {
            noun = indicators.of(parts.words(match, "what")) + noun;
        } else if (cues.settled().in(done)) {
            Matcher place = cues.settled().matcher(done);
            noun = place.find() ? place.group("place") + place.group("verb") + noun : noun;
        } else if (!done.isEmpty() && done.length() <= LONGEST_DEED && isShare(match)) {
            noun = noun + cues.realized().cutFrom(done);
        } else if (indicators.endsGeneric(noun) && indicators.isDeed(indicators.done(done))) {
            noun = indicators.done(done) + noun;
        } else if (indicators.isGeneric(noun) && !done.isEmpty() && done.length() <= LONGEST_DEED) {
            noun = (done.length() <= 6 ? indicators.done(done) : indicators.of(done)) + noun;
        } else if (indicators.isGeneric(noun)) {
            noun = indicators.opening(text.substring(parts.clause(match))) + noun;
        }
        String lead = parts.lead(match);
        String own = indicators.deed(lead);
        deed = own;
        boolean told = !cues.isNew().in(own);
        return noun.isEmpty() ? List.of() : List.of(told ? noun : own + noun);
    }

    /** 80%的某类企业达到某某标准: how many of them do is told by what they do. */
    private boolean isShare(Match match) {
        return values(match).stream().allMatch(v -> !v.change() && cues.rate().in(v.unit()));
    }

    private List<Quantity> values(Match match) {
        return parts.values(match, "value");
    }

    private List<String> last(int count) {
        int size = said.size();
        return size < count ? List.of() : List.copyOf(said.subList(size - count, size));
    }

    private void join(Match match, List<String> names, List<Quantity> values, List<String> owners) {
        int from = chunks.get(match.matcher().start()).start();
        int to = chunks.get(match.matcher().end() - 1).end();
        boolean one = values.size() == 1;
        int pairs = one ? names.size() : Math.min(names.size(), values.size());
        for (int i = 0; i < pairs; i++) {
            Quantity value = values.get(one ? 0 : i);
            String name = names.get(i);
            if (name.isEmpty()) {
                continue;
            }
            boolean growth =
                    value.change()
                            || keepsPace(value)
                            || cues.prices().in(name) && isRate(value)
                            || !indicators.level(name).equals(name) && isRate(value);
            String indicator = growth ? indicators.level(name) : name;
            Quantity said = growth && !value.change() ? value.changing(false) : value;
            for (String owner : owners) {
                figures.add(new Figure(indicator, said, match.rule().id(), from, to, owner));
            }
            this.said.add(indicator);
        }
    }

    private boolean isRate(Quantity value) {
        return value.isStated() || cues.rate().in(value.unit());
    }

    /** 与经济增长同步: only what grows keeps pace. */
    private boolean keepsPace(Quantity value) {
        return value.isStated() && cues.pace().in(text.substring(value.start(), value.end()));
    }
}
