package org.yuanpu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.iri3986.provider.IRIProvider3986;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuanpu.ontology.Base;

class IrisTest {

    private static final Iris IRIS = new Iris(new Base("https://example.org/id/"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "某某 产业园|某某产业园",
                "“某某”园|某某园",
                "园（一期）|园(一期)",
                "Ａ１园|A1园",
                "100%园|100%25园",
                "甲/乙园|甲%2F乙园",
                "甲#乙？园|甲%23乙%3F园",
                "𠮷园|𠮷园"
            })
    void names_stand_as_they_are_but_for_what_an_iri_may_not_hold(String name, String expected) {
        assertThat(IRIS.thing("Park", "0", name))
                .isEqualTo("https://example.org/id/Park/0/" + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a\u0000b",
                "a\"<>b",
                "a{}|\\^`b",
                "\uE000",
                "\u200B园",
                "[甲]",
                "\uD800"
            })
    void every_iri_is_one(String name) {
        IRIProvider3986 provider = new IRIProvider3986();
        String thing = IRIS.thing("Park", "0", name);
        assertThat(provider.create(thing).isAbsolute()).isTrue();
        assertThat(provider.create(IRIS.document("a/" + name + ".txt")).isAbsolute()).isTrue();
    }

    @Test
    void composed_and_decomposed_characters_are_the_same() {
        assertThat(IRIS.document("caf\u0065\u0301.txt")).isEqualTo(IRIS.document("caf\u00e9.txt"));
    }
}
