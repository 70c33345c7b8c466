package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.pipeline.Extraction;

/** What the issuing region is called. */
class RegionNamesTest {

    private static final Extraction EXTRACTION = Stages.EXTRACTION;

    @ParameterizedTest
    @CsvSource({
        "湘西州, 湘西土家族苗族自治州, [湘西州]",
        "峨边彝族自治县, 峨边彝族自治县, [峨边县]",
        "广西壮族自治区, 广西壮族自治区, [广西]",
        "衢州市, 衢州市, []",
    })
    void an_autonomous_division_is_called_for_short_as_well(
            String called, String name, String aliases) {
        String report = called + "2024年政府工作报告\n\n2023年，地区生产总值增长5.8%。\n";
        Source source = new Source("report.txt", report.getBytes(StandardCharsets.UTF_8));
        assertThat(EXTRACTION.extract(DocumentReader.read(source)).entities())
                .filteredOn(entity -> entity.key().equals(new Key("Region", name)))
                .singleElement()
                .satisfies(entity -> assertThat(entity.aliases().toString()).isEqualTo(aliases));
    }
}
