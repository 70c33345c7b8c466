package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.pipeline.Extraction;

/** Which industries a park builds up. */
class ParkTradesTest {

    private static final Extraction EXTRACTION = Stages.EXTRACTION;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "霖珏工业园着力打造先进材料产业集群。 | 先进材料",
                "霖珏工业园要抓好招商，大力发展先进材料、精细化工产业。 | 先进材料 精细化工",
                "霖珏工业园要抓好招商；大力发展先进材料、精细化工产业。 | ''",
                "支持霖珏工业园（烁玖片区）重点发展先进材料、精细化工产业。 | 先进材料 精细化工",
                "霖珏工业园大力发展粮油及调味品加工、先进材料等产业。 | 粮油及调味品加工 先进材料",
            })
    void what_its_clauses_build_up(String sentence, String industries) {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("sentence.txt", bytes)));
        assertThat(facts.relations())
                .filteredOn(relation -> relation.property().equals("inIndustry"))
                .extracting(relation -> relation.object().name())
                .containsOnly(industries.isEmpty() ? new String[0] : industries.split(" "));
    }
}
