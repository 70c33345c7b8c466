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

/** Where the name of a park begins and ends in a sentence, and what only ends as parks do. */
class ParkNamesTest {

    private static final Extraction EXTRACTION = Extraction.load(Home.find());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "发挥霖珏新区和自贸区引领作用。 | 自贸区",
                "统筹霖珏基地和烁玖无水港发展。 | 烁玖无水港",
                "锻造霖珏综改示范区，守稳烁玖石化区。 | 霖珏综改示范区 烁玖石化区",
                "广西首家霖珏产业园揭牌。 | 霖珏产业园",
                "依托霖珏空港物流中心，做强烁玖高新区。 | 烁玖高新区",
                "将烁玖高新区打造成样板，借力霖珏经开区。 | 烁玖高新区 霖珏经开区",
                "依托烁玖预制菜产业园，提升霖珏边合区承载功能。 | 烁玖预制菜产业园 霖珏边合区",
                "依托珏山和霖山石墨产业园区，做强珏江霖湖合作园区。 | 珏山石墨产业园区 霖山石墨产业园区 珏江霖湖合作园区",
                "推动龙游、常山8个开发区扩区调区。 | 龙游开发区 常山开发区",
                "推动龙游、常山2个开发区扩区调区和霖珏化工园区扩容。 | 龙游开发区 常山开发区 霖珏化工园区",
                "陆港经开区化工产业园加快项目落地，依托霖珏高新区。 | 陆港经开区化工产业园 霖珏高新区",
                "做强陆港经开区。 | 陆港经开区",
                "建设龙游、开化等4个现代农业示范园区。 | 龙游现代农业示范园区 开化现代农业示范园区",
                "加快霖珏湖、烁玖山等产业园高质量发展。 | 霖珏湖 烁玖山",
                "挖潜升级西部园区，全面开发东部园区。 | 西部园区 东部园区",
                "空港新区移交我市，基本完成城北工业园企业搬迁。 | 空港新区 城北工业园",
                "衢州国家霖珏科技园区获批。 | 衢州国家霖珏科技园区",
                "提升霖珏产业园、珏烁新材料创新基地、烁玖产业园建设水平。 |" + " 霖珏产业园 珏烁新材料创新基地 烁玖产业园",
                "深入推进霖江西岸装备制造产业带和霖珏科创走廊项目引进。 | 霖江西岸装备制造产业带 霖珏科创走廊",
                "光谷、车谷、网谷发展提速，霖珏“芯谷”企业集聚。 | 光谷 车谷 网谷 霖珏“芯谷”",
                "“中国声谷”入园企业增加。 | 中国声谷",
                "做大做强中奥、中意、中瑞国际合作园区。 | 中奥 中意 中瑞国际合作园区",
                "加快霖珏开放试验区和中越跨境经济合作区发展。 | 霖珏开放试验区 中越跨境经济合作区",
                "扩大霖珏保税物流中心运营规模，完善经济技术开发区道路。 | 霖珏保税物流中心 经济技术开发区",
                "结合霖珏、大印、烁玖、珏鱼等物流园区建设，抓好市场布局。 | 霖珏 大印 烁玖 珏鱼",
                "来衢视察时对科技城建设作出重要指示，召开两次科技城建设工作会议。 | 科技城",
                "霖珏高新区扩容，推进霖珏高新技术产业开发区道路。 | 霖珏高新技术产业开发区",
                "提升霖珏边境经济合作区水平，完善霖珏边合区道路。 | 霖珏边境经济合作区",
                "提升福厦自主创新示范区霖珏片区开发水平。 | 福厦自主创新示范区霖珏片区",
                "北京大兴国际机场临空经济区霖烁片区建设提速。 | 北京大兴国际机场临空经济区霖烁片区",
                "霖珏高新技术产业开发区扩区。霖珏高新区产值增长。高新区获评优秀。 | 霖珏高新技术产业开发区",
                "规划建设“开源霖珏产业园”，霖珏集团烁玖产业园建成投产。 | 开源霖珏产业园 霖珏集团烁玖产业园",
                "依托霖西承接产业转移示范区，衢州经开化工园区扩容。 | 霖西承接产业转移示范区 衢州经开化工园区",
                "打造北起霖珏高新区，南至烁玖高新区的产业带。 | 霖珏高新区 烁玖高新区",
                "将龙游、开化、霖珏经开区打造成为新的千亿园区，霖珏、烁玖园区合并。 | 龙游经开区 开化经开区 霖珏经开区 霖珏 烁玖园区",
                "加快霖珏产业园、烁玖大数据产业基地、珏烁产业园建设。 | 霖珏产业园 烁玖大数据产业基地 珏烁产业园",
                "加快霖珏烁玖新材料产业园建设。依托烁玖新材料产业园招商。 | 霖珏烁玖新材料产业园",
                "做优中奥霖珏生态园，支持龙游县零碳园区和霖珏创新区建设。 | 中奥霖珏生态园 龙游县零碳园区 霖珏创新区",
                "获批霖珏国家现代农业产业园，推动烁霖、珏烁等产业园培优增效。 | 霖珏国家现代农业产业园 烁霖 珏烁",
                "持续抓好常山、龙游临港经济区建设，提质升级霖珏经开区。 | 常山临港经济区 龙游临港经济区 霖珏经开区",
                "推动霖珏科创城扩容，启用霖珏智慧岛。 | 霖珏科创城 霖珏智慧岛",
                "支持中国（衢州）科技城发展。做强科技城。 | 中国（衢州）科技城",
            })
    void parks_begin_behind_verbs_and_other_things(String sentence, String parks) {
        assertThat(parks(sentence)).containsExactlyInAnyOrderElementsOf(List.of(parks.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "坚定不移兴园区，培育一批收入超千亿元园区。",
        "优化沿海产业园区布局，推进外围组团建设。",
        "加入霖珏协调会和产业创新城市联盟。",
        "复制推广自贸区创新举措，建设自贸区联动创新区。",
        "启动霖珏东港区建设，争创现代农业产业园。",
        "全市8个开发区扩区调区。",
        "推动产业向园区集中。",
        "打造10个霖珏特色产业园。",
        "推进霖珏路经开区段改造。",
        "推进工矿企业和物流园区建设，深化新一轮先导区改革。",
        "三个开发区全部创建成为国家级绿色园区。",
        "推动霖珏港区域发展，对标自贸区标准。",
        "建设霖珏沿江产业带和霖珏生态经济区。",
        "融入长三角G60科创走廊，建设沿线生态农业产业带。",
        "工业项目原则上全部进开发区，支持龙游、开化等地返乡创业园建设。",
        "完善现有工业园区，建成霖珏5万吨合金产业园。",
        "规划建设综合保税区，建设临空经济区。",
        "建成霖珏港区口岸和霖珏新区起步区。",
        "坚持水港空港双港驱动，全面对接空港，与长三角开发区开展共建。",
    })
    void kinds_policies_and_planning_areas_are_none(String sentence) {
        assertThat(parks(sentence)).isEmpty();
    }

    private static List<String> parks(String sentence) {
        byte[] bytes = ("衢州市政府工作报告\n\n" + sentence).getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("report.txt", bytes)));
        return facts.entities().stream()
                .map(Entity::key)
                .filter(key -> key.type().equals("Park"))
                .map(Key::name)
                .toList();
    }
}
