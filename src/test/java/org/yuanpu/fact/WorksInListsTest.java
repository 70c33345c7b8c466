package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.Extraction;

/** What the things of a list are called, and which of them are works whatever is said of them. */
class WorksInListsTest {

    private static final Extraction EXTRACTION = Extraction.load(Home.find());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "发挥霖珏大桥、烁玖隧道等6个项目的带动作用。 | 霖珏大桥 烁玖隧道",
                "霖珏铜业一期投产，二期项目开工建设。 | 霖珏铜业一期 霖珏铜业二期",
                "建成龙游、开化智能装备产业园。 | 龙游智能装备产业园 开化智能装备产业园",
                "开工建设霖珏电厂3号、4号机组。 | 霖珏电厂3号、4号机组",
                "加快推进霖珏纸业第二、三条生产线建设。 | 霖珏纸业第二、三条生产线",
                "开工建设霖珏大桥等8个总投资超10亿元的项目。 | 霖珏大桥",
                "霖珏大桥年底前建成通车。 | 霖珏大桥",
                "开工建设“霖珏”大桥、引烁济玖工程。 | “霖珏”大桥 引烁济玖工程",
                "霖珏大桥、烁玖水库等37个投资过10亿元的重大项目竣工投产。 | 霖珏大桥 烁玖水库",
                "开工建设霖珏大桥、烁玖水库等一批事关长远的重大工程。 | 霖珏大桥 烁玖水库",
                "引进霖珏铜箔等3个投资超10亿元或1亿美元项目，以及烁玖大桥等6个项目。 | 霖珏铜箔 烁玖大桥",
                "新建霖珏大桥、烁玖大桥等6座跨江大桥和珏霖隧道。 | 霖珏大桥 烁玖大桥 珏霖隧道",
                "竣工投产联合霖珏二期等一批项目。 | 联合霖珏二期",
                "霖珏大桥提前半年建成通车。 | 霖珏大桥",
                "推进龙游、开化霖珏片区改造项目建设。 | 龙游霖珏片区改造项目 开化霖珏片区改造项目",
                "205国道霖珏段、霖珏路改建完工。 | 205国道霖珏段 霖珏路",
                "推进霖珏大桥、烁玖隧道等一批城市生态、园林绿化项目。 | 霖珏大桥 烁玖隧道",
                "推动霖珏大桥、烁玖隧道等已签约项目尽快落地。 | 霖珏大桥 烁玖隧道",
                "力争完成霖珏—G99公路隧道贯通。 | 霖珏—G99公路隧道",
                "推动霖珏铜业扩产能和烁玖大桥建成投产。 | 霖珏铜业扩产能 烁玖大桥",
                "霖珏高速及烁玖综合枢纽码头建成。 | 霖珏高速 烁玖综合枢纽码头",
                "水光互补项目霖珏光伏电站开工建设。 | 霖珏光伏电站",
                "霖珏高铁12月26日开工。 | 霖珏高铁",
                "霖珏大道、烁玖大道完成快速化改造。 | 霖珏大道 烁玖大道",
                "加快霖珏高铁建设和烁玖水库建设。 | 霖珏高铁 烁玖水库",
                "推动霖珏大道、烁玖路升级改造和珏霖路、玖烁路廊道整治。 | 霖珏大道升级改造 烁玖路升级改造 珏霖路廊道整治 玖烁路廊道整治",
                "实施霖珏山、烁玖山、珏霖公园改造升级。 | 霖珏山公园改造升级 烁玖山公园改造升级 珏霖公园改造升级",
                "推动霖珏铁路、烁玖路快速化改造建成通车。 | 霖珏铁路 烁玖路快速化改造",
                "霖珏、烁玖、珏霖3条公用航道升级改造工程实现通航。 | 霖珏 烁玖 珏霖",
                "开工建设霖珏环球中心、烁玖两家五星级酒店。 | 霖珏环球中心 烁玖",
                "实施总投资3亿元的霖珏铜业、总投资1亿元的烁玖矿用车等项目。 | 霖珏铜业 烁玖矿用车",
                "加快推进霖珏高速、中前高速。 | 霖珏高速 中前高速",
                "开工建设霖珏公园和烁玖、珏霖广场。 | 霖珏公园 烁玖 珏霖广场",
                "推进霖珏铁路电气化改造及烁玖铁路专用线项目、珏霖高速建设。 | 霖珏铁路电气化改造 烁玖铁路专用线项目 珏霖高速",
                "霖珏和烁玖机场开工。 | 霖珏 烁玖机场",
                "支持霖珏大学城一期、二期建设。 | 霖珏大学城一期 霖珏大学城二期",
                "新材料产业园区污水处理厂投入使用。 | 新材料产业园区污水处理厂",
                "加快霖珏片区、烁玖等棚户区改造和珏霖、玖烁等城中村改造工作。 | 霖珏片区 烁玖 珏霖 玖烁",
                "启动霖珏山旅游综合开发。 | 霖珏山旅游综合开发",
                "完成霖珏、烁玖路菜场新改建。 | 霖珏菜场新改建 烁玖路菜场新改建",
                "重点实施霖珏大道、烁玖路改造。 | 霖珏大道改造 烁玖路改造",
                "加快霖珏高速、烁玖高速珏霖段等建设步伐。 | 霖珏高速 烁玖高速珏霖段",
                "建设霖珏30万吨颗粒硅、烁玖年产10万吨多晶硅等项目。 | 霖珏30万吨颗粒硅 烁玖年产10万吨多晶硅",
                "激光产业园等项目成功签约并开工建设。 | 激光产业园",
                "启动霖珏高科技园区起步区建设。 | 霖珏高科技园区起步区",
                "启动霖珏火车站片区开发。 | 霖珏火车站片区开发",
                "加快推进市九高建设项目。 | 市九高建设项目",
                "霖珏至烁玖铁路项目通过审查。 | 霖珏至烁玖铁路项目",
                "推进霖珏高速等高速公路，烁玖路等干线公路，珏霖二路等快速路建设。 | 霖珏高速 烁玖路 珏霖二路",
                "加快和珏职业学院二期、烁玖学院等项目建设。 | 和珏职业学院二期 烁玖学院",
                "建设霖珏公墓扩建和村级公益性公墓。 | 霖珏公墓扩建",
                "（4）霖珏大桥建成通车。 | 霖珏大桥",
                "推动霖珏大桥建设，改造霖珏北路、扩建烁玖医院。 | 霖珏大桥 霖珏北路 烁玖医院",
                "建成城西污水处理厂。 | 城西污水处理厂",
            })
    void works_are_called_by_all_that_names_them(String sentence, String projects) {
        assertThat(projects(sentence))
                .containsExactlyInAnyOrderElementsOf(List.of(projects.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "发挥霖珏大桥、烁玖隧道的带动作用。",
        "二期项目开工建设。",
        "加快推进工业化、城镇化等项目。",
        "建成三条高铁。",
        "启动霖珏国家公园创建工作。",
        "推进供销社、霖珏水权、烁玖执法等改革。",
        "霖珏注射液、烁玖片等新药投入生产。",
        "实施教育、卫生、科技、文化等援建项目113个。",
        "实施“霖珏师傅”“烁玖家政”两项工程。",
        "全面建设社会主义现代化新霖珏而努力奋斗。",
        "加快建设品质活力霖珏。",
        "首台霖珏重卡成功下线。",
        "建成20个街头游园、停车设施和城市驿站。",
        "加强双创空间、科技孵化器、标准化厂房等平台建设。",
        "实施上云用数赋智工程，推动种养殖业增产扩能。",
        "推进高层住宅小区“瓶改管”改造。",
        "开通霖珏专列12列。",
        "霖珏馆、烁玖网等电商平台上线运营。",
        "推动霖珏、烁玖等景区串点连线成片。",
    })
    void neither_mere_words_nor_phases_of_nothing_are_works(String sentence) {
        assertThat(projects(sentence)).isEmpty();
    }

    private static List<String> projects(String sentence) {
        byte[] bytes = ("衢州市政府工作报告\n\n" + sentence).getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("report.txt", bytes)));
        return facts.entities().stream()
                .map(Entity::key)
                .filter(key -> key.type().equals("Project"))
                .map(Key::name)
                .toList();
    }
}
