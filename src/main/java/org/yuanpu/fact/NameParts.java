package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Hit;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Token;

/** What the beginning of a project's name says: the company that undertakes it. */
final class NameParts {

    private static final Pattern PUBLIC_WORKS =
            Pattern.compile(
                    ".*(?:路|桥|隧道|大道|水库|公路|高速|铁路|高铁|站|管网|小学|中学|学校|医院|公园|码头|改造|片区|管廊|景区|互通|输变电|学院|博物馆|馆|故居|巷|街|段|机场|航道|枢纽|水厂|污水处理厂|线|治理|整治|修复|广场|校区|卫生院|通道|口岸|泊位|综合楼|食堂|搬迁|水库群|灌区|文化园|湿地|绿道|立交|小区|安置房|城|区|廊道|走廊)(?:（?[一二三四]期）?)?(?:建设|工程|项目)*");
    private static final Pattern NO_COMPANY =
            Pattern.compile(
                    ".*[\\d“”（）·•—\\-、].*|[A-Za-z]+|(?:[铝铜锰硅镍镁锂铁碳钛锌]|玻璃|陶瓷|生物)基.*|.*(?:地区|片区|新区|[省市区县镇乡村湖江河山塔校级化品型性水港坝湾溪洲岛沟滩寺门楼桥站食部委局厅署州旗]|(?<![能资])源|[上中下]游|流域|机构|海关|大学|学院|医院|医药|中心)|(?:国家|中央|全国|中国|教育部|成渝|川渝|京津|长三角|粤港澳|泰国|越南|老挝|德国|日本|美国|新加坡|俄罗斯|非洲|东盟|欧洲).*|[区市县].*");
    private static final Pattern COMMON =
            Pattern.compile("n|nm|nf|nn.*|v|vn|vi|a|ad|an|b|d|f|s|nis|nit");
    private static final Pattern IN_PARK = Pattern.compile("信息|产业园|科技园|园区|职业|学院|商务|大学|创新|孵化|小镇|新城");
    private static final Pattern INDUSTRIAL =
            Pattern.compile(
                    ".*(?:基地|总部|扩能|扩建|技改|生产|制造|加工|产线|线|研发|产业园|材料|电池|设备|装备|零部件|芯片|组件|食品|饮料|医药|制品|农机|肉鸡|蛋鸡|生猪|虫草|预制菜|储能|光伏|铝|铜|钢|化工|气凝胶|PBAT|项目|万吨.*|万羽.*|万套.*|万台.*|一期|二期|三期|四期|五期|科创未来农场|体验园|产业化|智能装备|机器人|板|膜|纤维|硅|箱|工厂|仓)");

    /** Words of a trade that as often begin the product as they end the company. */
    private static final Set<String> VAGUE =
            Set.of(
                    "智能", "国际", "玻璃", "动力", "电池", "材料", "新能源", "汽车", "食品", "生物", "医药", "装备", "储能",
                    "精密", "零部件", "环境", "信息", "工业", "农业", "物流", "文旅", "网络", "燃机", "热电", "芯片", "光伏",
                    "化学", "医疗", "航空", "航天", "轨道", "商城", "家居", "电器", "贸易", "不锈钢", "橡胶", "陶瓷", "水泥",
                    "建材", "电力", "机械");

    private static final Set<String> STOPS = Set.of("GENERIC", "HEAD", "SOFT", "TAIL", "VERB");

    private final Lexicon lexicon;
    private final Nature nature;

    NameParts(Lexicon lexicon, Nature nature) {
        this.lexicon = lexicon;
        this.nature = nature;
    }

    /**
     * The company whose name opens the project's name.
     *
     * @param listed whether the list says that its things are projects
     */
    Optional<String> company(Sentence sentence, Item item, boolean listed) {
        String name = Clean.name(item.text());
        int start = item.start() + Math.max(0, item.text().indexOf(name));
        int end = Math.min(item.end(), start + name.length());
        int cut = cut(sentence, start, end);
        String company = sentence.text().text().substring(start, cut);
        boolean headed =
                nature.head(company, "company").isPresent()
                        || nature.head(company, "trade").isPresent();
        boolean own = nature.ownness(sentence.text().text(), sentence.tokens(), start, cut) > 0;
        String behind = sentence.text().text().substring(cut, end);
        if (!own
                || nature.covered(company)
                || (listed || headed
                        ? isWord(sentence, start, cut)
                        : hasCommonWord(sentence, start, cut))
                || IN_PARK.matcher(behind).lookingAt()
                || company.length() < 2
                || company.length() > 9
                || NO_COMPANY.matcher(company).matches()) {
            return Optional.empty();
        }
        if (headed) {
            return Optional.of(company);
        }
        String rest = sentence.text().text().substring(cut, end);
        boolean works =
                cut < end
                        && !PUBLIC_WORKS.matcher(name).matches()
                        && INDUSTRIAL.matcher(rest).matches();
        return works ? Optional.of(company) : Optional.empty();
    }

    /** Whether a stretch is one common word. */
    private static boolean isWord(Sentence sentence, int start, int end) {
        return sentence.tokens().stream()
                .filter(t -> t.start() == start && t.end() == end)
                .anyMatch(t -> COMMON.matcher(t.tag()).matches());
    }

    /** Whether a word that any text may use stands in a stretch, other than a trade at its end. */
    private boolean hasCommonWord(Sentence sentence, int start, int end) {
        String company = sentence.text().text().substring(start, end);
        String head =
                nature.head(company, "company").or(() -> nature.head(company, "trade")).orElse("");
        int last = end - head.length();
        return sentence.tokens().stream()
                .filter(t -> t.start() >= start && t.end() <= last && t.end() - t.start() >= 2)
                .anyMatch(t -> COMMON.matcher(t.tag()).matches());
    }

    /** Behind the words that only a name has; a company's head noun right there belongs to it. */
    private int cut(Sentence sentence, int start, int end) {
        String text = sentence.text().text();
        for (int at = start + 2; at < end; at++) {
            Optional<Hit> head = companyHead(text, at, end);
            if (head.isPresent()) {
                return head.get().end();
            }
            if (common(sentence, at, end)) {
                return at;
            }
        }
        return end;
    }

    private Optional<Hit> companyHead(String text, int at, int end) {
        return lexicon.at(text, at).stream()
                .filter(h -> h.word().type().equals("HEAD") && h.end() <= end)
                .filter(h -> h.word().kind().equals("company") || h.word().kind().equals("trade"))
                .reduce((a, b) -> b.length() >= a.length() ? b : a)
                .filter(h -> !VAGUE.contains(h.word().text()));
    }

    private boolean common(Sentence sentence, int at, int end) {
        String text = sentence.text().text();
        boolean listed =
                lexicon.at(text, at).stream()
                        .anyMatch(
                                h ->
                                        h.length() >= 2
                                                && h.end() <= end
                                                && STOPS.contains(h.word().type()));
        return listed
                || Character.isDigit(text.charAt(at))
                || isLatin(text.charAt(at)) && !isLatin(text.charAt(at - 1))
                || commonToken(sentence.tokens(), text, at);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean commonToken(List<Token> tokens, String text, int at) {
        return tokens.stream()
                .filter(t -> t.start() == at && t.end() - t.start() >= 2)
                .anyMatch(
                        t ->
                                t.tag()
                                        .matches(
                                                "n|v|vn|vd|vi|a|ad|an|b|d|f|s|m|q|mq|nm|nmc|nf|nh.*|nb.*"));
    }
}
