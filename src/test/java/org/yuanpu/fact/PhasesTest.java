package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.pipeline.Extraction;

/** Which phases a document tells apart from the whole. */
class PhasesTest {

    private static final Extraction EXTRACTION = Stages.EXTRACTION;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "开工建设壬癸大桥。壬癸大桥一期建成通车。 | 壬癸大桥一期",
                "加快建设壬癸大桥，壬癸大桥一期建成通车。 | 壬癸大桥 壬癸大桥一期",
                "壬癸大桥一期建成通车。开工建设壬癸大桥二期。加快推进壬癸大桥建设。 | 壬癸大桥 壬癸大桥一期 壬癸大桥二期",
                "开工建设壬癸大桥。壬癸大桥（一期）建成通车。 | 壬癸大桥（一期）"
            })
    void a_phase_is_the_whole_only_where_nothing_tells_them_apart(String text, String projects) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Facts facts = EXTRACTION.extract(DocumentReader.read(new Source("text.txt", bytes)));
        assertThat(facts.entities())
                .filteredOn(e -> e.key().type().equals("Project"))
                .extracting(e -> e.key().name())
                .containsExactlyInAnyOrderElementsOf(List.of(projects.split(" ")));
    }
}
