package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuanpu.mention.Brackets;
import org.yuanpu.rule.FigureRules;

/**
 * Makes indicators from the words around numbers: noun phrases without support verbs, settings,
 * lists of examples and closing words.
 */
final class Indicators {

    private static final Pattern LISTED = Pattern.compile("^(?<list>.+?)等(?<noun>[^等]{2,})$");
    private static final Pattern CLOSING =
            Pattern.compile("(?:年均增长|总量|数量|总数|同比|年均|完成|实现|累计|共|等|目标)$");
    private static final Pattern ENDS =
            Pattern.compile("^(?:[-－—•·、，：；,。的与和及]|（\\d+）|[一二三四五六七八九十]是)+|[、，：；,。的与和及]+$");
    private static final Pattern MEASURE =
            Pattern.compile("(?:[参入覆普完办满合治达就升]..?率|参保人数|增加值|销售额|营业额|产值|产量|营收|案件|警情|占比|比重)$");
    private static final Pattern MEASURED =
            Pattern.compile("(?:[率额量数值度]|收入|面积|投资|比重|占比|案件|警情|经费|贷款|利润|营收|”)$");
    private static final Pattern INNER =
            Pattern.compile("(?<=[业园区镇港员户])(?:预计)?(?:共)?(?:实现|完成)(?=.{2})");
    private static final Pattern MARKS = Pattern.compile("[“”‘’（）()《》]");
    private static final Pattern CHAIN = Pattern.compile("全产业链产值$");
    private static final Pattern LEVEL_OF = Pattern.compile("(?:国家|省|市|区|县|国|州|部)级|.{2}性|.{2}型");
    private static final String TOWN_AND_COUNTRY = "城乡";
    private static final int SHORT = 3;
    private static final int LONGEST = 30;

    private final WordSet settings;
    private final WordSet light;
    private final WordSet deeds;
    private final WordSet heads;
    private final WordSet generic;
    private final WordSet keep;
    private final WordSet leading;

    Indicators(FigureRules rules) {
        this.settings = new WordSet(rules.phrases().get("SETTING"));
        this.light = new WordSet(rules.phrases().get("LIGHT"));
        this.deeds = new WordSet(rules.phrases().get("DEED"));
        this.heads = new WordSet(rules.phrases().get("HEAD"));
        this.keep = new WordSet(rules.phrases().get("KEEP"));
        this.generic = new WordSet(rules.phrases().get("GENERIC"));
        this.leading =
                new WordSet(
                        Stream.of("SETTING", "LIGHT", "DEED")
                                .flatMap(symbol -> rules.phrases().get(symbol).stream())
                                .toList());
    }

    /** Whether words hold no noun: only verbs, adverbs, prepositions and words for the region. */
    boolean isLead(String words) {
        return leading.makeUp(words);
    }

    /** The indicator that a phrase names, empty where it names none. */
    String of(String phrase) {
        String words = INNER.matcher(stripped(phrase)).replaceFirst("");
        return shortened(bare(unlisted(words)));
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

    /** Whether an indicator is only a head such as 产量, and needs to know of what. */
    boolean isHead(String indicator) {
        return heads.contains(indicator);
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
        return LEVEL_OF.matcher(indicator).matches();
    }

    /** A head under the thing last spoken of: 粮食播种面积 and 产量 give 粮食产量. */
    String under(String last, String head) {
        String other = heads.closing(last);
        if (!other.isEmpty() && last.length() > other.length() + 1) {
            return last.substring(0, last.length() - other.length()) + head;
        }
        return total(last) + head;
    }

    /** What owns a figure, without the words that close a list of owners. */
    String owner(String item) {
        Matcher listed = LISTED.matcher(item);
        return listed.matches() ? listed.group("list") : of(item);
    }

    /** One item divided at 和 or between quotations where there are as many parts as numbers. */
    List<String> divided(List<String> items, int count) {
        if (items.size() != 1 || count < 2) {
            return items;
        }
        List<String> parts =
                List.of(items.get(0).split("(?<=”)(?=“)|(?<=..)(?:以及|[和与])(?=..)(?![^“]*”)"));
        return parts.size() == count ? parts : items;
    }

    /** The same thing without its 新增: what the total counts. */
    String total(String indicator) {
        String deed = first(indicator, deeds);
        return deed.isEmpty() || deed.length() >= indicator.length()
                ? indicator
                : indicator.substring(deed.length());
    }

    /** An indicator without the words that only say that it grew. */
    String level(String indicator) {
        Matcher closing = Pattern.compile("(?:增速|增幅|增长率|增长速度|降幅|涨幅|增长)$").matcher(indicator);
        String rest = closing.replaceFirst("");
        return rest.length() > 1 ? rest : indicator;
    }

    /** Items of a list with what the last one holds for all: 刑事、治安警情, 城乡居民收入. */
    List<String> items(List<String> phrases, int numbers) {
        List<String> items = new ArrayList<>();
        for (String phrase : phrases) {
            items.add(of(phrase));
        }
        if (items.size() == 1 && numbers == 2 && items.get(0).contains(TOWN_AND_COUNTRY)) {
            String both = items.get(0);
            return List.of(
                    both.replace(TOWN_AND_COUNTRY, "城镇"), both.replace(TOWN_AND_COUNTRY, "农村"));
        }
        for (int i = 1; i < items.size(); i++) {
            if (isHead(items.get(i))) {
                items.set(i, under(items.get(0), items.get(i)));
            }
        }
        for (int i = items.size() - 2; i >= 0; i--) {
            items.set(i, headed(items.get(i), items.get(i + 1)));
        }
        measured(items);
        return items;
    }

    /** 甲类、乙类参保率: the last item's measure is that of all. */
    private static void measured(List<String> items) {
        Matcher tail = MEASURE.matcher(items.get(items.size() - 1));
        if (items.size() < 2 || !tail.find()) {
            return;
        }
        for (int i = 0; i < items.size() - 1; i++) {
            if (!MEASURED.matcher(items.get(i)).find() && items.get(i).length() > SHORT) {
                items.set(i, items.get(i) + tail.group());
            }
        }
    }

    private String headed(String item, String next) {
        boolean bare = item.length() <= SHORT && item.length() > 1 && !item.startsWith("“");
        boolean fits = next.length() >= item.length() + 2 && next.length() <= item.length() + 12;
        if (!bare || !fits || isHead(item) || MEASURED.matcher(item).find()) {
            return item;
        }
        Matcher chain = CHAIN.matcher(next);
        return item + (chain.find() ? chain.group() : next.substring(item.length()));
    }

    private String stripped(String phrase) {
        String words = withoutSettings(phrase);
        String verb = first(words, light);
        while (!verb.isEmpty()
                && first(words, keep).isEmpty()
                && (words.length() - verb.length() >= SHORT
                        || isHead(words.substring(verb.length())))) {
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
        Matcher listed = LISTED.matcher(words);
        if (!listed.matches()) {
            return words;
        }
        String noun = listed.group("noun");
        String deed = first(words, deeds);
        if (noun.length() < SHORT && deed.isEmpty() && !isGeneric(noun)) {
            return words;
        }
        return noun.startsWith(deed) ? noun : deed + noun;
    }

    private static String bare(String words) {
        String bare = ENDS.matcher(words).replaceAll("");
        Matcher closing = CLOSING.matcher(bare);
        if (closing.find() && closing.start() > 2) {
            bare = bare.substring(0, closing.start());
        }
        String clean = ENDS.matcher(bare).replaceAll("");
        return Brackets.balanced(clean) ? clean : MARKS.matcher(clean).replaceAll("");
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
