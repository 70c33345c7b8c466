package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.text.Sentence;

/**
 * Puts stretches together to lists of things: A、B和C等19个项目.
 *
 * <p>Whether a 和 or 及 parts two things or stands inside one name is decided by what stands on both
 * sides: two names are two things, a name and a common phrase are one.
 */
final class Lists {

    private static final Pattern CLOSER =
            Pattern.compile(
                    "(?:(?:[\\d.]+|[一二三四五六七八九十百两]+)(?:余|多)?(?:个|户|家|条|座|处|所|项|名|只|支)|一批|一系列)?(?<noun>.*?)"
                            + "(?:[\\d.]+余?(?:个|户|家|条|座|处|所|项)?)?");
    private static final Pattern SPILL =
            Pattern.compile(
                    "(?<head>(?:[\\d.]+余?(?:个|户|家))?.{0,12}?(?<kind>企业|公司|市场主体|项目))(?<rest>[^\\d].+)");
    private static final Pattern PROJECT =
            Pattern.compile(
                    ".*(?:项目|工程|改造|重点项目|基础设施|设施|道路|桥梁|隧道|公路|水库|学校|医院|综合体|场馆|基地|变电站|片区|平台|中心|公园|电站|厂|通道|铁路|高速|线|小区)");
    private static final Pattern COMPANY =
            Pattern.compile(".*(?:企业|公司|集团|银行|机构|酒店|品牌|厂商|商家|商户|国企|央企|上市公司)");

    private static final Pattern MEASURE = Pattern.compile("制度|机制|政策|模式|活动|行动|问题|难题|负担|措施|服务");
    private static final Map<String, String> STAGES =
            Map.of(
                    "续建", "building",
                    "在建", "building",
                    "谋划", "planned",
                    "储备", "planned",
                    "前期", "planned",
                    "拟建", "planned",
                    "签约", "signed",
                    "新签", "signed",
                    "投产", "operational");
    private static final Pattern STAGE =
            Pattern.compile(
                    "(?:[\\d.]+余?(?:个|项))?(?:重大|重点)?(?<stage>"
                            + String.join("|", new java.util.TreeSet<>(STAGES.keySet()))
                            + ")(?:重大|重点)?(?:项目|工程)");
    private static final Set<String> VERBS = Set.of("VERB", "SOFT", "LEAD", "WISH");

    private final Nature nature;

    Lists(Nature nature) {
        this.nature = nature;
    }

    /** The same chunks with every stretch of text in a list, be it of one. */
    List<Chunk> group(Sentence sentence, List<Chunk> chunks) {
        List<Chunk> grouped = new ArrayList<>();
        int at = 0;
        while (at < chunks.size()) {
            if (chunks.get(at).symbol().equals("TEXT")) {
                at = list(sentence, chunks, at, grouped);
            } else {
                grouped.add(chunks.get(at++));
            }
        }
        return grouped;
    }

    /** Whether a chunk behind 等 still tells what sort of things the list holds. */
    private static boolean belongs(Sentence sentence, List<Chunk> chunks, int at) {
        Chunk chunk = chunks.get(at);
        if (chunk.symbol().equals("TEXT") || chunk.symbol().equals("QUANTITY")) {
            return true;
        }
        if (at + 1 >= chunks.size() || !chunks.get(at + 1).symbol().equals("TEXT")) {
            return false;
        }
        boolean verb =
                List.of("VERB", "SOFT", "TAIL", "OTHER", "COOP", "PREP").contains(chunk.type());
        String next = sentence.text().text().substring(chunks.get(at + 1).start());
        return chunk.type().equals("ADV") || verb && next.matches("(?s)(?:企业|公司|机构|项目|载体).*");
    }

    /** 甲、乙集团铜等金属交割库: what closes the list belongs to its last name alone. */
    private boolean oneName(List<Item> items, String tail) {
        Item last = items.get(items.size() - 1);
        return items.size() > 1
                && tail.length() >= 5
                && !tail.matches(".*(?:项目|改造)")
                && nature.head(tail, "project").isPresent()
                && nature.head(last.text(), "project").isEmpty()
                && items.subList(0, items.size() - 1).stream()
                        .allMatch(
                                i ->
                                        i.text().length() > 6
                                                && nature.head(i.text(), "project").isPresent());
    }

    private int list(Sentence sentence, List<Chunk> chunks, int first, List<Chunk> grouped) {
        List<Item> items = new ArrayList<>();
        items.add(item(sentence, chunks.get(first).start(), chunks.get(first).end()));
        int at = first + 1;
        while (at + 1 < chunks.size() && chunks.get(at + 1).symbol().equals("TEXT")) {
            String link = chunks.get(at).symbol();
            Chunk next = chunks.get(at + 1);
            if (link.equals("SEP") && items.get(items.size() - 1).text().matches("\\d+")) {
                Item digits = items.remove(items.size() - 1);
                items.add(item(sentence, digits.start(), next.end()));
            } else if (link.equals("SEP")) {
                items.add(item(sentence, next.start(), next.end()));
            } else if (link.equals("AND")) {
                join(sentence, items, chunks.get(at), next);
            } else {
                break;
            }
            at += 2;
        }
        return closed(sentence, chunks, first, at, items, grouped);
    }

