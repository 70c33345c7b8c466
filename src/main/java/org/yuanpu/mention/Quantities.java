package org.yuanpu.mention;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuanpu.ontology.Units;
import org.yuanpu.rule.QuantityWords;

/**
 * Finds the quantities of a sentence: numbers in digits or Chinese numerals with factor, unit,
 * bounds before and behind, and verbs of change.
 *
 * <p>What only looks like one is left out: years and dates, ordinals, ratios of whole numbers,
 * numbers inside names ({@code G348}, {@code 5A级}, {@code 816工程}). Thread-safe.
 */
public final class Quantities {

    private static final String TIMES = "倍";

    private static final String MARK = "大关";

    /** 1类新药, 三类医疗器械: classes by number. */
    private static final String KIND = "类";

    private static final Pattern DRUG =
            Pattern.compile("(?:创新|抗\\p{IsHan}{0,4}|化学|生物|中)?(?:新?药|疫苗)|医疗器械");

    /** 收入比2.29：1; 1:1 is a rule or a scale and no figure. */
    private static final String TO_ONE = ":1";

    /** 收入比1：2.29: told from one, so another number than 2.29：1. */
    private static final String ONE_TO = "1:";

    /** 分别是2010年的2.4倍和3.2倍: how many times another value something is. */
    private static final Pattern MULTIPLE = Pattern.compile("(?:的|倍(?:[和及与、]|以及))(?:将?近|约|超过?)?$");

    private static final Pattern RATIO_BEHIND = Pattern.compile("[：:∶+＋]\\d");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern LATIN_UNIT = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern CLOSED = Pattern.compile("[，。；、！,;）)]");
    private static final Pattern REACH_BEFORE = Pattern.compile("[前后每近头用仅时]$");
    private static final Pattern UNBROKEN = Pattern.compile("未|无|零|没有|稳定");

    /** 平均受教育年限达到12.3年: years that tell how long, and not when. */
    private static final Pattern SPAN_OF_LIFE =
            Pattern.compile("(?:教育年限|寿命)(?:达到?|为|[提增]高?[到至]|超过)?$");

    /** 居民消费价格指数控制在103左右. */
    private static final Pattern INDEX = Pattern.compile("指数(?!排)[^，。；、第位\\d]{0,8}$");

    private static final Pattern CLOSED_PHRASE = Pattern.compile("[，。；、！,;]");
    private static final Pattern INTRODUCED = Pattern.compile("(?:达到?|为|降至|降到)$");
    private static final Pattern SIZE = Pattern.compile("[级吨千]");
    private static final Set<String> WHOLE_FACTORS = Set.of("万", "亿", "万亿");
    private static final Pattern RATIO_BEFORE = Pattern.compile("[0-9.][：:∶/]$");
    private static final Pattern GLUED = Pattern.compile("[A-Za-z0-9.+#＋_]$");
    private static final Pattern WORD_OF_LETTERS = Pattern.compile("[A-Z]{3,}$");
    private static final Pattern GRADE = Pattern.compile("级|伏|届|位次|名次");
    private static final Pattern RANGE = Pattern.compile("[—–\\-~～至到]{1,2}");
    private static final Pattern SAME_SERIES = Pattern.compile("、|和|及|以及|与|，");

    /** How far in front of a number the words that belong to it may begin. */
    private static final int HEAD = 10;

    private static final Pattern NUMERAL =
            Pattern.compile("[一二两三四五六七八九十百]+分之|[一二两三四五六七八九]成|(?<![0-9.])[百千万亿]");
    private static final BitSet NUMERAL_OPENINGS =
            openings(List.of(List.of("一二两三四五六七八九十百千万亿".split(""))));
    private static final Set<String> TIME_UNITS =
            Set.of("年", "天", "小时", "分钟", "个小时", "岁", "周岁", "个月");

