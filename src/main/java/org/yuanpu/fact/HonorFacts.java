package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Give;

/** Who was given which title. */
final class HonorFacts {

    private static final Pattern CUE =
            Pattern.compile(
                    ".*(?:评级|普及|优质均衡|示范|试点|称号|企业|百强|千强|十强|500强|小巨人|奖|名单|名录|案例|典型|先进|优秀|标兵|领军|[1-5一二三四五]A级?|A级|三甲|先行区|先导区|试验区|示范区|工作站|标杆|标准化|国家级|省级|市级|文明城市|卫生城市|卫生区|卫生县|园林城市|森林城市|生态文明|模范|旗舰|目录|强县|强市|强区|百佳|一级|二级|特级|甲级|国家.*(?:中心|基地|公园|城市|景区|区|县|镇|村|园区|集群|工厂|实验室|博物馆)|全国.*(?:县|市|区|镇|村|乡|单位|集体|城市|园区|基地|第一|前列|名城)|全省.*(?:县|市|区|镇|村|单位|集体|园区|基地|工厂)|全市.*(?:村|镇|单位|企业|校|园区)|地理标志|驰名商标|非遗|遗产|之乡|之都|名城|领跑县|通报表扬|表彰|无废|绿色工厂|单项冠军|独角兽|瞪羚|专精特新).*");
    private static final Pattern NO_HONOR =
            Pattern.compile(
                    ".*(?:资金|贷款|批复|支持|好评|肯定|关注|青睐|规上|建设用地|规划|管理|范围|日程|轨道|阶段|水平|前列|第一|收入|增长|认可|专利|编制|启动|议程|整改|发展|新高|优势|成效|成绩|进展|突破|任务|土地|指标|验收|.*丰收.*|.*产量.*|.*津贴|《.*|.*第[\\d]+[户家].*|中央预算.*|倾斜|投资|成果|[\\d.]+%.*|以上.*)|[\\d.]+(?:个|家|户|项|亿|万|名|人|座|处).*|.*[\\d.]+(?:个|家|户|项|亿元|万元|名|人|座|处|枚|件|次)");
    private static final Pattern BUILT =
            Pattern.compile(
                    "(?:国家|全国|全省|全市|国家级|省级|市级|..市|..省).*(?:示范区|示范县|示范市|先导区|先行区|试验区|示范城市|幸福河湖|试点区)|智慧医院|三甲医院|三级甲等医院");
    private static final Pattern FULL =
            Pattern.compile(
                    ".*(?:示范区|示范园区|示范县|示范市|城市|园区|试点|先导区|先行区|基地|县|镇|村|企业|集群|园林城|卫生城|模范城|称号|奖|单位|集体|试点地区|试验区|景区)");
    private static final Pattern COUNTED =
            Pattern.compile(".*[\\d.]+余?(?:个|家|户|项|名|人|件|种|座|处|所).*|《.*");
    private static final Pattern HEAD =
            Pattern.compile("^(?:为|了|的|成为|创建|建设|认定|首批|首个|一批|成功|全面|列为|并|第[一二三四五六七八九十]+批)+");
    private static final Pattern TAIL =
            Pattern.compile("(?:名单|建设名单|称号|荣誉称号|创建名单|创建|建设|命名|认定|行列|培育名单|复评|复核评审|复审|评审|推荐|等|立项)$");

    private final Context context;
    private final Typing typing;

    HonorFacts(Context context, Typing typing) {
        this.context = context;
        this.typing = typing;
    }

    void read(Reading reading, FrameMatch match, Give give) {
        List<Chunk> words = match.capture(give.slot("object"));
        if (words.isEmpty()) {
            return;
        }
        int start = words.get(0).start();
        int end = words.get(words.size() - 1).end();
        String text = reading.sentence().text().text();
        boolean strong =
                context.lexicon().is(verb(reading, match, start), "STRONG")
                        && !give.slot("status").equals("strict");
        Optional<String> honor = honor(text.substring(start, end), strong);
        boolean strict = give.slot("status").equals("strict");
        if (honor.isEmpty() || strict && !BUILT.matcher(honor.get()).matches()) {
            return;
        }
        if (honor.get().matches("(?:全国|全省|全市|省级|市级|国家级|国家)?试点(?:区|城市)?")
                && !give.slot("subject").startsWith("$")) {
            pilots(reading, match, give);
            return;
        }
        boolean counted =
                match.from() > 0
                        && reading.chunks().get(match.from() - 1).symbol().equals("QUANTITY");
        List<Chunk> lists = match.capture(give.slot("subject"));
        if (counted
                || lists.stream()
                        .flatMap(l -> l.items().stream())
                        .anyMatch(i -> COUNTED.matcher(i.text()).matches())) {
            return;
        }
        boolean wish = give.slot("modality").equals("planned");
        Context.When when = context.when(reading, start);
        Evidence evidence = context.evidence(reading, start, end, match.rule().id());
        Key object = context.draft().name("Honor", honor.get(), List.of(), evidence);
        for (Key subject : subjects(reading, match, give, honor.get(), evidence)) {
            context.draft()
                    .relate(
                            subject,
                            "recognizedAs",
                            object,
                            when.period(),
                            wish ? Modality.PLANNED : when.modality(),
                            evidence);
        }
    }

