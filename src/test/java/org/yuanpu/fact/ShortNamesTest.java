package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.pipeline.Extraction;

/** Which short name of a company is one with a longer one of the document. All are invented. */
class ShortNamesTest {

    private static final Extraction EXTRACTION = Stages.EXTRACTION;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "支持霖珏、烁玖等企业上市。霖珏科技投产。 | 霖珏科技 烁玖",
                "支持霖珏、烁玖等企业上市。霖珏科技、烁玖机电等企业产值增长5%。 | 霖珏科技 烁玖机电",
                "支持霖珏、霖珏科技等企业上市。 | 霖珏 霖珏科技",
                "支持霖珏、烁玖等企业上市。推进湖南霖珏锂电池等项目建设。 | 湖南霖珏 烁玖",
            })
    void a_short_name_is_that_of_the_company_that_goes_on_by_a_trade(String text, String names) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("text.txt", bytes)));
        assertThat(facts.entities())
                .filteredOn(e -> e.key().type().equals("Enterprise"))
                .extracting(e -> e.key().name())
                .containsExactlyInAnyOrderElementsOf(List.of(names.split(" ")));
    }
}
