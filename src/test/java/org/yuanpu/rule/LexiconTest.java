package org.yuanpu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What words a text holds, begins and ends with, and is made of. */
class LexiconTest {

    private final Lexicon lexicon =
            new Lexicon(
                    List.of(
                            new Word("产业", "GENERIC", ""),
                            new Word("产业园", "HEAD", "park"),
                            new Word("园", "HEAD", "park"),
                            new Word("产业", "GOODS", ""),
                            new Word("新", "GENERIC", "")));

    @Test
    void the_words_at_a_place_come_shortest_first() {
        assertThat(lexicon.at("新产业园区", 1))
                .extracting(hit -> hit.word().symbol() + " " + hit.start() + "-" + hit.end())
                .containsExactly("GENERIC 1-3", "GOODS 1-3", "HEAD.park 1-4");
        assertThat(lexicon.at("新产业园区", 4)).isEmpty();
        assertThat(lexicon.at("新产业园区", 5)).isEmpty();
        assertThat(lexicon.longest("产业园", 0)).map(Hit::length).contains(3);
        assertThat(lexicon.longest("甲", 0)).isEmpty();
    }

    @Test
    void the_words_at_the_end_come_longest_first() {
        assertThat(lexicon.ending("甲产业园")).extracting(Word::text).containsExactly("产业园", "园");
        assertThat(lexicon.ending("园甲")).isEmpty();
        assertThat(lexicon.ending("")).isEmpty();
    }

    @Test
    void the_words_of_one_class_stand_alone() {
        Lexicon heads = lexicon.only("HEAD");

        assertThat(heads.hits("新产业园"))
                .extracting(hit -> hit.word().text())
                .containsExactly("产业园", "园");
        assertThat(heads.is("产业", "GOODS")).isFalse();
        assertThat(lexicon.is("产业", "GOODS")).isTrue();
    }

    @Test
    void a_stretch_is_made_of_words_that_end_in_it() {
        assertThat(lexicon.makesUp("甲新产业园甲", 1, 5)).isTrue();
        assertThat(lexicon.makesUp("甲新产业园甲", 1, 4)).isTrue();
        assertThat(lexicon.makesUp("甲新产业园甲", 1, 3)).as("产业 goes on").isFalse();
        assertThat(lexicon.makesUp("甲新产业园甲", 0, 5)).isFalse();
        assertThat(lexicon.makesUp("", 0, 0)).isTrue();
    }

    @Test
    void what_words_leave_of_a_stretch_is_counted_in_chinese_characters() {
        assertThat(lexicon.uncovered("甲新产业园1乙", 0, 7)).isEqualTo(2);
        assertThat(lexicon.uncovered("甲新产业园1乙", 1, 6)).isZero();
        assertThat(lexicon.uncovered("甲新产业园1乙", 1, 3)).as("产业 goes on").isEqualTo(1);
    }
}
