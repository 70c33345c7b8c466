package org.yuanpu.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names of files cannot break a line or change a terminal. */
class VisibleTest {

    @Test
    void control_characters_are_written_out() {
        assertThat(Visible.of("某某\n\u0007\u2028.txt")).isEqualTo("某某\\u000a\\u0007\\u2028.txt");
        assertThat(Visible.of("某某 区.txt")).isEqualTo("某某 区.txt");
    }

    @Test
    void a_problem_is_one_line() {
        assertThat(Problem.of("Y102", "a\nb.txt").line(Locale.ENGLISH))
                .startsWith("Y102 a\\u000ab.txt: ")
                .hasLineCount(1);
    }
}
