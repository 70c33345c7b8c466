package org.yuanpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a document looks back on several years, paragraph by paragraph. */
class LongReviewTest {

    /** Paragraphs between slashes; the last one ends in what is asked about. */
    @ParameterizedTest
    @CsvSource({
        "一、过去五年工作回顾/（一）农业。建成梯田, true",
        "一、本届政府工作回顾/1.农业。建成梯田, true",
        "一、“十三五”时期工作回顾/建成梯田, true",
        "一、过去五年工作回顾/2021年是收官之年。/建成梯田, false",
        "一、过去五年工作回顾/2021年是收官之年。/过去五年，人人努力。, true",
        "一、过去五年工作回顾/二、2022年工作安排/建成梯田, false",
        "一、2021年工作回顾/建成梯田, false",
        "一、2021年工作回顾/各位代表！过去的五年，我们建成梯田, true",
        "一、2021年工作回顾/五年来，人人努力。/建成梯田, false",
        "一、2020年和“十三五”时期工作回顾/2020年，人人努力。/建成梯田, false",
        "一、2020年和“十三五”时期工作回顾/“十三五”时期，人人努力。/建成梯田, true",
        "一、今后五年的目标/建成梯田, false",
        "市一届人大一次会议以来的五年，我们建成梯田, true",
        "2016年以来，我们建成梯田, false"
    })
    void a_part_or_a_paragraph_tells(String paragraphs, boolean several) {
        String text = paragraphs.replace("/", "\n\n");
        assertThat(new LongReview(text).covers(text.length() - 1)).isEqualTo(several);
    }

    @ParameterizedTest
    @CsvSource({"过去五年, false", "五年来, false"})
    void a_line_that_a_sentence_runs_on_into_begins_no_paragraph(String line, boolean several) {
        String text = "一、2021年工作回顾\n\n我们回望了\n" + line + "的路";
        assertThat(new LongReview(text).covers(text.length() - 1)).isEqualTo(several);
    }
}
