package org.yuanpu.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yuanpu.mention.Brackets;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.text.Sentence;

/** Decides by several witnesses whether an item is a project's name or only a kind of thing. */
final class ProjectJudge {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "^(?:约|近|超)?[\\d.]+万?余?(?:个|家|户|条|座|处|所|项|批|亿元|万元|名|人|平方|%|公里|亩|吨(?!.*(?:库|基地|项目|厂))|余|套|栋|只|种|场|次).*");
    private static final Pattern NO_PROJECT =
            Pattern.compile(
                    ".*[\\d.]+余?(?:个|家|处|座|条|户|套|所|公里|亩|项|人|只|台|场|名).{0,3}|“[^”]+”(?:工程|项目|行动|计划|平台)|“[^”]+”[^“（期]{0,6}(?:[一二三四五六七八九十][项大]|[双百千万][百千万]|[出进]村|进城|下乡|入户)工程|.*(?:惠民|富民|强村|利民|就业|扩岗|容量扩展|倍增|培育|培优|人才|名师|名校|素质|暖心|文明|雪亮|铸魂|强基|关爱|救助|帮扶|振兴|攻坚|“[^”]*名”|民心|品牌|溯源|健康)工程|(?:国家|全国|全省|全市|国家级|省级|市级|省|市).*(?:示范区|示范县|示范市|示范城市|先导区|先行区|试点|试验区|文明城市|称号|强县|强市|第一|重点实验室)|.*(?:重大项目|重点项目|好项目|大项目|优质项目|重大工程|各类项目|产业项目|招商项目|储备项目|民生项目|民生工程|民生实事)|(?:以|将|把|让|使|另有|还有|完善|开发|利用|规模).*|.*[\\d.]+[个家座条](?!村).*|.*(?:等|各类|交付|风险|问题).{0,2}项目|.*(?:思路|胜利|目的地|后花园|合一|方阵|新篇章|强市|强省|强县|投资项目)|[一二三四五六七八九十]名工程|.*(?:行动|计划|之城|美丽.{2})|.{2,3}[省市].*(?:先导区|示范区|试点区|重大研发项目|专项|重点实验室)|教育部.*|.*(?:互联互通|一张网|一张图|一件事|清单|效能|资源|机会|体系|大市场)");
    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "[区市县州省](?![级域场政民道情委本内属区]).{1,8}(?:医院|中心|馆|院|校|站|所|宫|团|局).*|.{2,8}(?:中学|小学|医院|大学|学院|卫生院|保健院).+");
    private static final Pattern NUMBERED = Pattern.compile("\\d{3}(?:工程|景区|厂|基地|国道|省道).*");
    private static final Pattern WEAK =
            Pattern.compile(".*(?:平台|市场|通道|枢纽|大脑|系统|服务|网络|大城|设施|片区|美丽.{2,4}|港|站)");
    private static final int LONGEST = 38;

    private final Nature nature;

    ProjectJudge(Nature nature) {
        this.nature = nature;
    }

    /**
     * Whether the item names a project.
     *
     * @param hard whether the verb is said of single buildings alone, such as 通车
     * @param strict whether the verb takes ideas and tasks as well, such as 推进
     */
    boolean accepts(Sentence sentence, Chunk list, Item item, boolean strict, boolean hard) {
        int score = score(sentence, list, item);
        int own =
                nature.ownness(sentence.text().text(), sentence.tokens(), item.start(), item.end());
        score +=
                hard
                                && (own >= 2
                                        || own > 0
                                                && (nature.head(item.text(), "trade").isPresent()
                                                        || nature.head(item.text(), "company")
                                                                .isPresent()))
                        ? 1
                        : 0;
        boolean company =
                list.items().size() > 1
                        && list.items().stream().anyMatch(i -> score(sentence, list, i) >= 4);
        boolean weak = strict && WEAK.matcher(Clean.name(item.text())).matches();
        return score + (company ? 1 : 0) - (weak ? 1 : 0) >= (strict ? 4 : 3);
    }

    /** Whether an item begins with the word 和, and not with a place such as 和田 or 和平. */
    private boolean joined(Sentence sentence, Item item) {
        return item.text().startsWith("和")
                && (nature.covered(item.text().substring(1))
                        || sentence.tokens().stream()
                                .noneMatch(
                                        t ->
                                                t.start() == item.start()
                                                        && t.end() - t.start() > 1
                                                        && t.tag().startsWith("ns")));
    }

    /** The sum of all witnesses; 3 is enough behind a verb that takes buildings alone. */
    int score(Sentence sentence, Chunk list, Item item) {
        String name = Clean.name(item.text());
        if (name.length() < 2
                || name.length() > LONGEST
                || COUNTED.matcher(name).matches()
                || NO_PROJECT.matcher(name).matches()
                || joined(sentence, item)
                || !Brackets.balanced(name)) {
            return -9;
        }
        int own =
                nature.ownness(sentence.text().text(), sentence.tokens(), item.start(), item.end());
        Optional<String> head = nature.head(name, "project");
        Optional<String> idea = nature.head(name, "abstract");
        if (NUMBERED.matcher(name).matches()) {
            own = Math.max(own, 2);
        }
        if (INSTITUTION.matcher(name).matches()) {
            own = Math.max(own, 2);
        }
        int score = Math.min(own, 2);
        score += head.isPresent() ? 2 : 0;
        score += list.symbol().equals("THINGS.project") ? 2 : 0;
        score +=
                (nature.head(name, "company").isPresent() || nature.head(name, "trade").isPresent())
                                && own > 0
                        ? 1
                        : 0;
        score += name.matches(".*[“《].*") && own > 0 ? 1 : 0;
        score -= own == 0 ? list.symbol().equals("THINGS.project") && name.length() > 3 ? 1 : 2 : 0;
        boolean idle =
                idea.isPresent() && idea.get().length() >= head.map(String::length).orElse(0);
        score -= idle && !list.symbol().equals("THINGS.project") ? 4 : 0;
        score -= list.symbol().equals("THINGS.company") ? 3 : 0;
        return score;
    }
}
