package org.yuanpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a document turns to the year ahead, by where its figures stand. */
class TurnsTest {

    @Test
    void a_document_turns_at_the_first_goal_behind_the_results() {
        Turns turns = turns(12, 5);
        assertThat(turns.of("d")).isEqualTo(1200);
        assertThat(turns.of("e")).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_goal_with_many_results_behind_it_stands_in_their_midst() {
        Turns turns = turns(12, 5);
        assertThat(turns.isAmongResults(figure(50, true))).isTrue();
        assertThat(turns.isAmongResults(figure(150, true))).isTrue();
        assertThat(turns.isAmongResults(figure(250, true))).isFalse();
        assertThat(turns.isAmongResults(figure(1300, true))).isFalse();
    }

    @Test
    void few_results_tell_nothing() {
        assertThat(turns(9, 5).isAmongResults(figure(0, true))).isFalse();
    }

    /** A document with results at 0, 100, … and goals behind them. */
    private static Turns turns(int results, int goals) {
        List<Figure> figures = new ArrayList<>();
        IntStream.range(0, results + goals)
                .forEach(i -> figures.add(figure(i * 100, i >= results)));
        return new Turns(
                new Knowledge(new TreeMap<>(), new TreeMap<>(), List.of(), figures, List.of()));
    }

    private static Figure figure(int start, boolean target) {
        return new Figure(
                "f" + start,
                "d",
                "a",
                "i",
                "某某指标",
                "level",
                target,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(new Quote("p" + start, "某某", start, "某某。", "", false)));
    }
}
