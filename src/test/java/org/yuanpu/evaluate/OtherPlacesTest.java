package org.yuanpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuanpu.fact.OtherPlaces;

class OtherPlacesTest {

    @Test
    void other_places_are_extracted_as_well_as_ever() {
        assertThat(fallen(OtherPlaces.READ)).isEmpty();
        assertThat(fallen(OtherPlaces.UNREAD)).isEmpty();
        assertThat(fallen(OtherPlaces.HELD_OUT)).isEmpty();
    }

    private static List<Floors.Fallen> fallen(OtherPlaces places) {
        return Floors.read(OtherPlacesScore.floors(places))
                .fallen(OtherPlacesScore.measure(places));
    }
}
