package org.yuanpu.mention;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yuanpu.mention.Times.Anchor;

class TimesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/figures/times.tsv", delimiter = '\t')
    void reads_what_is_written(String text, String issued, String spoken, String expected) {
        Anchor anchor = new Anchor(year(issued), year(spoken));
        String found =
                new Times()
                        .find(text, anchor).stream()
                                .map(
                                        t ->
                                                t.period().label()
                                                        + " "
                                                        + t.role().name().toLowerCase(Locale.ROOT))
                                .collect(joining(" ; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    private static OptionalInt year(String cell) {
        return cell == null || cell.isBlank()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(cell.trim()));
    }
}
