package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.mention.Period;
import org.yuanpu.pipeline.Extraction;

/**
 * Works that a verb governs alone, also those called by where they stand, and what becomes of them.
 */
class SingleWorksTest {

    private static final Extraction EXTRACTION = Stages.EXTRACTION;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "儿童福利院主体完工。 | 儿童福利院 building",
                "霖珏水库项目成功落位龙游县。 | 霖珏水库项目 signed",
                "整合升级霖珏港码头，进一步打通出海通道。 | 霖珏港码头 building",
                "霖珏理工学院当年建成、当年招生。 | 霖珏理工学院 operational",
                "快速公交B9线开通运营。 | 快速公交B9线 operational",
                "水岸联动实施霖珏景区更新改造工程。 | 霖珏景区更新改造工程 building",
                "加强霖珏水资源配置工程研究。 | 霖珏水资源配置工程 planned",
                "霖珏河口综合治理累计投入18亿元。 | 霖珏河口综合治理 building",
                "迁址新建市霖珏学校，改造烁玖体育场。 | 市霖珏学校 started",
                "保护活化霖珏古城，高标准提升街区。 | 霖珏古城 building",
                "升级改造市霖珏体育中心场馆，完善设施。 | 市霖珏体育中心场馆 building",
                "霖珏大桥合龙在即，烁玖湖更美。 | 霖珏大桥 building",
                "霖珏城际铁路达速运行。 | 霖珏城际铁路 operational",
                "加快建设霖珏游客接待中心。 | 霖珏游客接待中心 building",
                "霖珏集装箱办理站主体完工。 | 霖珏集装箱办理站 building",
                "推进霖珏水资源优化配置二期工程。 | 霖珏水资源优化配置二期工程 building",
                "霖珏首个保税仓烁玖公用型保税仓建成投入运营。 | 烁玖公用型保税仓 operational",
                "全省首条PPP模式铁路霖珏至烁玖铁路支线项目开工建设。 | 霖珏至烁玖铁路支线项目 started",
                "大型智慧物流枢纽港—霖珏物流港建成投运。 | 霖珏物流港 operational",
                "霖珏钢铁投资16亿元转炉节能改造项目开工建设。 | 霖珏钢铁转炉节能改造项目 started",
                "建成龙游大道99公里。 | 龙游大道 completed",
                "支持龙游县建设浙江省霖珏葡萄研究院。 | 浙江省霖珏葡萄研究院 building",
                "新霖珏一中建成投用。 | 新霖珏一中 operational",
                "霖珏大学城建成投用。 | 霖珏大学城 operational",
                "霖珏植物园部分开放。 | 霖珏植物园 operational",
                "确保霖珏高速烁玖段主线通车。 | 霖珏高速烁玖段 operational",
                "霖珏医院迁建项目整体完工。 | 霖珏医院迁建项目 completed",
                "推动霖珏电厂尽快复工。 | 霖珏电厂 started",
                "重启建设霖珏大桥。 | 霖珏大桥 started",
                "谋划引进霖珏乐园项目。 | 霖珏乐园项目 planned",
                "2025年，重点做好以下工作：新建霖珏大道10公里。 | 霖珏大道 building",
                "霖珏广场实现提档升级。 | 霖珏广场 completed",
                "霖珏铁路建成、即将通车运营。 | 霖珏铁路 completed",
                "霖珏高速加快规划建设。 | 霖珏高速 building",
                "霖珏职业技术学院成功获批。 | 霖珏职业技术学院 planned",
                "完成霖珏水库扩建省级验收。 | 霖珏水库扩建 completed",
                "推进绕城高速建设。 | 绕城高速 building",
                "北三环全线贯通。 | 北三环 completed",
                "打通人民大道。 | 人民大道 completed",
                "回顾过去一年，新建和改造霖珏大道等骨干道路。 | 霖珏大道 completed",
                "推进霖珏机场筹建工作。 | 霖珏机场 planned",
                "完成霖珏大桥等的建设。 | 霖珏大桥 completed",
                "完成G999改建。 | G999改建 completed",
                "新建霖珏湖周边排水管网。 | 霖珏湖周边排水管网 completed",
                "完成八中综合楼建设。 | 八中综合楼 completed",
                "完成霖珏市场整体搬迁。 | 霖珏市场整体搬迁 completed",
                "加快市级政务服务中心建设。 | 市级政务服务中心 building",
                "建设氢能产业创新中心。 | 氢能产业创新中心 building",
                "启动建设东部生态新城。 | 东部生态新城 started",
                "推进垃圾焚烧发电项目。 | 垃圾焚烧发电项目 building",
                "生物新药中试车间开工建设。 | 生物新药中试车间 started",
                "加快高新区公共码头建设。 | 高新区公共码头 building",
                "环城南路通车。 | 环城南路 operational",
                "建成国道999。 | 国道999 completed",
                "推进霖珏学校新校区建设。 | 霖珏学校新校区 building",
                "完成霖珏广场改造。 | 霖珏广场改造 completed",
                "完成霖珏路亮化。 | 霖珏路亮化 completed",
                "国道999建成。 | 国道999 completed",
                "推进霖珏大街城市出入口建设。 | 霖珏大街城市出入口 building",
                "推进霖珏岭矿区精查。 | 霖珏岭矿区精查 building",
                "推进霖珏钢铁100万吨氢基竖炉建设。 | 霖珏钢铁100万吨氢基竖炉 building",
                "打通霖珏至烁玖快速通道。 | 霖珏至烁玖快速通道 completed",
                "推进霖珏口调水工程建设。 | 霖珏口调水工程 building",
                "支持霖珏国家公园文旅融合示范工程建设。 | 霖珏国家公园文旅融合示范工程 building",
                "推动霖珏钢铁尾矿库覆膜优化工程年内竣工。 | 霖珏钢铁尾矿库覆膜优化工程 completed",
                "霖珏街二期火热开街。 | 霖珏街二期 operational",
                "霖珏公园重装开园。 | 霖珏公园 operational",
                "霖珏口岸智慧化通关项目终验投运。 | 霖珏口岸智慧化通关项目 operational",
                "霖珏零部件配套产业基地一期满园运行。 | 霖珏零部件配套产业基地一期 operational",
                "霖珏抽水蓄能电站宣布开工。 | 霖珏抽水蓄能电站 started",
                "霖珏智能制造基地主要车间基本完工。 | 霖珏智能制造基地 completed",
                "全球最大客货滚装码头霖珏港建成开港。 | 霖珏港 operational",
                "全省第三大干线机场烁玖霖珏机场建成。 | 烁玖霖珏机场 completed",
                "建设全省首个智算产业集聚区霖珏冲智算产业园。 | 霖珏冲智算产业园 building",
                "举全市之力推进霖珏新城建设。 | 霖珏新城 building",
                "系统实施“霖珏”片区改造。 | “霖珏”片区改造 building",
                "霖珏机场快速脱离道工程投用。 | 霖珏机场快速脱离道工程 operational",
                "霖珏大厦整体交工。 | 霖珏大厦 completed",
                "霖珏新城建设拉开帷幕。 | 霖珏新城 started",
                "霖珏抽水蓄能电站7台机组并网发电。 | 霖珏抽水蓄能电站 operational",
                "争取霖珏特高压直流工程布局烁玖。 | 霖珏特高压直流工程 planned",
                "完成霖珏化工园扩区。 | 霖珏化工园扩区 completed",
                "完成霖珏高速烁玖段征地拆迁。 | 霖珏高速烁玖段 planned",
                "拓宽改造霖珏路。 | 霖珏路 building",
                "完成霖珏医院新址提升改造项目。 | 霖珏医院新址提升改造项目 completed",
                "组建霖珏海洋实验室。 | 霖珏海洋实验室 completed",
                "投资1.8亿元建设霖珏污水处理厂。 | 霖珏污水处理厂 building",
                "霖珏研究院烁玖分院挂牌。 | 霖珏研究院烁玖分院 operational",
                "办好民生实事。（12）建设霖珏体育公园。 | 霖珏体育公园 building",
                "协力建设霖珏大桥。 | 霖珏大桥 building",
                "做好霖珏大桥等项目开工准备。 | 霖珏大桥 planned",
                "霖珏水库工程取得初设批复。 | 霖珏水库工程 planned",
                "霖珏水库工程资金到位后开工建设。 | 霖珏水库工程 started",
                "霖珏河综合治理工程成效明显。 | 霖珏河综合治理工程 building",
                "加快霖珏农业科技园区和4个省级示范区建设。 | 霖珏农业科技园区 building",
                "积极谋划建设霖珏产品交易中心。 | 霖珏产品交易中心 planned",
                "支持霖珏高速扩容。 | 霖珏高速扩容 building",
                "科学论证建设霖珏人工岛。 | 霖珏人工岛 planned",
                "完成霖珏高速烁玖段路基工程。 | 霖珏高速烁玖段 building",
                "霖珏大数据交易所试运营。 | 霖珏大数据交易所 operational",
                "建成霖珏油茶种质资源库。 | 霖珏油茶种质资源库 completed",
                "推进霖珏水库周边环境治理。 | 霖珏水库周边环境治理 building",
                "建设霖珏湾实验室。 | 霖珏湾实验室 building",
                "推进霖珏景区开发。 | 霖珏景区开发 building",
                "实施霖珏水库加高扩容工程。 | 霖珏水库加高扩容工程 building",
                "建设国家区域水稻种业创新中心。 | 国家区域水稻种业创新中心 building",
                "霖珏农资大市场建成开业。 | 霖珏农资大市场 operational",
                "启动霖珏口区块开发。 | 霖珏口区块开发 started",
                "霖珏学院扩建工作扎实推进。 | 霖珏学院扩建 building",
                "霖珏博物馆全新开放。 | 霖珏博物馆 operational",
                "霖珏湖自行车道建成投用。 | 霖珏湖自行车道 operational",
                "加快霖珏腾空区2.3平方公里古城风貌区建设。 | 霖珏腾空区古城风貌区 building",
                "完成霖珏片区拆迁改造。 | 霖珏片区拆迁改造 completed",
                "12公里霖珏河自行车道工程全线贯通。 | 霖珏河自行车道工程 completed",
                "加快霖珏—烁玖—甲溪高铁建设。 | 霖珏—烁玖—甲溪高铁 building"
            })
    void worksStandAlone(String sentence, String fact) {
        assertThat(facts(sentence)).containsExactly(fact);
    }

    @Test
    void whatWasNamedOnceIsNamedWhereItComesAgain() {
        assertThat(facts("推进养老中心。")).isEmpty();
        assertThat(facts("建成养老中心。推进养老中心。")).containsExactly("养老中心 completed", "养老中心 building");
    }

    @ParameterizedTest
    @CsvSource({"霖珏大桥实现“当年开工、当年通车”。, operational, started", "霖珏电子产业园当年签约、当年开工。, started, signed"})
    void stagesOfOneYear(String sentence, String reached, String passed) {
        assertThat(facts(sentence)).hasSize(2).anyMatch(f -> f.endsWith(reached));
        assertThat(facts(sentence)).anyMatch(f -> f.endsWith(passed));
    }

    @ParameterizedTest
    @CsvSource({
        "以承办2031年浙江文旅大会为契机，霖珏大桥建成通车。, ''",
        "从2031年谋划开始，用了7年时间，霖珏大桥建成通车。, ''",
        "2031年霖珏大桥建成通车。, 2031"
    })
    void yearsDateWhatTheyAreToldOf(String sentence, String year) {
        assertThat(relations(sentence))
                .extracting(relation -> relation.period().map(Period::label).orElse(""))
                .containsExactly(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加快霖珏路、烁玖路等重点商圈业态升级。",
                "“绿美龙游”建设展现新面貌。",
                "加强霖珏广场、烁玖大道等片区风貌建设。",
                "实施质量强基赋能工程。",
                "实施霖珏百企千村工程。",
                "加快“八大新城”建设。",
                "加强劳模工匠创新实验室、技能大师工作室等平台建设。",
                "加快建设全国重要的白酒生产基地。",
                "推动浙江省清洁能源装备产业创新中心实体化运行。",
                "推进县城扩容提质。",
                "打造浙江中西部文化中心。",
                "加快建设国际商品自由贸易中心、数字贸易创新中心、内陆物流枢纽港和开放合作重要平台。",
                "根治工程建设领域欠薪。",
                "3家市级服务中心投入使用。",
                "建设省级技术创新中心。",
                "乡镇敬老院投入使用。",
                "一批标准化厂房竣工。",
                "推进各县老年大学建设。",
                "提升霖珏实验室、烁玖实验室等科创载体策源能力。",
                "加快建设绿色产业园、烁玖文化旅游示范县。",
                "霖珏医院引进国内首台手术机器人。",
                "霖珏纯电重卡实现量产。",
                "霖珏文化创意园入驻文化企业7家。",
                "推进村庄绿化亮化。",
                "实施小街小巷改造。",
                "完成农用地土壤详查。",
                "打造滨水景观。",
                "设立外国专家工作站。",
                "完成生态补水3000万立方米。",
                "加快建设宜居宜业新城市。",
                "“霖珏政通”上线运行。",
                "推进主次干道路建设。",
                "统筹推进路美、水清、岸绿、林秀四大工程。",
                "建成150口抗旱大井。",
                "加快城市公园、农超市场建设。",
                "编制霖珏风景带提档升级规划。",
                "实施引金入市工程。",
                "加快建设天蓝地绿水美的美丽霖珏。"
            })
    void kindsAreNoWorks(String sentence) {
        assertThat(facts(sentence)).isEmpty();
    }

    private static List<String> facts(String sentence) {
        return relations(sentence).stream()
                .map(relation -> relation.subject().name() + " " + relation.object().name())
                .toList();
    }

    private static List<Relation> relations(String sentence) {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        return EXTRACTION
                .extract(DocumentReader.read(new Source("sentence.txt", bytes)))
                .relations()
                .stream()
                .filter(relation -> relation.property().equals("hasStatus"))
                .toList();
    }
}
