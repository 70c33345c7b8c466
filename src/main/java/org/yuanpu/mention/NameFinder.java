package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/**
 * Finds names that their own words tell: a head noun such as 工业园 or 有限公司 at their end and something
 * of their own in front of it.
 */
final class NameFinder {

    private static final Set<String> FULL =
            Set.of("有限公司", "有限责任公司", "股份公司", "股份有限公司", "集团有限公司", "集团公司", "集团");
    private static final int LONGEST = 26;
    private static final Set<String> ACTS =
            Set.of(
                    "提升", "建设", "建好", "建强", "打造", "发展", "推动", "服务", "加快", "开放", "新建", "做强", "支持",
                    "承接", "提出", "依托");
    private static final Pattern ACT =
            Pattern.compile(
                    "提出|建好|建强|提升|打造|依托|开放至|推动|加快|做强|支持|承接|围绕|做优|做大|培育|升级为|创建|新组|组建|重组|整合|引入|与(?=.{4})");
    private static final Pattern NO_PARK =
            Pattern.compile(
                    ".*(?:各|多|等|两|三|四)[^，]{0,2}(?:组团|园区|片区)|.*\\d+个.*|.*(?:企业集团|利益集团|大型|重点|名校|国有|派遣|合作社|[一二三四五六七八九十\\d]大)[^，]*(?:集团|公司)|.*[一两三]省.*公司|.*(?:商务|水网|零碳|服务|低碳)[^，]{0,4}(?:园区|示范区|集聚区)|.*(?:融合发展|综合改革|统筹发展|改革创新|乡村振兴|服务业|文明|制度创新)(?:试验区|示范区|集聚区)");
    private static final Pattern LOOSE_START =
            Pattern.compile(
                    "^(?:[\\d.]|各|全国|全市|全省|全区|国家|市级|省级|区级|县级|国家级|一批|一个|“|《|等|该|我|一流|高能级|知名|[一二三四五]?千亿级?|百亿级?|特色|现代化|国内|世界级|国际化|高端|重点|主要)");

    private static final Pattern FIGURE = Pattern.compile("(?<=.{3})(?:总?产值|营业收入|营收|产量|销售收入)$");
    private static final Pattern MEETING = Pattern.compile("(?:对话会|论坛|大会|峰会|推介会|联席会|博览会)");

    private final Lexicon lexicon;
    private final Nature nature;

    NameFinder(Lexicon lexicon, Nature nature) {
        this.lexicon = lexicon;
        this.nature = nature;
    }

    /** The names in the stretches of a sentence, outer names beside those inside them. */
    List<Name> find(Sentence sentence, List<Chunk> chunks) {
        List<Name> names = new ArrayList<>();
        for (Chunk chunk : chunks) {
            for (Item item : chunk.items()) {
                inItem(sentence, item, names);
                bare(sentence, item, names);
            }
            companies(sentence, chunk, names);
        }
        return names;
    }

    private void inItem(Sentence sentence, Item item, List<Name> names) {
        String text = sentence.text().text();
        for (int at = item.start() + 1; at < item.end(); at++) {
            int from = at;
            lexicon.at(text, at).stream()
                    .filter(hit -> hit.word().type().equals("HEAD") && hit.end() <= item.end())
                    .reduce((a, b) -> b.length() >= a.length() ? b : a)
                    .ifPresent(hit -> headed(sentence, item, from, hit, names));
        }
    }

    private void headed(Sentence sentence, Item item, int at, Hit hit, List<Name> names) {
        String text = sentence.text().text();
        for (Hit each : lexicon.at(text, at)) {
            boolean area =
                    each.word().text().equals("片区")
                            && each.word().symbol().equals("HEAD.weakpark")
                            && names.stream()
                                    .anyMatch(
                                            n ->
                                                    n.start() == item.start()
                                                            && n.type().equals("Park"));
            String type = area ? "Park" : type(each, each.end() == item.end());
            if (type.isEmpty() || each.end() > item.end() || goesOn(text, each, item)) {
                continue;
            }
            int start = start(sentence, item.start(), each.start(), type);
            String name = start < each.start() ? text.substring(start, each.end()) : "";
            boolean own =
                    !name.isEmpty()
                            && nature.ownness(text, sentence.tokens(), start, each.start()) > 0
                            && name.length() <= LONGEST
                            && Brackets.balanced(name)
                            && !MEETING.matcher(text.substring(each.end(), item.end())).lookingAt()
                            && !LOOSE_START.matcher(name).find()
                            && !NO_PARK.matcher(name).matches();
            if (own && names.stream().noneMatch(n -> n.start() == start && n.end() == each.end())) {
                names.add(new Name(start, each.end(), type, name));
            }
        }
    }