    /** A list of titles, where each part is one of its own. */
    private static List<String> titles(String honor) {
        List<String> parts = List.of(honor.split("[、和]"));
        boolean each = parts.stream().allMatch(p -> p.length() >= 4 && FULL.matcher(p).matches());
        return each ? parts : List.of(honor);
    }

    /** 甲、乙获批全市试点: what is piloted is the title, and the region holds it. */
    private void pilots(Reading reading, FrameMatch match, Give give) {
        for (Chunk list : match.capture(give.slot("subject"))) {
            for (Item item : list.items()) {
                Evidence evidence = context.evidence(reading, item, match.rule().id());
                Context.When when = context.when(reading, item.end());
                Key honor =
                        context.draft().name("Honor", Clean.name(item.text()), List.of(), evidence);
                context.region(evidence)
                        .ifPresent(
                                region ->
                                        context.draft()
                                                .relate(
                                                        region,
                                                        "recognizedAs",
                                                        honor,
                                                        when.period(),
                                                        when.modality(),
                                                        evidence));
            }
        }
    }

    private List<Key> subjects(
            Reading reading, FrameMatch match, Give give, String honor, Evidence evidence) {
        List<Key> subjects = new ArrayList<>();
        List<Chunk> lists =
                give.slot("subject").startsWith("$")
                        ? List.of()
                        : match.capture(give.slot("subject"));
        for (Chunk list : lists) {
            for (Item item : list.items()) {
                subject(reading, list, item, honor, match.rule().id()).ifPresent(subjects::add);
            }
        }
        if (subjects.isEmpty()) {
            context.region(evidence).ifPresent(subjects::add);
        }
        return subjects;
    }

    private Optional<Key> subject(
            Reading reading, Chunk list, Item item, String honor, String rule) {
        String name = context.name(list, item);
        Optional<String> idea = context.nature().head(name, "abstract");
        boolean thing =
                context.nature().head(name, "project").isPresent() || typing.type(name).isPresent();
        if (typing.isSelf(name)
                || idea.isPresent() && !thing
                || name.length() > 24
                || name.length() < 2) {
            return Optional.empty();
        }
        if (context.ownness(reading, item) == 0 && typing.type(name).isEmpty()
                || name.matches("[\\d.]+.*(?:[项个家户名人]).*")) {
            return Optional.empty();
        }
        Evidence evidence = context.evidence(reading, item, rule);
        String type = typing.honored(reading, list, item, honor);
        return Optional.of(context.draft().name(type, name, List.of(), evidence));
    }

    /** Whether the tagger takes the whole item for a person's name. */
    private static boolean person(Reading reading, Item item) {
        return reading.sentence().tokens().stream()
                .anyMatch(
                        t ->
                                t.start() == item.start()
                                        && t.end() == item.end()
                                        && t.tag().equals("nr")
                                        && t.end() - t.start() <= 3);
    }

    /** The verb in front of the title. */
    private static String verb(Reading reading, FrameMatch match, int start) {
        return match.capture("verb").isEmpty()
                ? ""
                : Context.words(reading, match.capture("verb").get(0));
    }

    /** The title in the words behind the verb. */
    static Optional<String> honor(String words, boolean strong) {
        String honor = words.strip();
        honor = HEAD.matcher(honor).replaceFirst("");
        String before = "";
        while (!before.equals(honor)) {
            before = honor;
            honor = TAIL.matcher(honor).replaceFirst("");
        }
        honor = Clean.name(honor).replaceFirst("^20\\d\\d年度?", "");
        boolean fits =
                honor.length() >= 2
                        && honor.length() <= 34
                        && (strong || CUE.matcher(words).matches())
                        && !NO_HONOR.matcher(honor).matches();
        return fits ? Optional.of(honor) : Optional.empty();
    }
}