    /** 十亿项目, 11方面, 2:1:1: a unit is no part of the word or number that it begins. */
    private static final String WHOLE_WORD =
            "(?<!项(?=目(?!标|录|的)))(?<!方(?=面))(?<!群(?=众))(?<!片(?=[区段]))(?<!担(?=[保任当负]))(?<!箱(?=包))(?<!首(?=席))(?<!条次(?=干))(?<!个(?=多月))(?<![:：∶]1(?=[\\d.:：∶]))";

    /** 2.7万套（间）, 5条（段）: a second unit that may stand for the first. */
    private static final String OTHER_UNIT = "(?:（[个间处次段户栋所家项条台座场只头张床位件套]{1,2}）)?";

    private static final List<String> NUMBER_OPENINGS = List.of("-0123456789−－".split(""));
    private static final List<String> WORD_OPENINGS = List.of("〇零一二两三四五六七八九十成分余多（".split(""));

    private static final Set<String> RATES = Set.of("%", "％", "‰", "倍");

    private final Pattern number;
    private final Pattern words;
    private final BitSet numberOpens;
    private final BitSet wordsOpen;
    private final Map<String, Bound> before = new TreeMap<>();
    private final Map<String, Bound> after = new TreeMap<>();
    private final Set<String> ups = new TreeSet<>();
    private final Set<String> downs = new TreeSet<>();
    private final Set<String> onlyRates = new TreeSet<>();
    private final Pattern lasting;
    private final Pattern never;
    private final Set<String> ranks;
    private final Pattern ranked;

    /**
     * @param units the units that count
     * @param words the words around numbers
     */
    public Quantities(Units units, QuantityWords words) {
        bounds(words.before(), before);
        bounds(words.after(), after);
        words.up().values().forEach(ups::addAll);
        words.down().values().forEach(downs::addAll);
        Stream.of(words.up(), words.down()).map(m -> m.get("rates")).forEach(onlyRates::addAll);
        String head =
                "(?:(?<!%s)(?<verb>%s)(?:%s)?)?(?<before>%s)?"
                        .formatted(
                                either(words.notBehind()),
                                either(union(ups, downs)),
                                either(words.filler()),
                                either(before.keySet())
                                        .replace("\\Q约\\E", "(?<![签节合集违履契])约")
                                        .replace("\\Q过\\E", "(?<=[值入额资收税模量])过"));
        String inner = "(?:%s)".formatted(either(words.inner()));
        String factor = either(words.factors());
        String unit =
                "(?:(?<unit>%s)%s)?".formatted(either(units.bySpelling().keySet()), WHOLE_WORD);
        String tail = "(?:余|多)?" + OTHER_UNIT + "(?<after>" + either(after.keySet()) + ")?";
        this.number =
                Pattern.compile(
                        head
                                + "(?<sign>(?<![0-9])[-−－])?(?<one>(?<![\\d.:：∶])1[:：∶])?(?<digits>\\d+(?:,\\d{3})*(?:\\.\\d+)?)"
                                + "(?:[—–\\-－～~至](?<upper>\\d+(?:\\.\\d+)?))?"
                                + "(?<some>"
                                + inner
                                + ")?(?<factor>"
                                + factor
                                + ")?(?<more>"
                                + inner
                                + ")?"
                                + unit
                                + tail);
        this.words =
                Pattern.compile(
                        head
                                + "(?<han>[〇零一二两三四五六七八九十]*(?:"
                                + factor
                                + ")?[〇零一二两三四五六七八九十]*(?:分之[一二三四五六七八九十百]+|成[半]?)?)"
                                + "(?<more>"
                                + inner
                                + ")?"
                                + unit
                                + tail);
        this.numberOpens = openings(List.of(ups, downs, before.keySet(), NUMBER_OPENINGS));
        this.wordsOpen =
                openings(
                        List.of(
                                ups,
                                downs,
                                before.keySet(),
                                WORD_OPENINGS,
                                words.factors(),
                                words.inner(),
                                units.bySpelling().keySet(),
                                after.keySet()));
        this.lasting = Pattern.compile("(?:%s)[了近约]?$".formatted(either(words.lasting())));
        this.ranks = Set.copyOf(words.ranks().units());
        this.ranked = Pattern.compile("(?:%s)了?$".formatted(either(words.ranks().behind())));
        this.never = Pattern.compile("(?:%s)".formatted(either(words.neverBefore())));
    }

