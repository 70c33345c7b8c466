package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.pipeline.Extraction;

/** Which place the name of a project or park begins with, in the report of a city. */
class PlacesInNamesTest {

    private static final Extraction EXTRACTION = Stages.EXTRACTION;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "霖珏水库、龙游烁玖水库开工建设。 | 龙游烁玖水库 in 龙游",
                "龙游溪口霖珏水库开工建设。 | 龙游溪口霖珏水库 in 龙游",
                "龙游霖珏工业园快速发展。 | 龙游霖珏工业园 in 龙游",
                "龙游高新区、开化经开区位次前移。 | 龙游高新区 in 龙游, 开化经开区 in 开化",
                "做强龙游霖茶、开化珏鱼等特色产业园。 | 龙游霖茶特色产业园 in 龙游, 开化珏鱼特色产业园 in 开化",
                "支持龙游、开化省级高新区争先进位。 | 龙游省级高新区 in 龙游, 开化省级高新区 in 开化",
                "以龙游高新区为载体，推进霖珏基地项目建设。 | 霖珏基地项目 in 龙游高新区",
                "高质量建设龙游经济区，推动霖珏基地项目建成投用。 | 霖珏基地项目 in 龙游经济区",
                "支持龙游霖珏科技、开化烁玖电子等企业发展。 | 霖珏科技 in 龙游, 烁玖电子 in 开化",
                "霖珏产业园落户龙游经开区，烁玖基地项目开工建设。 | 霖珏产业园 in 龙游经开区",
                "霖珏机电龙游生产基地开工建设。 | 霖珏机电龙游生产基地 in 龙游",
                "霖珏装备基地（龙游、开化）开工建设。 | 霖珏装备基地（龙游、开化） in 龙游, 霖珏装备基地（龙游、开化） in 开化",
                "龙游烁玖水库工程入选全国水利示范工程。 | 龙游烁玖水库工程 in 龙游",
                "霖珏新区重点推进烁玖大桥、珏鱼水库等项目建设。 | 烁玖大桥 in 霖珏新区, 珏鱼水库 in 霖珏新区",
                "龙游霖珏、开化烁玖等一批特色园区建设势头良好。 | 龙游霖珏特色园区 in 龙游, 开化烁玖特色园区 in 开化",
                "龙游县着力打造霖珏产业园、烁玖产业园。 | 霖珏产业园 in 龙游县, 烁玖产业园 in 龙游县",
                "龙游湖村霖珏休闲项目竣工。 | 龙游湖村霖珏休闲项目 in 龙游",
                "霖珏大学龙游校区建成投用。 | 霖珏大学龙游校区 in 龙游",
                "霖珏高速龙游段开工建设。 | 霖珏高速龙游段 in 龙游",
                "支持龙游县加快建设霖珏产业园，推进烁玖大桥建设。 | 霖珏产业园 in 龙游县",
                "高品质建设霖珏新区，启动烁玖大桥建设。 | 烁玖大桥 in 霖珏新区",
                "聚焦霖珏融合区发展，推进烁玖大桥建设。 | 烁玖大桥 in 霖珏融合区",
                "溪口水厂二期开工建设。 | 溪口水厂二期 in 溪口",
                "溪口霖珏水库开工建设。 | 溪口霖珏水库 in 溪口",
                "溪口综合农贸市场开工建设。 | 溪口综合农贸市场 in 溪口",
                "做强龙游经开区、衢州高新区。 | 龙游经开区 in 龙游",
                "力争龙游国家现代农业产业园通过认定。 | 龙游国家现代农业产业园 in 龙游",
                "畅通霖珏产业园（湖镇、溪口）、烁玖产业园的交通连接。 | 霖珏产业园 in 湖镇, 霖珏产业园 in 溪口",
                "霖珏医院烁玖院区建成投用。 | 霖珏医院烁玖院区 in 烁玖",
                "霖珏古镇游客中心建成投用。 | 霖珏古镇游客中心 in 霖珏古镇",
                "国家霖珏文化公园（龙游段）建成开园。 | 国家霖珏文化公园（龙游段） in 龙游",
                "霖珏作业区公用码头一期开工建设。 | 霖珏作业区公用码头一期 in 霖珏作业区",
                "以霖珏新区为主体提升城市品质。霖珏第二学校开工建设。 | 霖珏第二学校 in 霖珏",
                "提升霖珏湾旅游度假区品质。霖珏湾烁玖产业园加快建设。 | 霖珏湾烁玖产业园 in 霖珏湾",
                "支持龙游县建设霖珏产业园。 | 霖珏产业园 in 龙游县",
                "霖珏高速龙游联络线开工建设。 | 霖珏高速龙游联络线 in 龙游",
                "1200MW龙游抽水蓄能电站开工建设。 | 1200MW龙游抽水蓄能电站 in 龙游",
                "龙游高新区实现产业集聚，龙游产业园有序推进，霖珏大桥、开化大桥开工建设。 | 开化大桥 in 开化",
                "霖珏产业园二期开工建设。 | 霖珏产业园二期 in 霖珏产业园",
                "溪口长江大桥开工建设。 | 溪口长江大桥 in 溪口",
                "聚焦开化融合区发展，推进龙游霖珏电站建设。 | 龙游霖珏电站 in 龙游",
                "龙游开发区、开化工业园区快速发展。 | 龙游开发区 in 龙游, 开化工业园区 in 开化",
                "霖珏高铁龙游站开通运营。 | 霖珏高铁龙游站 in 龙游",
                "霖珏铁路龙游延伸段开工建设。 | 霖珏铁路龙游延伸段 in 龙游",
                "霖珏口岸国际物流园开工建设。 | 霖珏口岸国际物流园 in 霖珏口岸",
                "霖珏集团（衢州）龙游数据中心开工建设。 | 霖珏集团（衢州）龙游数据中心 in 龙游",
            })
    void a_county_is_the_place_of_what_is_called_after_it(String sentence, String places) {
        assertThat(places(sentence)).contains(places.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "溪口霖珏大桥开工建设。",
        "推进衢江两岸治理。衢江博物馆开工建设。",
        "加快浙南科技城建设。浙南救援基地开工建设。",
        "溪口河文化产业园开工建设。",
        "龙游湖霖珏水系连通工程开工建设。",
        "龙游大街改造工程开工建设。",
        "龙游霖珏烁玖至开化公路开工建设。",
        "霖珏产业园一期开工建设。",
        "高端装备产业园二期开工建设。",
        "龙游县获评国家卫生县，霖珏大桥开工建设。",
        "霖珏片区保护更新项目开工建设。",
        "霖珏片区综合整治、烁玖片区棚户区等项目开工建设。",
        "霖珏医院高新院区开工建设。",
        "霖珏至龙游段开工建设。",
        "龙游北高铁站开工建设。",
        "霖珏医院新院区开工建设。",
        "霖珏医院总部院区建成投用。",
        "霖珏大学烁玖学院新校区建成投用。",
        "龙游水利枢纽开工建设。",
        "霖珏景区环境整治提升工程、烁玖古镇保护展示等项目开工建设。",
        "霖珏片区（一期）棚户区改造回迁安置、烁玖片区棚户区改造二期工程开工建设。",
        "霖珏医院新城区分院开工建设。",
        "霖珏港区至烁玖港区疏港航道开工建设。",
        "霖珏作业区3个码头、烁玖作业区码头二期开工建设。",
        "龙游高速、溪口大桥、龙游立交桥开工建设。",
        "溪口国际机场开工建设。",
        "霖珏新城建设初具规模，烁玖大桥建成通车。",
        "以霖珏新区为主体提升城市品质。霖珏大道开工建设。",
    })
    void a_town_a_lake_and_a_park_itself_are_none(String sentence) {
        assertThat(places(sentence)).isEmpty();
    }

    @Test
    void a_park_that_settles_elsewhere_is_no_place_of_what_follows() {
        assertThat(places("霖珏产业园落户龙游经开区，烁玖基地项目开工建设。")).doesNotContain("烁玖基地项目 in 霖珏产业园");
    }

    private static List<String> places(String sentence) {
        byte[] bytes = ("衢州市政府工作报告\n\n" + sentence).getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("report.txt", bytes)));
        return facts.relations().stream()
                .filter(relation -> relation.property().equals("locatedIn"))
                .map(relation -> relation.subject().name() + " in " + relation.object().name())
                .distinct()
                .toList();
    }
}
