package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.ontology.Base;

/** What has an address on the server. */
class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/yuanpu/id/Park/500116/甲乙工业园, true",
        "https://w3id.org/yuanpu/id/Document/0/a.txt, true",
        "https://w3id.org/yuanpu/id/Document/0/a.txt#p-1, false",
        "https://w3id.org/yuanpu/decisions, false",
        "https://w3id.org/yuanpu/ontology#Park, false"
    })
    void things_and_documents_have_one_and_decisions_and_terms_have_none(
            String iri, boolean there) {
        assertThat(new Addresses(Base.DEFAULT.iri()).has(iri)).isEqualTo(there);
    }
}
