package org.yuanpu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the ranges in a font's map stand for is counted before they are written out. */
class CharacterMapsTest {

    @Test
    void ranges_are_counted_and_lists_are_not() {
        String map =
                "2 beginbfchar <01> <4E00> <02> <9FA5> endbfchar 3 beginbfrange\n<0E> <0F> <002D>\n"
                        + "<0011> <0017> [<0030> <9FA5> <4E00>]\n<0020> <0030> <0038>\nendbfrange";
        assertThat(CharacterMaps.characters(map)).isEqualTo(1 + 6 + 16);
    }

    /** Found by changing a printed web page at random: three minutes, and all memory. */
    @Test
    void a_damaged_range_shows_its_size() {
        String map = "8 beginbfrange\n<0002> <000988446> <578B>\n<0047> <57FA>";
        assertThat(CharacterMaps.characters(map)).isGreaterThan(100_000_000);
    }
}
