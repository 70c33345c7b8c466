package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.Extraction;

/** Which titles a review of 2021 tells of, and of which year. */
class HonorsTest {

    private static final Extraction EXTRACTION = Extraction.load(Home.find());

    @ParameterizedTest
    @CsvSource({
        "获批国家文明城市。, 国家文明城市 2021",
        "国家卫生城市顺利通过复审。, 国家卫生城市 2021",
        "国家森林城市创建扎实推进。, 国家森林城市 →2022",
        "加快国家森林城市创建。, 国家森林城市 →2022",
        "龙游高新区即将创成国家级高新区。, 国家级高新区 →2022",
        "成功争列国家某某试点。, 国家某某试点 2021",
        "我市被确定为全省唯一的绿色金融改革示范区试点市。, 绿色金融改革示范区试点市 2021",
    })
    void what_is_won_is_of_the_year_told_of_and_what_is_wished_for_of_the_next(
            String sentence, String title) {
        assertThat(titles(sentence)).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "启动霖珏湖、烁玖山5A级景区创建工作。 | 霖珏湖 5A级景区, 烁玖山 5A级景区",
                "推进创建霖珏山国家5A级旅游景区、龙游国家全域旅游示范区。 | 霖珏山 国家5A级旅游景区, 龙游 国家全域旅游示范区",
                "霖珏街、烁玖园分别获评国家级休闲街区、国家级文化和旅游消费集聚区。" + " | 霖珏街 国家级休闲街区, 烁玖园 国家级文化和旅游消费集聚区",
                "霖珏大桥、烁玖大桥入列国家重点文物保护单位。 | 霖珏大桥 国家重点文物保护单位, 烁玖大桥 国家重点文物保护单位",
                "龙游、开化通过国家生态县考核验收。 | 龙游 国家生态县, 开化 国家生态县",
                "支持龙游出口加工区争创综合保税区。 | 龙游出口加工区 综合保税区",
                "支持优势县区创建全国休闲农业示范县。 | ''",
                "打造霖珏示范区，率先成为国家知识产权强市。 | 衢州市 国家知识产权强市",
                "龙游综合保税区成功获批。 | ''",
                "龙游霖珏高新区实施重点项目30个，规模以上工业产值增长50%，被认定为国家百佳园区。 | 龙游霖珏高新区 国家百佳园区",
                "霖珏集团水泥销量、型材产能均跃居世界第一，跻身世界500强。 | 霖珏集团 世界500强",
                "霖珏大桥建成通车，获评国家卫生城市。 | 衢州市 国家卫生城市",
                "创建民主法治示范村（社区）。 | ''",
                "争创国家某某产业园、国家某某示范区。 | 衢州市 国家某某产业园, 衢州市 国家某某示范区",
                "龙游高新区要当好排头兵，跻身国家级示范园区。 | 龙游高新区 国家级示范园区",
                "创建低碳园区。 | ''",
                "争取2到3家企业上市融资。 | ''",
                "科技型企业突破百家，迈上新台阶。 | ''",
                "推动更多县区申报省级商业示范县。 | ''",
                "推进龙游国家级新型城镇化示范县建设。 | 龙游 国家级新型城镇化示范县",
                "积极推进国家节水型城市达标建设。 | 衢州市 国家节水型城市",
                "霖珏交易市场成为全国最大的水果交易市场。 | ''",
                "推动霖珏新区挺进全国第一方阵。 | ''",
                "支持龙游创建国家全域旅游示范区、开化和江山创建省级全域旅游示范区。 | 龙游 国家全域旅游示范区, 开化 省级全域旅游示范区, 江山 省级全域旅游示范区",
                "成功创建绿色交通城市、公交都市示范城市。 | 衢州市 绿色交通城市, 衢州市 公交都市示范城市",
                "推动龙游、开化建成省级产业园。 | 龙游 省级产业园, 开化 省级产业园",
                "龙游养老服务工作获国务院督查激励。 | 龙游 国务院督查激励",
                "第五次荣获“全国双拥模范城”等多项殊荣。 | 衢州市 全国双拥模范城",
                "龙游入选国家农业现代化示范区创建名单并率先启动建设。 | 龙游 国家农业现代化示范区创建名单",
                "创建高产示范片35万亩。 | ''",
                "加快推进龙游经开区、开化经开区创建国家级经开区。 | 龙游经开区 国家级经开区, 开化经开区 国家级经开区",
                "大力推进国家森林城市创建工作。 | 衢州市 国家森林城市",
                "创建全国黑臭水体治理示范城市工程。 | 衢州市 全国黑臭水体治理示范城市",
                "开展碳达峰试点城市建设。 | 衢州市 碳达峰试点城市",
                "启动国家某某发展试验区建设。 | 衢州市 国家某某发展试验区",
                "支持龙游开展全省金融创新试点。 | 龙游 金融创新试点",
                "摘取全省“平安杯”。 | 衢州市 平安杯",
                "力争霖珏山生态文明景区投入运营。 | ''",
                "支持霖珏湖打造国家级旅游度假区。 | 霖珏湖 国家级旅游度假区",
                "以森林城市创建和国家卫生城市复审迎检为抓手。 | ''",
                "深化绿色园区示范创建。 | ''",
                "推进龙游县全国宅基地改革试点工作。 | 龙游县 全国宅基地改革试点",
                "推进龙游县特色旅游名县创建。 | 龙游县 特色旅游名县",
                "推进开化县农村社区建设试点县建设。 | 开化县 农村社区建设试点县",
                "支持霖珏大学“双一流”创建。 | 霖珏大学 双一流",
                "推进龙游国家第三批低碳试点城市、江山高新区国家低碳试点园区等低碳试点示范创建工作。" + " | 龙游 国家第三批低碳试点城市, 江山高新区 国家低碳试点园区",
                "龙游县、开化县自治乡分别获评全省某某强县、先进县。 | 龙游县 某某强县, 开化县自治乡 先进县",
                "加快全国某某污染防治先行区和“无废城市”建设。 | 衢州市 全国某某污染防治先行区, 衢州市 无废城市",
                "获批国家级某某示范基地、康养基地各1家。 | ''",
                "创成国家卫生城市、国家卫生乡镇3个。 | 衢州市 国家卫生城市",
                "创建一批省级特色旅游名镇、旅游村。 | ''",
                "力争更多县进入全国百强县。 | ''",
                "霖珏博物馆、会展中心成为城市新地标。 | ''",
                "深入推进文明城市创建。 | ''",
                "争创霖珏湖国家级旅游度假区。 | 霖珏湖 国家级旅游度假区",
                "启动大霖珏国家公园创建工作。 | ''",
                "加快申建综合保税区。 | ''",
                "绿化率达到50%，被国家某某局授予国家森林城市。 | 衢州市 国家森林城市",
                "龙游高新区综合实力进入全国百强园区。 | 龙游高新区 全国百强园区",
                "霖珏湿地公园晋升国家级。 | ''",
                "“某某综合利用”“某某延包”列入国家级试点。 | 衢州市 某某综合利用, 衢州市 某某延包",
                "14项改革列入省级试点。 | ''",
                "获评中国人居环境范例奖、智慧城市创新成果奖。 | 衢州市 中国人居环境范例奖, 衢州市 智慧城市创新成果奖",
                "争创中国天然氧吧、避暑旅游目的地等国家气候标志品牌。 | 衢州市 中国天然氧吧, 衢州市 避暑旅游目的地",
                "创建示范村产业辐射带动、基础设施延伸连通。 | ''",
                "霖珏镇、烁玖镇2个镇获评全国文明村镇。 | 霖珏镇 全国文明村镇, 烁玖镇 全国文明村镇",
                "龙游、开化两县入选国家某某示范县。 | 龙游 国家某某示范县, 开化 国家某某示范县",
                "支持霖珏学院争创省级示范性院校、烁玖学院建设职业院校。 | 霖珏学院 省级示范性院校",
                "扎实推进整市创建全国双拥模范城工作。 | 衢州市 全国双拥模范城",
            })
    void a_title_goes_to_those_who_hold_it(String sentence, String titles) {
        assertThat(relations(sentence).map(r -> r.subject().name() + " " + r.object().name()))
                .containsExactlyInAnyOrder(titles.isEmpty() ? new String[0] : titles.split(", "));
    }

    private static List<String> titles(String sentence) {
        return relations(sentence).map(HonorsTest::told).toList();
    }

    private static Stream<Relation> relations(String sentence) {
        String text = "2022年衢州市政府工作报告\n\n一、2021年工作回顾\n\n" + sentence;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("report.txt", bytes)));
        return facts.relations().stream()
                .filter(relation -> relation.property().equals("recognizedAs"));
    }

    private static String told(Relation relation) {
        String arrow = relation.modality() == Modality.PLANNED ? "→" : "";
        return relation.object().name() + " " + arrow + relation.period().orElseThrow().label();
    }
}