    private void join(Sentence sentence, List<Item> items, Chunk and, Chunk next) {
        Item last = items.get(items.size() - 1);
        String text = sentence.text().text();
        String word = text.substring(and.start(), and.end());
        boolean left = own(sentence, last.start(), last.end()) > 0;
        boolean right = own(sentence, next.start(), next.end()) > 0;
        boolean headed =
                nature.head(last.text(), "project").isPresent()
                        || nature.head(last.text(), "company").isPresent()
                        || nature.head(last.text(), "park").isPresent()
                        || nature.head(last.text(), "org").isPresent();
        boolean tight = word.equals("及") || word.equals("暨");
        if (left && right && headed && !tight
                || items.size() > 1 && !tight
                || right && !left && !tight
                || last.text().matches(".*(?:项目|工程)") && next.end() - next.start() > 4) {
            items.add(item(sentence, next.start(), next.end()));
        } else {
            items.set(items.size() - 1, item(sentence, last.start(), next.end()));
        }
    }

    private int own(Sentence sentence, int start, int end) {
        return nature.ownness(sentence.text().text(), sentence.tokens(), start, end);
    }

    private static Item item(Sentence sentence, int start, int end) {
        return Item.of(sentence.text().text(), start, end);
    }

    /** Puts the list down with what closes it, and tells which chunk comes next. */
    private int closed(
            Sentence sentence,
            List<Chunk> chunks,
            int first,
            int at,
            List<Item> items,
            List<Chunk> grouped) {
        int start = chunks.get(first).start();
        if (at >= chunks.size() || !chunks.get(at).symbol().equals("ETC")) {
            int end = chunks.get(at - 1).end();
            grouped.add(new Chunk("THINGS.plain", start, end, items, ""));
            return at;
        }
        int behind = at + 1;
        while (behind < chunks.size() && belongs(sentence, chunks, behind)) {
            behind++;
        }
        int from = chunks.get(at).end();
        int end = chunks.get(behind - 1).end();
        grouped.addAll(tailed(sentence, start, from, end, items));
        String tail = sentence.text().text().substring(from, end).strip();
        Chunk last = grouped.remove(grouped.size() - 1);
        boolean works =
                tail.isEmpty()
                        && behind < chunks.size()
                        && sentence.text().text().startsWith("项目", chunks.get(behind).start());
        Chunk list = works ? new Chunk("THINGS.project", start, end, last.items(), "") : last;
        Optional<Chunk> stage = stage(grouped, chunks, behind, tail, end);
        grouped.add(list);
        stage.ifPresent(grouped::add);
        return behind;
    }

    /** A、B等续建项目: where no verb stands on either side, the closing words say how far they are. */
    private Optional<Chunk> stage(
            List<Chunk> grouped, List<Chunk> chunks, int behind, String tail, int end) {
        boolean governed =
                !grouped.isEmpty() && VERBS.contains(grouped.get(grouped.size() - 1).type());
        boolean open =
                behind >= chunks.size()
                        || Set.of("COMMA", "STOP").contains(chunks.get(behind).symbol());
        Matcher stage = STAGE.matcher(tail);
        return !governed && open && stage.matches()
                ? Optional.of(Chunk.of("VERB." + STAGES.get(stage.group("stage")), end, end))
                : Optional.empty();
    }

    /** A list with the words behind its 等; what follows their head noun stands for itself. */
    private List<Chunk> tailed(Sentence sentence, int start, int from, int end, List<Item> items) {
        String words = sentence.text().text().substring(from, end).strip();
        int at = sentence.text().text().indexOf(words, from);
        Matcher spill = SPILL.matcher(words);
        if (spill.matches() && !MEASURE.matcher(spill.group("rest")).lookingAt()) {
            int cut = at + spill.end("head");
            String kind = spill.group("kind").endsWith("项目") ? "project" : "company";
            return List.of(
                    new Chunk("THINGS." + kind, start, cut, items, ""),
                    new Chunk("THINGS.plain", cut, end, List.of(item(sentence, cut, end)), ""));
        }
        Matcher closer = CLOSER.matcher(words);
        String tail = closer.matches() ? closer.group("noun") : words;
        if (!tail.isEmpty() && oneName(items, tail)) {
            Item last = items.remove(items.size() - 1);
            items.add(item(sentence, last.start(), end));
        }
        return List.of(new Chunk("THINGS." + kind(tail), start, end, items, tail));
    }

    /** What sort of things a list holds, by the words that close it. */
    private static String kind(String tail) {
        if (!tail.isEmpty() && PROJECT.matcher(tail).matches()) {
            return "project";
        }
        return !tail.isEmpty() && COMPANY.matcher(tail).matches() ? "company" : "plain";
    }
}
