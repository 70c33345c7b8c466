package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuanpu.fact.Stages.MENTIONS;
import static org.yuanpu.fact.Stages.RULES;
import static org.yuanpu.fact.Stages.TEXT;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.Document;
import org.yuanpu.mention.Reading;

class TopicsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "打造医美产业集群。甲乙门诊开工建设，引进丙丁研发等项目。 | 医美",
                "打造医美产业集群。甲乙门诊开工建设，引进丙丁等项目。签约戊己研发，加快建设。 | 医美",
                "打造医美产业集群。抓好其他工作。甲乙门诊开工建设，引进丙丁研发等项目。 | ''",
                "打造医美产业集群。打造氢能产业集群。甲乙电堆开工建设，引进丙丁研发等项目。 | 氢能",
                "着力打造具有影响力的医美产业集群，加快补齐短板弱项。甲乙门诊开工，引进丙丁等项目。 | ''",
                "一、抓产业\\n打造医美产业集群。\\n二、抓城建\\n甲乙大桥开工建设，引进丙丁水库等重点项目。 | ''",
                "先进材料，开工建设甲乙研发、丙丁制造等项目。 | 先进材料",
                "落实某某战略，大力发展先进材料产业，开工建设甲乙研发、丙丁制造等项目。 | 先进材料",
                "做深先进材料产业。开工建设甲乙研发、丙丁制造等项目。 | 先进材料",
                "发行先进材料产业发展专项基金，开工建设甲乙研发、丙丁制造等项目。 | ''",
                "先进材料增加值增长9%，开工建设甲乙研发、丙丁制造等项目。 | ''",
                "先进材料产业加速补链，开工建设甲乙研发、丙丁制造等项目。 | 先进材料",
                "旅游火爆；先进材料产业发展迅速，开工建设甲乙研发等项目。 | 先进材料",
                "先进材料产业发展迅速；开工建设甲乙研发、丙丁制造等项目。 | ''",
                "聚力打造全国最大的先进材料产业基地，开工建设甲乙研发等项目。 | 先进材料",
                "大力发展先进材料产业。甲乙研发等项目开工。推进丙丁制造等项目。 | 先进材料",
                "大力发展先进材料产业。甲乙研发等项目开工。\\n\\n推进丙丁制造等项目。 | ''",
                "先进材料产业突破千亿，增长9%。丙丁制造等项目开工。 | ''",
                "先进材料产业，推进甲乙研发。氢能产业，推进戊己电堆。丙丁制造等项目开工。 | 氢能",
                "强化先进材料产业扩链提质，推进甲乙研发等项目。 | 先进材料",
                "推动先进材料产业园发展，推进甲乙研发等项目。 | ''",
                "推进数据产业发展，开工建设甲乙研发、丙丁制造等项目。 | ''",
                "先进材料产业重点推进甲乙研发等项目。 | 先进材料",
                "加快建设重要先进材料产业基地，支持甲乙研发、丙丁制造等企业。 | 先进材料",
                "大力发展甲类处理、乙类处理等先进材料产业，支持甲乙研发等企业。 | 先进材料",
                "大力发展数字经济，推进甲乙研发等项目。 | 数字经济",
                "加快发展现代物流，推进甲乙仓储等项目。 | 现代物流",
                "推进奶业强市战略，推动甲乙牧场等项目投产。 | 奶业",
                "清洁能源规模化发展，甲乙光伏等项目开工。 | 清洁能源",
                "推进乡村振兴战略，推动甲乙牧场等项目投产。 | ''",
                "以精密化为方向推动先进材料产业链供应链优化升级。依托甲乙研发等企业，完善服务。 | 先进材料",
                "推进现代物流业规模化、信息化、网络化发展，推进甲乙仓储等项目。 | 现代物流业",
                "打造特色茶叶基地，建设甲乙园区。 | 特色茶叶",
                "打造医美产业集群。发展检验产业。发展甲类创意、乙类咨询等新兴服务业，建设甲乙园区。 | ''",
                "大力发展文化旅游业。加快发展文化产业，建设甲乙园。加快丙丁营地等项目建设，促进消费。 | 文化旅游",
                "现代物流方面，推进甲乙仓储等项目。 | 现代物流",
                "加快发展冰雪经济。推进甲乙冰雪装备产业园建设。 | 冰雪经济",
                "大力发展冰雪经济。一是强化冰雪场馆建设。推进甲乙滑道等项目。 | ''",
                "打造医美产业集群。发展检验产业，建设甲乙基地。发展会展经济，启动丙丁中心建设。加强戊己建设。 | ''",
                "大力发展畜牧业。甲乙牧场等项目开工。 | 畜牧业",
                "推动旅游业提档升级。推进甲乙营地等项目。 | 旅游",
                "物流业发展有新突破，推进甲乙仓储等项目。 | 物流业",
                "在先进材料产业上，推进甲乙研发等项目。 | 先进材料",
                "围绕做强先进材料产业，推进甲乙研发等项目。 | 先进材料",
                "加快重点物流平台建设，推进甲乙仓储等项目。 | 物流",
                "发展全域旅游，推进甲乙营地等项目。 | 全域旅游",
                "先进材料产业，推进甲乙研发。氢能产业，推进戊己电堆。发展海洋经济试点，丙丁制造等项目开工。 | ''",
                "发展新型建材业，推进甲乙研发等项目。 | 新型建材业",
                "做强做精先进材料产业，推进甲乙研发等项目。 | 先进材料",
                "打造医美产业集群。加快建设特色产业基地，引进丙丁研发等项目。 | ''",
                "先进材料产业更富活力，甲乙研发、丙丁制造等项目加快推进。 | 先进材料",
                "打造医美产业集群。高端印刷业释放效应，引进丙丁研发等项目。 | 高端印刷业",
                "做大做强康养服务业。制定规划，推进甲乙营地等项目。 | 康养服务业",
                "甲类制造、先进材料产业链加快形成，甲乙研发等项目投产。 | 先进材料",
                "打造医美产业集群。就业形势稳定，引进丙丁研发等项目。 | 医美",
                "创新融合发展先进材料产业，推进甲乙研发等项目。 | 先进材料",
                "打造千万千瓦级清洁能源基地。推进甲乙风场等项目。 | 清洁能源",
                "打造先进材料全产业链，推进甲乙研发等项目。 | 先进材料",
                "开工建设甲乙研发、丙丁制造等项目。 | ''"
            })
    void the_last_sentence_tells_of_an_industry(String text, String industry) {
        List<Reading> readings = readings(text.replace("\\n", "\n"));
        Topics topics = new Topics(readings, Language.of(RULES));
        Reading last = readings.get(readings.size() - 1);
        int end = last.sentence().text().text().length() - 1;
        assertThat(topics.industry(last, end).map(Industry::name).orElse("")).isEqualTo(industry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推进甲乙研发等项目建设，做大做强先进材料产业。 | 先进材料",
                "依托甲乙研发、丙丁制造等项目，大力发展先进材料产业。 | 先进材料",
                "依托甲乙研发等企业，完善服务，打造全国重要的先进材料基地。 | 先进材料",
                "推进甲乙研发等项目建设，把先进材料产业打造成支柱。 | 先进材料",
                "推进甲乙研发等项目建设，做大做强先进材料产业园。 | ''",
                "推进甲乙研发等项目建设，打造百亿级先进材料产业走廊。 | 先进材料",
                "推进甲乙研发等项目建设；做大做强先进材料产业。 | ''",
                "推进甲乙研发等项目建设，大力发展先进材料产业。 | ''",
                "推进甲乙研发等项目建设，力争先进材料产业产值突破300亿元。 | 先进材料",
                "推进甲乙研发等项目建设，先进材料产业产值增长20%。 | ''",
                "推进甲乙研发等项目建设，进一步提升先进材料集群竞争力。 | 先进材料",
                "推进甲乙研发等项目建设，推动先进材料产业迈向中高端。 | 先进材料",
                "推进甲乙研发等项目建设，推动先进材料产业发展，培育人才。 | ''"
            })
    void works_are_done_for_the_industry_of_a_later_clause(String text, String industry) {
        List<Reading> readings = readings(text);
        Topics topics = new Topics(readings, Language.of(RULES));
        assertThat(topics.industry(readings.get(0), 2).map(Industry::name).orElse(""))
                .isEqualTo(industry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "大力发展智慧农机、现代医药产业，推动甲乙农机基地建设。 | 甲乙农机基地 | 智慧农机",
                "大力发展智慧农机、现代医药产业，推动甲乙药谷建设。 | 甲乙药谷 | 现代医药"
            })
    void of_two_industries_a_name_chooses(String text, String thing, String industry) {
        List<Reading> readings = readings(text);
        Topics topics = new Topics(readings, Language.of(RULES));
        assertThat(
                        topics.industry(readings.get(0), text.length() - 2)
                                .map(i -> i.of(thing).name())
                                .orElse(""))
                .isEqualTo(industry);
    }

    private static List<Reading> readings(String content) {
        Document document = new Document("example.txt", content, "txt", "UTF-8", "");
        return MENTIONS.find(TEXT.analyze(document)).readings();
    }
}
