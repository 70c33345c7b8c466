package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Give;

/** Which industries a park or company is in, by what it is to become or to develop. */
final class IndustryFacts {

    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:巩固|培育|壮大|加快|前瞻布局|提振|做优|全市|全国|全省|全区|西部|国内|世界|国际|国家级|国家|区域性|知名|重要|一流|领先|千亿级?|百亿级?|[一二三四五六七八九]?千亿级?|有影响力的?|具有.{2,8}的|西南最大的|以|做大做强|发展|大)+");
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:产业集聚区|产业聚集区|产业园区?|产业基地|产业集群|产业高地|产业链|集聚区|产业带|生产基地|制造基地|基地|高地|集群|产业)$");
    private static final Pattern CLOSER =
            Pattern.compile(
                    "(?:现有|骨干|优质|一批)?(?<industry>(?!重|现代|基础|交通|水利|市政|民生|社会|城|公共|教育|政府|央|农村|高新|高科|中小|科技|本土|龙头|合作|相关|代表|知名|生产|招商|外|工业|产业|加工|制造|配套|物业|专业|商业|服务业|非)[\\p{IsHan}]{2,8}?)(?:产业|行业)?(?:项目|企业)");
    static final Pattern INDUSTRY =
            Pattern.compile(
                    ".*(?:产业|业|经济|制造|加工|材料|装备|农机|医药|医疗|汽摩|物流|能源|新能源|光伏|储能|电池|半导体|集成电路|芯片|软件|信息|电子|化工|纺织|服装|食品|饮料|白酒|陶瓷|建材|冶金|钢铁|机械|汽车|零部件|无人机|机器人|人工智能|大数据|低空|生物|制药|康养|旅游|文旅|花椒|榨菜|茶叶|家居|家具|轻工|新材|环保|石化|航空|航天|船舶|氢能|风电|算力|元宇宙|服务外包|电商|显示|光电|通信|模具|电气|造纸|木业|轮胎|橡胶|锂电|铝|铜|钢|硅|磷|部件|器件|设备|农产品)");

    private final Context context;

    IndustryFacts(Context context) {
        this.context = context;
    }

    /** The park that the clause opens with, or the company right in front, is in the industries. */
    void read(Reading reading, FrameMatch match, Give give) {
        int at = reading.chunks().get(match.from()).start();
        company(reading, match.from())
                .or(() -> new Scope(reading, context.places()).within(at))
                .filter(subject -> !subject.type().equals("Region"))
                .filter(subject -> context.draft().has(subject.type(), subject.name()))
                .ifPresent(subject -> objects(reading, match, give, subject));
    }

    private Optional<Key> company(Reading reading, int at) {
        if (at == 0 || reading.chunks().get(at - 1).items().size() != 1) {
            return Optional.empty();
        }
        String name = Clean.name(reading.chunks().get(at - 1).items().get(0).text());
        return context.draft().has("Enterprise", name)
                ? Optional.of(new Key("Enterprise", name))
                : Optional.empty();
    }

    private void objects(Reading reading, FrameMatch match, Give give, Key subject) {
        for (Chunk list : match.capture(give.slot("object"))) {
            for (Item item : list.items()) {
                industry(item.text())
                        .ifPresent(
                                industry -> {
                                    Evidence evidence =
                                            context.evidence(reading, item, match.rule().id());
                                    relate(subject, industry, evidence);
                                });
            }
        }
    }

    /** Someone or something is in an industry. */
    void relate(Key subject, String industry, Evidence evidence) {
        Key object = context.draft().name("Industry", industry, List.of(), evidence);
        context.draft()
                .relate(subject, "inIndustry", object, Optional.empty(), Modality.ACTUAL, evidence);
    }

    /** The industry of the things of a list: told by the words that close it, or by its heading. */
    Optional<String> of(Reading reading, Chunk list) {
        Matcher closer = CLOSER.matcher(list.tail());
        Optional<String> closed =
                Optional.of(closer)
                        .filter(Matcher::matches)
                        .flatMap(m -> industry(m.group("industry")));
        Optional<String> topic = context.topics().industry(reading);
        boolean same =
                closed.isPresent() && topic.filter(t -> t.contains(closed.get())).isPresent();
        return same ? topic : closed.or(() -> topic);
    }

    /** The industry in a noun phrase. */
    static Optional<String> industry(String words) {
        String name = Clean.name(words);
        Matcher lead = LEAD.matcher(name);
        if (lead.find() && lead.end() < name.length() - 1) {
            name = name.substring(lead.end());
        }
        boolean told = TAIL.matcher(name).find();
        String cut = TAIL.matcher(name).replaceFirst("");
        boolean fits =
                cut.length() >= 2
                        && cut.length() <= 18
                        && (told || INDUSTRY.matcher(cut).matches());
        return fits
                        && !cut.matches(
                                ".*[\\d“”《》的].*|.*(?:企业|项目|主导|支柱|特色|传统|新兴|战略性新兴|未来|优势|重点|支撑|高端|现代)")
                ? Optional.of(cut)
                : Optional.empty();
    }
}
