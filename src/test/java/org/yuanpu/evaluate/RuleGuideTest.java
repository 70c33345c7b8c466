package org.yuanpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuanpu.fact.Facts;

class RuleGuideTest {

    @Test
    void the_guide_is_what_the_rule_files_say() throws IOException {
        assertThat(RuleGuide.GUIDE)
                .as("docs/rules.md is made by org.yuanpu.evaluate.Remeasure: run its main")
                .content()
                .isEqualTo(RuleGuide.text());
    }

    @Test
    void every_rule_that_a_fact_of_the_seeds_bears_is_in_the_rule_files() throws IOException {
        Set<String> borne = new TreeSet<>();
        for (Facts facts : new Extraction().facts(Extraction.documents(List.of("seeds")))) {
            Stream.of(facts.entities(), facts.relations(), facts.observations())
                    .flatMap(List::stream)
                    .flatMap(fact -> fact.evidence().stream())
                    .forEach(evidence -> borne.add(evidence.rule()));
        }
        assertThat(borne).hasSizeGreaterThan(20);
        assertThat(RuleGuide.ids()).containsAll(borne);
    }
}
