package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.pipeline.Extraction;

/** What a register knows is read in the reports of its place, and in no other. */
class LocalNamesTest {

    private static final Extraction EXTRACTION = Stages.EXTRACTION;

    @ParameterizedTest
    @CsvSource({
        "揭阳市, 联动中德金属生态城发展产业。, 中德金属生态城",
        "嘉兴市, 依托祥符荡科创绿谷引进企业30家。, 祥符荡科创绿谷",
        "湛江市, 依托祥符荡科创绿谷引进企业30家。, ''",
        "揭阳市, 做强中德金属生态城电镀产业园。, 中德金属生态城 中德金属生态城电镀产业园",
        "揭阳市, 提升揭东中德金属生态城。, 揭东中德金属生态城"
    })
    void a_park_of_the_place_is_named_whole(String region, String sentence, String parks) {
        assertThat(String.join(" ", names("Park", region, sentence))).isEqualTo(parks);
    }

    @ParameterizedTest
    @CsvSource({
        "玉溪市, 泽润生物二价疫苗获批上市。, 泽润生物",
        "昆明市, 泽润生物二价疫苗获批上市。, ''",
        "宁德市, 宁德核电3#机组、丙丁大桥等项目开工。, 宁德核电",
        "福州市, 宁德核电3#机组、丙丁大桥等项目开工。, ''",
        "杭州市, 推进桐庐霖珏、淳安烁玖等20个万头肉牛养殖项目。, 桐庐霖珏 淳安烁玖",
        "杭州市, 壮大桐庐霖珏科技等企业。, 霖珏科技",
        "杭州市, 壮大桐庐霖珏、淳安烁玖科技等企业。, 桐庐霖珏 烁玖科技"
    })
    void a_company_of_the_place_is_named(String region, String sentence, String company) {
        assertThat(String.join(" ", names("Enterprise", region, sentence))).isEqualTo(company);
    }

    private static List<String> names(String type, String region, String sentence) {
        String text = "# %s政府工作报告（2024年）\n\n## 一、2023年工作回顾\n\n%s\n".formatted(region, sentence);
        Source source = new Source("report.md", text.getBytes(StandardCharsets.UTF_8));
        return EXTRACTION.extract(DocumentReader.read(source)).entities().stream()
                .map(Entity::key)
                .filter(key -> key.type().equals(type))
                .map(Key::name)
                .toList();
    }
}
