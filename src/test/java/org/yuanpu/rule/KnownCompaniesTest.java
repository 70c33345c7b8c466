package org.yuanpu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;

/** A known company is found wherever its name stands, so the name may mean no place. */
class KnownCompaniesTest {

    private static final Home HOME = Home.find();

    @Test
    void only_two_that_are_better_known_as_companies_are_called_like_a_county() {
        Divisions divisions = Divisions.load(HOME);
        Set<String> places =
                divisions.largerThanTowns().stream()
                        .flatMap(
                                d ->
                                        Stream.concat(
                                                Stream.of(d.name()),
                                                divisions.shortName(d).stream()))
                        .collect(Collectors.toSet());
        assertThat(Rules.load(HOME, Ontology.load(HOME)).words("FIRM"))
                .extracting(Word::text)
                .filteredOn(places::contains)
                .containsExactlyInAnyOrder("吉利", "龙湖");
    }
}
