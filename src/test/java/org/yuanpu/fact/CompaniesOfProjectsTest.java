package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.pipeline.Extraction;

/** Which company a project's name begins with, if any. All names are invented. */
class CompaniesOfProjectsTest {

    private static final Extraction EXTRACTION = Stages.EXTRACTION;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "霖珏数字化供应链服务中心建成投用。 | 霖珏",
                "新开工江苏霖珏锂离子电解液等项目12个。 | 江苏霖珏",
                "新开工霖珏天然水生产线、丙丁机电二期等项目12个。 | 霖珏 丙丁机电",
                "新开工霖珏精密二期、丙丁机电二期等项目12个。 | 霖珏精密 丙丁机电",
                "推进霖珏新能源高纯晶硅二期、丙丁机电二期等项目建设。 | 霖珏新能源 丙丁机电",
                "推进霖珏新能源汽车零部件、丙丁机电二期等项目建设。 | 霖珏 丙丁机电",
                "推进霖珏镍系电池材料、丙丁机电二期等项目建设。 | 霖珏 丙丁机电",
                "霖珏肉鸡屠宰基地建成投用。 | 霖珏",
                "霖珏项目建成投用。 | 霖珏",
                "万达文旅康养城开工建设。 | 万达",
                "云南移动双活数据中心开工建设。 | 云南移动",
                "霖珏深圳工厂整体搬迁、丙丁机电二期等项目建成。 | 霖珏 丙丁机电",
                "霖珏烁玖科技投产。 | 霖珏烁玖科技",
                "霖珏肉鸡屠宰项目产值突破百亿元。 | 霖珏",
                "新开工霖珏机电二期、飞翔电缆等项目12个。 | 霖珏机电 飞翔电缆",
                "新开工霖珏锂电池综合利用一期等项目12个。 | 霖珏",
                "新开工霖珏电子半导体封装、丙丁机电二期等项目12个。 | 霖珏电子 丙丁机电",
                "新开工霖珏电子信息材料、丙丁机电二期等项目12个。 | 霖珏 丙丁机电",
                "推进霖珏食品黄金玉米深加工、丙丁机电二期等项目建设。 | 霖珏食品 丙丁机电",
                "推进霖珏整体搬迁、丙丁机电二期等项目建设。 | 霖珏 丙丁机电",
                "推进霖珏光伏、丙丁机电二期等项目建设。 | 霖珏 丙丁机电",
                "推进霖珏机电产业园、丙丁机电二期等项目建设。 | 霖珏机电 丙丁机电",
                "新开工霖珏动力电池包精密结构件、丙丁机电二期等项目12个。 | 霖珏 丙丁机电",
                "推进霖珏硅特种合金升级改造、丙丁机电二期等项目建设。 | 霖珏 丙丁机电",
                "推进霖珏烁玖、丙丁机电二期等项目建设。 | 霖珏烁玖 丙丁机电",
                "推进霖天下、丙丁机电等项目建设。 | 霖天下 丙丁机电",
                "霖珏、烁玖等12个超百亿元重大产业项目开工建设。 | 霖珏 烁玖",
                "霖珏预焙阳极二期项目建成。 | 霖珏",
                "荷兰霖珏医药中间体等项目实现试生产。 | 荷兰霖珏",
                "新开工霖珏建材水泥熟料、丙丁机电二期等项目12个。 | 霖珏建材 丙丁机电",
                "霖珏高精铜带加工项目建成。 | 霖珏",
                "霖珏人白蛋白生产线建成投用。 | 霖珏",
                "加快霖珏、三峡等变压器制造项目建设。 | 霖珏 三峡",
                "苏宁生活广场建成投用。 | 苏宁",
                "加快顺丰智慧物流园建设。 | 顺丰",
                "加快顺丰科技城建设。 | 顺丰",
                "推进圆通湖北总部、丙丁机电二期等项目建设。 | 圆通 丙丁机电",
                "推进飞翔二期、丙丁机电二期等项目建设。 | 飞翔 丙丁机电",
                "菜鸟科创园建成投用。 | 菜鸟",
                "推进伊利乳业酸奶生产线建设。 | 伊利乳业",
                "推进海螺生产线改造项目建设。 | 海螺",
                "推进金山石年产80万吨电解液、丁丙机电二期等项目建设。 | 金山石 丁丙机电",
                "新开工金禾高性能铝合金焊丝、丙丁大桥等项目12个。 | 金禾",
                "推进清风药业二期、丙丁大桥等项目建设。 | 清风药业",
                "新开工霖珏大丝束碳纤维、丙丁机电二期等项目12个。 | 霖珏 丙丁机电",
                "新开工霖珏千头肉牛、丙丁机电二期等项目12个。 | 霖珏 丙丁机电",
                "推进霖珏工业1万吨聚氟乙烯、丙丁机电二期等项目建设。 | 霖珏工业 丙丁机电",
                "推进青云皮具箱包项目建设。 | 青云皮具",
                "加快霖珏、远天等储能电池项目建设。 | 霖珏 远天",
                "加快通内烁等重大项目建设。 | 通内烁",
                "加快卓尔诗意康城、霖珏机电二期等项目建设。 | 卓尔 霖珏机电",
                "推进紫光智云产业园、霖珏机电二期等项目建设。 | 紫光 霖珏机电",
                "加快长虹路改造、霖珏机电二期等项目建设。 | 霖珏机电",
                "霖珏新材料“锂电池安全电解液的研制”项目。 | 霖珏新材料",
                "推进霖珏阳光锂离子电池、丙丁机电二期等项目建设。 | 霖珏阳光 丙丁机电",
                "推进霖珏智慧、丙丁机电二期等项目建设。 | 霖珏智慧 丙丁机电",
                "加快霖珏、烁玖等技改扩建重大项目。 | 霖珏 烁玖",
                "推进霖珏废钢铁加工、丙丁机电二期等项目建设。 | 霖珏 丙丁机电",
                "推进霖珏碳基负极材料、烁玖球墨铸管等项目建设。 | 霖珏 烁玖",
                "加快京东物流园建设。 | 京东",
                "加快霖珏“识油大模型”、烁玖微显示器等项目建设。 | 霖珏 烁玖",
                "推进霖珏可降解膜、烁玖全竹家具等项目建设。 | 霖珏 烁玖",
                "推进华润烁玖中药配方颗粒、霖珏机电二期等项目建设。 | 华润烁玖 霖珏机电",
                "推进华润曲面盖板、霖珏机电二期等项目建设。 | 华润 霖珏机电",
            })
    void the_name_of_a_company_opens_the_name(String sentence, String companies) {
        assertThat(companies(sentence)).containsExactlyInAnyOrder(companies.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "霖珏古镇二期建成投用。",
        "上述12件民生实事项目完成。",
        "提升互联互通水平，推进霖珏、烁玖淼等项目建设，力促壬癸高铁尽早开工。",
        "谋划引进铝电池箔、铝合金轮毂等延伸加工项目。",
        "推进更多高端医药项目建设。",
        "推进远山30万吨矿石码头建设。",
        "推进霖湾至珏山天然气管道、高丰度稀土应用等项目建设。",
        "霖珏学校改扩建建成投用。",
        "争取霖珏14－18号泊位开工建设。",
        "霖珏岛石化产业基地建成投用。",
        "力推重大基础设施项目建设。",
        "建成油用牡丹种植基地。",
        "霖珏幼专扩建一期项目建成投用。",
        "实施百头肉牛示范场建设。",
        "推进出生缺陷综合防控项目建设。",
        "高密度电路板产业园建成投用。",
        "霖珏文化体育中心建成投用。",
        "霖珏码头扩建工程建成投用。",
        "川桂合作产业园建成投用。",
        "百万羽蛋鸡养殖基地建成投用。",
        "北环延长线建成投用。",
        "新开工关键零部件项目12个。",
        "铜铅锌产业基地建成投用。",
        "推进钠离子电池、干细胞等项目建设。",
        "霖珏会展中心二期建成投用。",
        "坚持大抓项目。",
        "新开工飞翔电缆等项目12个。",
        "新开工霖珏大桥、烁玖灵等项目12个。",
        "霖珏大桥、烁玖之窗等项目建成。",
        "霖珏数字产业园建成投用，推进霖珏片区开发。",
        "霖珏公园升级改造建成投用。",
        "霖珏高架建成投用。",
        "霖珏轨道建成投用。",
        "霖珏商城、烁玖路桥等一批市政道路桥梁项目建成投用。",
        "新开工霖珏化工新材料产业园等项目12个。",
        "新开工丙烷制丙烯等项目12个。",
        "新开工霖珏、烁玖等棚户区改造项目12个。",
        "霖珏固废处置中心、朱子博物院建成投用。",
        "轴承座新工厂建成投用。",
        "霖珏时代广场、霖珏医药城一期建成投用。",
        "建成运营霖珏等污水处理厂。",
        "建成冬春蔬菜保供基地。",
        "加快霖珏环保主题公园建设。",
        "智慧水务年产5万吨净水设备建成投用。",
        "推进霖珏盐城际、丙丁大桥等项目建设。",
        "建设小试和中试基地。",
        "推进高效背压供热机组项目建设。",
        "推进霖珏铁矿、丙丁大桥等项目建设。",
        "推进霖珏科技企业孵化中心建设。",
        "实施天保工程二期。",
        "新建白云山路霖珏桥等桥梁15座。",
        "加快江淮枢纽港建设。",
        "推进轻量化轮毂、无缝钢管等项目建设。",
        "推进霖北氢能产业园、珏中抽水蓄能等项目建设。",
        "珏峡机场启用，珏峡大道畅通，珏峡大学扩容。加快珏峡游轮中心建设。",
    })
    void a_place_or_a_product_is_no_company(String sentence) {
        assertThat(companies(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "支持国家电网创新转型发展。, 国家电网",
        "国家电网霖珏工厂产量突破50万台。, 国家电网",
        "与国家电网有限公司座谈。, 国家电网有限公司",
        "霖珏灵获评省质量标杆。, 霖珏灵",
        "民生银行丙丁分行正式开业。, 民生银行丙丁分行",
        "中珏电机实现批量生产。, 中珏电机",
        "加快霖珏智联公司上市申报工作。, 霖珏智联公司",
        "支持霖珏农商银行建设绿色银行。, 霖珏农商银行",
        "支持霖珏国投打造千亿资产。, 霖珏国投",
        "抓好市城投改革转型工作。, 市城投",
        "建强用好市人才集团。, 市人才集团",
        "国家电网协同创新研究院获批成立。, 国家电网",
        "霖珏科技集成电路载板达到领先水平。, 霖珏科技",
        "霖珏药业制剂车间满负荷运转。, 霖珏药业",
        "霖珏印刷入选优秀企业名单。, 霖珏印刷",
        "稳妥处置霖珏农商行风险。, 霖珏农商行",
    })
    void a_known_company_is_found_wherever_it_is_named(String sentence, String company) {
        assertThat(named(sentence)).containsExactly(company);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "霖珏智造上市。霖珏轻合金快速成型中心投入使用。 | 霖珏智造",
                "霖珏热电厂供热改造、烁玖电厂60万千瓦风电项目开工建设。 | 霖珏热电厂 烁玖电厂",
                "霖珏电厂四期、烁玖电厂扩建项目开工建设。 | ''",
                "推动霖珏、烁玖等片区产业发展。霖珏大剧院、霖珏三期等项目开工建设。 | ''",
                "烁玖光电二期、丙丁机电二期等项目开工。烁玖3D、丙丁机电一期等项目投产。 | 烁玖光电 丙丁机电",
                "抓好霖珏飞地产业园、烁玖产城融合示范园、珏鱼公园等项目。 | ''",
                "霖珏种业实验室、霖珏烁玖海上风电场、烁玖珏夜市商圈、霖珏和美乡村等项目开工建设。 | ''",
                "霖珏智慧物流园、丙丁机电二期等项目开工建设。 | 霖珏 丙丁机电",
                "霖珏二期、丙丁机电二期等项目开工。推动霖珏、丙丁机电等项目建设。 | 霖珏 丙丁机电",
                "霖珏智造、霖珏电子上市。霖珏轻合金快速成型中心投入使用。 | ''",
            })
    void a_company_told_elsewhere_opens_a_name_without_its_trade(String text, String companies) {
        assertThat(companies(text))
                .containsExactlyInAnyOrder(
                        companies.isEmpty() ? new String[0] : companies.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "得益于霖珏、烁玖、国家电网为代表的中省直企业的支持。",
        "培育霖珏、烁玖、国家电网等一批具有竞争优势的电商企业。",
        "支持霖珏、烁玖、国家电网等发展壮大成为链主企业。",
    })
    void companies_may_be_called_so_further_on(String sentence) {
        assertThat(named(sentence)).containsExactlyInAnyOrder("霖珏", "烁玖", "国家电网");
    }

    @ParameterizedTest
    @CsvSource({
        "支持中国石油大学创新转型发展。",
        "推动中国银行业稳健发展。",
        "推动石油石化、钒钛稀土、水暖卫浴等产业发展。",
        "发展精准医疗。",
        "推动霖珏商贸片区开发。",
        "设立格鲁吉亚、蒙古国海外仓。",
        "坚持以改革为动力。",
        "发展铝基新材料、硅基新材料。",
        "支持马铃薯冷冻薯条、化纤制品等出口企业做大做强。",
        "支持船代、货代等航运服务企业做大。",
        "实施镧铈平衡利用等项目。",
        "深化江澳金融合作，推动霖珏农业协作。",
        "稳粮兴产强农业。",
        "与人民同呼吸、共命运、心连心，着力解决群众烦心事。",
        "推动农商银行改革发展。",
        "推动更多商品、金融期权产品上市。",
        "做大做强海洋信息、涉海金融、航运服务等现代海洋服务业。",
        "浮法玻璃退火窑、电熔氧化锆获评国家制造业单项冠军产品。",
        "壮大霖珏制鞋、烁玖电机等省级产业集群。",
        "推进霖珏、烁玖农机等市场退城进园。",
        "实现智能制造、通用航空等领域重大项目招引突破。",
        "支持新一代汽车电子争创省级战略性新兴产业基地。",
        "“霖珏服务超市”荣获全国社会治理最佳案例奖。",
        "加强与毗邻省会城市金融交流合作。",
        "推动霖珏智能、烁玖小镇获省级特色小镇命名。",
        "建设数据采标基地、人才培训基地等项目。",
        "落地运营投资管理型村镇银行。",
        "强在创新动力。",
        "推动白云山创建国家级旅游度假区。",
        "推动霖珏2×66万千瓦电厂尽快复工。",
        "非化石能源占比提高。",
        "面向初创期、轻资产、无利润等成长性企业加大信贷投放。",
        "打掉一批涉黑组织和涉恶犯罪集团。",
        "突出稳工业、稳外贸、稳房地产。",
        "重点发展液流储能、飞轮储能、氢储能。",
        "漫步国家电网大道。",
        "举办国家电网文化节。",
        "霖珏数控机床等7个项目入选省重大示范名单。",
        "霖珏生产基地入选“灯塔工厂”。",
        "新增“新三板”挂牌企业12家。",
        "霖珏华能自主研制钻机。",
        "建设一批共富公司、共富工坊。",
        "组织企业与售电公司谈判。",
        "推进霖园集团化办学。",
        "位列全国农商行30强。",
        "霖艾、烁珏黑山羊入选全国农产品区域公用品牌百强。",
    })
    void a_school_or_a_trade_is_no_company(String sentence) {
        assertThat(named(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推进霖珏生物年产1万吨衣康酸和500吨布洛芬等项目建设。 | 2",
                "推进霖珏集团150万吨焦化、竖炉冶炼、储能示范基地等项目建设。 | 1",
                "推进霖珏机电变压器二期、大数据产业园等项目建设。 | 1",
                "推进霖珏机电变压器二期和龙游大桥等项目建设。 | 1",
            })
    void a_company_builds_what_is_joined_to_its_work(String sentence, int works) {
        assertThat(undertaken(sentence)).hasSize(works);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推进万达广场等项目建设。 | 万达",
                "杭州万达广场建成开业。 | 万达",
                "推进荣盛霖珏湾电厂、丙丁机电二期等项目建设。 | 荣盛 丙丁机电",
                "推进霖珏核电二期、丙丁机电二期等项目建设。 | 丙丁机电",
                "加快海航日月广场建设。 | 海航",
                "推进荣盛霖珏湾电厂扩能、丙丁机电二期等项目建设。 | 荣盛 丙丁机电",
            })
    void a_known_company_may_stand_before_a_place_or_common_words(String sentence, String names) {
        byte[] bytes = ("杭州市政府工作报告\n\n" + sentence).getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("report.txt", bytes)));
        assertThat(facts.relations())
                .filteredOn(relation -> relation.property().equals("undertakenBy"))
                .extracting(relation -> relation.object().name())
                .containsExactlyInAnyOrder(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推动霖珏、烁玖酒店开业运营。 | 霖珏 烁玖酒店",
                "推动霖珏、烁玖文化中心开业运营。 | ''",
                "霖珏喜来登建成投用。 | ''",
                "支持喜来登发展。 | 喜来登",
            })
    void a_hotel_that_opens_is_the_company_of_its_name(String sentence, String companies) {
        assertThat(named(sentence))
                .containsExactlyInAnyOrder(
                        companies.isEmpty() ? new String[0] : companies.split(" "));
    }

    private static List<String> undertaken(String sentence) {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("sentence.txt", bytes)));
        return facts.relations().stream()
                .filter(relation -> relation.property().equals("undertakenBy"))
                .map(relation -> relation.subject().name())
                .toList();
    }

    private static List<String> named(String sentence) {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        return EXTRACTION
                .extract(DocumentReader.read(new Source("sentence.txt", bytes)))
                .entities()
                .stream()
                .filter(entity -> entity.key().type().equals("Enterprise"))
                .map(entity -> entity.key().name())
                .toList();
    }

    private static List<String> companies(String sentence) {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("sentence.txt", bytes)));
        return facts.relations().stream()
                .filter(relation -> relation.property().equals("undertakenBy"))
                .map(relation -> relation.object().name())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "霖珏装备、烁玖浆料2家企业转入创新层。 | 霖珏装备 烁玖浆料",
                "力争霖珏机电、烁玖科技递交首发上市申请材料。 | 霖珏机电 烁玖科技",
                "加快霖珏尔上市步伐。 | 霖珏尔",
                "组建湖南通用飞机公司。 | 湖南通用飞机公司",
                "重组霖珏集团产业板块，新组康养产业集团。 | 霖珏集团 康养产业集团",
                "深化与霖珏公司和烁玖集团的合作。 | 霖珏公司 烁玖集团",
                "霖珏集团、烁玖集团稳健高效运营。 | 霖珏集团 烁玖集团",
                "培强霖珏尔、烁玖机电等企业。 | 霖珏尔 烁玖机电",
                "霖珏机电、紫光、汇川等加快推进。 | 霖珏机电 紫光 汇川",
                "霖珏矿业、烁玖钒钛、珏霖钛业等项目建成投产。 | 霖珏矿业 烁玖钒钛 珏霖钛业",
                "霖珏、烁玖、珏霖科技3家制造业企业产值超百亿元。 | 霖珏 烁玖 珏霖科技",
                "霖珏科技、氯碱、烁玖化工等企业加快重组。 | 霖珏科技 氯碱 烁玖化工",
                "钢铁、氯碱、水泥等企业加快重组。 | ''",
                "引进卧龙等30户永磁电机企业入驻。 | 卧龙",
                "霖元等4家企业入选名单。 | 霖元",
                "氯碱等4家企业入选名单。 | ''",
                "完成甲乙职教集团组建工作。 | ''",
                "霖珏、烁玖农商行挂牌开业。 | 霖珏农商行 烁玖农商行",
                "霖珏、烁玖两家农商行先后开业。 | 霖珏农商行 烁玖农商行",
                "新培育霖珏生物、烁玖工贸两家国家级农业龙头企业。 | 霖珏生物 烁玖工贸",
                "组建交投、金控两大市属国有企业。 | 交投 金控",
                "至少有1家企业在境内主板上市。 | ''",
                "组建霖珏电子、建工、商贸等集团公司。 | 霖珏电子 建工集团公司 商贸集团公司",
            })
    void a_list_says_that_its_things_are_companies(String sentence, String companies) {
        assertThat(named(sentence))
                .containsExactlyInAnyOrder(
                        companies.isEmpty() ? new String[0] : companies.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "支持霖珏、烁玖等白酒企业技改扩能。 | 霖珏白酒 烁玖白酒",
                "支持霖珏、烁玖等12家白酒企业做大做强。 | 霖珏白酒 烁玖白酒",
                "支持霖珏、烁玖等企业技改扩能。 | ''",
            })
    void what_closes_a_list_of_companies_tells_their_industry(String sentence, String industries) {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("sentence.txt", bytes)));
        assertThat(facts.relations())
                .filteredOn(relation -> relation.property().equals("inIndustry"))
                .extracting(relation -> relation.subject().name() + relation.object().name())
                .containsExactlyInAnyOrder(
                        industries.isEmpty() ? new String[0] : industries.split(" "));
    }
}