    /** Behind the last verb or kind of thing that stands in front of the name proper. */
    private int start(Sentence sentence, int from, int head, String type) {
        String text = sentence.text().text();
        int start = text.charAt(from) == '以' && type.equals("Park") ? from + 1 : from;
        for (Token token : sentence.tokens()) {
            boolean inside = token.start() >= from && token.end() < head;
            String word = text.substring(token.start(), token.end());
            boolean verb =
                    token.tag().matches("v|vd|vi|vl|d|p|pba|cc|c|ad")
                            && word.length() >= 2
                            && !nature.covered(word);
            boolean kind = type.equals("Enterprise") && word.matches("企业|公司|集团|由");
            if (inside
                    && (verb || kind)
                    && nature.ownness(text, sentence.tokens(), token.end(), head) > 0) {
                start = token.end();
            }
        }
        Matcher act = ACT.matcher(text).region(start, head);
        while (act.find()) {
            start = act.end();
        }
        return start;
    }

    /** 高新区, 经开区: in a district's report a name without more. */
    private void bare(Sentence sentence, Item item, List<Name> names) {
        for (Hit hit : lexicon.at(sentence.text().text(), item.start())) {
            boolean whole = hit.end() <= item.end() && hit.word().type().equals("BAREPARK");
            if (whole
                    && names.stream()
                            .noneMatch(n -> n.start() == hit.start() && n.end() == hit.end())) {
                names.add(new Name(hit.start(), hit.end(), "Park", hit.word().text()));
            }
        }
    }

    /** Companies told by their trade, and those that stand in one list with them. */
    private void companies(Sentence sentence, Chunk chunk, List<Name> names) {
        boolean any =
                chunk.symbol().equals("THINGS.company")
                        || chunk.items().stream()
                                .anyMatch(item -> trade(sentence, bare(sentence, item)));
        boolean all =
                chunk.symbol().equals("THINGS.company")
                        || chunk.items().stream()
                                .anyMatch(
                                        item ->
                                                trade(sentence, bare(sentence, item))
                                                        && nature.head(
                                                                        bare(sentence, item).text(),
                                                                        "company")
                                                                .isPresent());
        for (Item whole : chunk.items()) {
            Item item = bare(sentence, whole);
            boolean fits =
                    any
                            && item.text().length() >= 2
                            && item.text().length() <= 12
                            && (trade(sentence, item)
                                    || all
                                            && !chunk.symbol().equals("THINGS.project")
                                            && chunk.items().size() > 1
                                            && plainName(sentence, item));
            if (fits
                    && names.stream()
                            .noneMatch(n -> n.start() == item.start() && n.end() == item.end())) {
                names.add(new Name(item.start(), item.end(), "Enterprise", item.text()));
            }
        }
    }

    /** An item without the figure that is told of it: 某某药业产值 is 某某药业. */
    private static Item bare(Sentence sentence, Item item) {
        Matcher figure = FIGURE.matcher(item.text());
        return figure.find()
                ? Item.of(sentence.text().text(), item.start(), item.start() + figure.start())
                : item;
    }

    /** Nothing but words of its own in front of the word of a trade. */
    private boolean trade(Sentence sentence, Item item) {
        String name = item.text();
        Optional<String> head = nature.head(name, "company").or(() -> nature.head(name, "trade"));
        int own = head.map(h -> name.length() - h.length()).orElse(0);
        return own >= 2
                && own <= 5
                && nature.allOwn(
                        sentence.text().text(),
                        sentence.tokens(),
                        item.start(),
                        item.start() + own);
    }

    private boolean plainName(Sentence sentence, Item item) {
        String name = item.text();
        boolean other =
                List.of("org", "park", "abstract", "project").stream()
                        .anyMatch(kind -> nature.head(name, kind).isPresent());
        return !other
                && !nature.covered(name)
                && name.length() <= 8
                && !name.matches(".*[\\d的]|.*[一二三四五六]期|^(?:及|和|与|等).*|.*[的].*");
    }

    /** A head noun that is only the beginning of a longer one does not end a name. */
    private boolean goesOn(String text, Hit hit, Item item) {
        for (int at = Math.max(item.start(), hit.start() - 8); at < hit.end(); at++) {
            for (Hit other : lexicon.at(text, at)) {
                boolean longer =
                        other.end() > hit.end()
                                && other.end() <= item.end()
                                && other.start() <= hit.start();
                if (longer && other.word().symbol().equals(hit.word().symbol())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String type(Hit hit, boolean last) {
        return switch (hit.word().symbol()) {
            case "HEAD.park" -> "Park";
            case "HEAD.company" -> FULL.contains(hit.word().text()) ? "Enterprise" : "";
            case "HEAD.org" -> last ? "Organization" : "";
            default -> "";
        };
    }
}
