package org.yuanpu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yuanpu.document.Document;
import org.yuanpu.document.DocumentReader;
import org.yuanpu.document.Source;
import org.yuanpu.document.Span;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.rule.Word;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.MappedText;
import org.yuanpu.text.Section;
import org.yuanpu.text.SectionKind;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Text;

class CoverageTest {

    private static final Lexicon LEXICON =
            new Lexicon(List.of(new Word("开工", "VERB", "started"), new Word("获评", "GRANT", "won")));

    @Test
    void a_sentence_with_a_cue_and_without_a_fact_is_passed_over() {
        Coverage coverage = coverage(List.of(0), "甲乙大桥开工。", "丙丁公司获评先进，增长5%。", "天气晴朗。");

        assertThat(coverage.speaking()).isEqualTo(2);
        assertThat(coverage.passed())
                .singleElement()
                .satisfies(
                        passed -> {
                            assertThat(passed.text()).startsWith("丙丁");
                            assertThat(passed.cues())
                                    .containsExactlyInAnyOrder(
                                            Coverage.Cue.NUMBER, Coverage.Cue.GRANT);
                        });
        assertThat(coverage.share()).isEqualTo(0.5);
    }

    @Test
    void dates_ordinals_and_numbering_are_no_numbers() {
        assertThat(coverage(List.of(), "2024年12月3日，第3届大会召开。", "1.加强领导。", "（2）抓好落实。").speaking())
                .isZero();
        assertThat(coverage(List.of(), "占比达35.7。").speaking()).isEqualTo(1);
        assertThat(coverage(List.of()).share()).isEqualTo(1);
    }

    private static Coverage coverage(List<Integer> heard, String... sentences) {
        List<Sentence> read =
                IntStream.range(0, sentences.length)
                        .mapToObj(i -> sentence(offset(sentences, i), sentences[i]))
                        .toList();
        List<Entity> entities = heard.stream().map(i -> entity(read.get(i).text().span())).toList();
        DocumentFacts about =
                new DocumentFacts(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        DocumentKind.OTHER);
        Document document =
                DocumentReader.read(
                        new Source(
                                "a.txt",
                                (String.join("", sentences) + "。")
                                        .getBytes(StandardCharsets.UTF_8)));
        return Coverage.of(
                new Facts(
                        new Text(document, about, read, List.of()),
                        entities,
                        List.of(),
                        List.of(),
                        List.of()),
                LEXICON);
    }

    private static int offset(String[] sentences, int index) {
        return Arrays.stream(sentences, 0, index).mapToInt(String::length).sum();
    }

    private static Sentence sentence(int offset, String text) {
        int[] offsets = IntStream.range(offset, offset + text.length()).toArray();
        Section section = new Section("", 0, false, Optional.empty(), SectionKind.BODY);
        return new Sentence(new MappedText(text, offsets), section, List.of());
    }

    private static Entity entity(Span sentence) {
        Evidence evidence = new Evidence(List.of(sentence), sentence, "", "a.b");
        return new Entity(
                new Key("Project", "甲乙大桥"), List.of(), Optional.empty(), List.of(evidence));
    }
}