    /** The characters that what is made of some words may begin with. */
    private static BitSet openings(List<Collection<String>> words) {
        BitSet openings = new BitSet();
        words.stream().flatMap(Collection::stream).forEach(word -> openings.set(word.charAt(0)));
        return openings;
    }

    /** The quantities of a sentence, in its order, without overlaps. */
    public List<Quantity> find(String sentence) {
        String text = Widths.narrow(sentence);
        List<Quantity> found = new ArrayList<>();
        Matcher digits = number.matcher(text);
        int from = 0;
        for (int at = digit(text, 0); at >= 0; at = digit(text, from)) {
            if (!digits.find(next(numberOpens, text, Math.max(from, at - HEAD)))) {
                break;
            }
            from = Math.max(digits.end(), digits.end("digits"));
            found.addAll(quantities(text, digits));
        }
        spelledOut(text, found);
        found.sort(Comparator.comparingInt(Quantity::start));
        return series(text, found);
    }

    /** Where at or behind a place one of some characters stands next. */
    private static int next(BitSet characters, String text, int from) {
        int at = from;
        while (at < text.length() && !characters.get(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int digit(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return i;
            }
        }
        return -1;
    }

    private List<Quantity> quantities(String text, Matcher m) {
        if (!isFigure(text, m)) {
            return List.of();
        }
        String unit = unit(m);
        BigDecimal value = new BigDecimal(m.group("digits").replace(",", ""));
        if ((TO_ONE.equals(unit) || ONE_TO.equals(unit)) && value.scale() == 0) {
            return List.of();
        }
        Quantity quantity = quantity(m, m.group("sign") == null ? value : value.negate(), unit);
        if (m.group("upper") == null) {
            return List.of(quantity);
        }
        int cut = m.start("upper");
        Quantity upper = quantity.valued(new BigDecimal(m.group("upper"))).closing(quantity, cut);
        return List.of(quantity.until(cut), upper);
    }

    private boolean isFigure(String text, Matcher m) {
        String left = text.substring(0, start(m));
        String right = text.substring(m.end());
        String unit = m.group("unit");
        boolean bare = unit == null && m.group("factor") == null;
        if (left.endsWith("第")
                || RATIO_BEFORE.matcher(left).find()
                || RATIO_BEHIND.matcher(right).lookingAt()) {
            return false;
        }
        if (m.group("sign") == null
                && m.group("before") == null
                && GLUED.matcher(left).find()
                && !(unit != null && WORD_OF_LETTERS.matcher(left).find())) {
            return false;
        }
        boolean grade = "级".equals(unit) && (m.group("factor") != null || m.group("after") == null);
        if (TIMES.equals(unit) && m.group("verb") == null && MULTIPLE.matcher(left).find()) {
            return false;
        }
        boolean rank = unit != null && ranks.contains(unit) && ranked.matcher(left).find();
        if (grade || rank || isName(unit, right) || cutOff(m, right)) {
            return false;
        }
        if (m.group("one") != null) {
            return bare && closes(right);
        }
        return unit == null
                ? bare ? isPure(m, left, right) : isFactored(m, right)
                : !TIME_UNITS.contains(unit) || lasts(m, left, right);
    }

    /** 世界500强, 110千伏, 20万吨级: a size or a name; 13个位次: a rank. */
    private boolean isName(String unit, String right) {
        if (KIND.equals(unit)) {
            return DRUG.matcher(right).lookingAt();
        }
        return unit == null ? never.matcher(right).lookingAt() : GRADE.matcher(right).lookingAt();
    }

    private static boolean cutOff(Matcher m, String right) {
        boolean latin = LETTER.matcher(right).lookingAt();
        String unit = m.group("unit");
        return latin && (unit == null || LATIN_UNIT.matcher(unit).matches());
    }

    private boolean lasts(Matcher m, String left, String right) {
        String lead = left.substring(0, m.start("digits"));
        boolean closed = right.isEmpty() || CLOSED.matcher(right).lookingAt();
        if (REACH_BEFORE.matcher(lead).find()) {
            return false;
        }
        if ("年".equals(m.group("unit"))) {
            return SPAN_OF_LIFE.matcher(left).find()
                    || left.endsWith("连续") && UNBROKEN.matcher(right).lookingAt();
        }
        return m.group("verb") != null
                || lasting.matcher(lead).find()
                || closed
                || "天".equals(m.group("unit"));
    }

    /**
     * A number without any unit is a figure only where it closes a phrase behind a bound, or where
     * it is told that it is an index.
     */
    private static boolean isPure(Matcher m, String left, String right) {
        boolean introduced = m.group("before") != null || INTRODUCED.matcher(left).find();
        boolean index = INDEX.matcher(left).find();
        return closes(right) && (index || introduced && m.group("digits").contains("."));
    }

    private static boolean closes(String right) {
        return right.isEmpty() || CLOSED_PHRASE.matcher(right).lookingAt();
    }

    /** 万 and 亿 may stand for a unit that is left out; 千 and 百 may not. */
    private static boolean isFactored(Matcher m, String right) {
        return WHOLE_FACTORS.contains(m.group("factor")) && !SIZE.matcher(right).lookingAt();
    }

    private Quantity quantity(Matcher m, BigDecimal value, String unit) {
        String verb = m.group("verb");
        boolean rate = RATES.contains(unit) || unit.endsWith("百分点") || unit.endsWith("基点");
        boolean change = verb != null && (rate || !onlyRates.contains(verb));
        int start = change || verb == null ? m.start() : beforeBound(m);
        boolean down = change && downs.contains(verb);
        return new Quantity(start, m.end(), down ? value.negate() : value, unit, bound(m), change);
    }

    private static int beforeBound(Matcher m) {
        return m.group("before") == null ? start(m) : m.start("before");
    }

    /** Where the number itself begins. */
    private static int start(Matcher m) {
        return m.start(m.group("one") == null ? "digits" : "one");
    }

    private Bound bound(Matcher m) {
        if (m.group("after") != null) {
            return after.get(m.group("after"));
        }
        if (m.group("before") != null) {
            return before.get(m.group("before"));
        }
        return m.group("some") != null || m.group("more") != null ? Bound.ABOUT : Bound.EQUAL;
    }

    private static String unit(Matcher m) {
        if (m.group("one") != null) {
            return ONE_TO;
        }
        String factor = m.group("factor") == null ? "" : m.group("factor");
        String unit = m.group("unit") == null ? "" : m.group("unit");
        return told((factor + unit).replace('％', '%').replace('：', ':').replace('∶', ':'), m);
    }

    /** 突破千亿大关: a mark that is passed is one of money where no unit says of what. */
    private static String told(String unit, Matcher m) {
        return MARK.equals(m.group("after")) && unit.endsWith("亿") ? unit + "元" : unit;
    }

    /** 三成, 四分之一, 突破千亿, 超百场, 两百亿元. */
    private void spelledOut(String text, List<Quantity> found) {
        Matcher m = words.matcher(text);
        int from = 0;
        Matcher at = NUMERAL.matcher(text).useTransparentBounds(true);
        for (int behind = 0; isNext(at, text, behind); behind = at.end()) {
            if (at.start() < from) {
                continue;
            }
            int start = Math.max(from, at.start() - HEAD);
            do {
                m.find(next(wordsOpen, text, start));
                start = Math.max(m.end(), m.start() + 1);
            } while (m.start("han") == m.end("han") && m.end() <= at.start());
            from = Math.max(m.end(), m.start() + 1);
            if (m.start("han") == m.end("han") || overlaps(found, m)) {
                continue;
            }
            String left = text.substring(0, m.start("han"));
            String right = text.substring(m.end());
            if ("级".equals(m.group("unit")) || right.startsWith("级")) {
                continue;
            }
            Numerals.read(m.group("han"), m.group("unit"), m.group("before") != null)
                    .filter(n -> !GLUED.matcher(left).find() && !left.endsWith("第"))
                    .filter(n -> !never.matcher(right).lookingAt())
                    .ifPresent(n -> found.add(spelled(m, n)));
        }
    }

    /** Whether a numeral begins at or behind a place, to which its matcher then points. */
    private static boolean isNext(Matcher numeral, String text, int from) {
        for (int at = next(NUMERAL_OPENINGS, text, from);
                at < text.length();
                at = next(NUMERAL_OPENINGS, text, at + 1)) {
            if (numeral.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private Quantity spelled(Matcher m, Numerals.Number n) {
        String verb = m.group("verb");
        boolean change = verb != null;
        boolean down = change && downs.contains(verb);
        int start = change ? m.start() : beforeHan(m);
        Bound bound =
                m.group("after") != null
                        ? after.get(m.group("after"))
                        : m.group("before") != null
                                ? before.get(m.group("before"))
                                : m.group("more") != null ? Bound.ABOUT : Bound.EQUAL;
        BigDecimal value = down ? n.value().negate() : n.value();
        return new Quantity(start, m.end(), value, told(n.unit(), m), bound, change);
    }

    private static int beforeHan(Matcher m) {
        return m.group("before") == null ? m.start("han") : m.start("before");
    }

    private static boolean overlaps(List<Quantity> found, Matcher m) {
        return found.stream().anyMatch(q -> q.start() < m.end() && m.start() < q.end());
    }

    /** 5.5%—6%: the sign between two numbers of one unit belongs to the first, as in 5.5—6%. */
    private static boolean isRange(String text, Quantity last, Quantity next) {
        boolean minus = last.end() == next.start() && text.startsWith("-", next.start());
        return last.unit().equals(next.unit())
                && !last.unit().isEmpty()
                && !next.change()
                && (minus || RANGE.matcher(text.substring(last.end(), next.start())).matches());
    }

    /** 下降0.28个、0.5个百分点: a change whose unit is told in full behind the next number. */
    private static boolean isShort(String text, Quantity last, Quantity next) {
        return last.change()
                && !last.unit().isEmpty()
                && next.unit().length() > last.unit().length()
                && next.unit().startsWith(last.unit())
                && SAME_SERIES.matcher(text.substring(last.end(), next.start())).matches();
    }

    /** A verb of change holds for the whole series: 增长9%、6%、5%. */
    private static List<Quantity> series(String text, List<Quantity> found) {
        List<Quantity> all = new ArrayList<>();
        for (Quantity next : found) {
            Quantity last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && isRange(text, last, next)) {
                int number = next.start() + (text.startsWith("-", next.start()) ? 1 : 0);
                all.set(all.size() - 1, last.until(number));
                all.add(next.closing(last, number));
                continue;
            }
            if (last != null && isShort(text, last, next)) {
                last = last.in(next.unit());
                all.set(all.size() - 1, last);
            }
            boolean joined =
                    last != null
                            && last.change()
                            && !next.change()
                            && last.unit().equals(next.unit())
                            && SAME_SERIES
                                    .matcher(text.substring(last.end(), next.start()))
                                    .matches();
            all.add(joined ? next.changing(last.value().signum() < 0) : next);
        }
        return List.copyOf(all);
    }

    private static void bounds(Map<String, List<String>> words, Map<String, Bound> to) {
        for (Bound bound : Bound.values()) {
            words.getOrDefault(bound.sign(), List.of()).forEach(word -> to.put(word, bound));
        }
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    /** An alternation of words, longest first. */
    static String either(Collection<String> words) {
        return words.stream()
                .sorted(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(joining("|"));
    }
}
