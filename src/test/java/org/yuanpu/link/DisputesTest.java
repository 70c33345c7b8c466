package org.yuanpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.ontology.Home;

/** Figures in dispute, series and sums, in the invented reports of {@code ledger}. */
class DisputesTest {

    private static final List<Dispute> DISPUTES =
            new Disputes(Invented.knowledge(), Invented.keys()).all();
    private static final List<SeriesPoint> POINTS =
            new Series(Invented.knowledge(), Invented.keys()).points();

    @Test
    void goals_of_two_documents_are_in_dispute_however_close_they_are() {
        Dispute dispute = dispute("一般公共预算收入");
        assertThat(dispute.target()).isTrue();
        assertThat(dispute.difference()).isEqualByComparingTo("0.2");
        assertThat(dispute.relative()).isEqualByComparingTo("5.0");
        assertThat(dispute.lesser().get(0).document()).endsWith("2024.txt");
        assertThat(dispute.greater().get(0).document()).endsWith("2024plan.txt");
    }

    @Test
    void one_document_can_contradict_itself() {
        Dispute dispute = dispute("地区生产总值");
        assertThat(dispute.target()).isFalse();
        assertThat(dispute.key().measure()).isEqualTo("growth");
        assertThat(dispute.difference()).isEqualByComparingTo("0.3");
    }

    @Test
    void a_rounded_number_disputes_nothing_and_neither_does_a_park() {
        assertThat(DISPUTES).hasSize(2);
    }

    @Test
    void each_year_has_one_figure_and_a_year_without_is_a_gap() {
        assertThat(POINTS)
                .filteredOn(p -> p.concept().name().equals("地区生产总值"))
                .filteredOn(p -> p.key().about().endsWith("/永宁县"))
                .filteredOn(p -> p.key().measure().equals("growth"))
                .extracting(SeriesPoint::year)
                .containsExactly(2022, 2023, 2024);
        assertThat(POINTS)
                .filteredOn(p -> p.concept().name().equals("粮食产量"))
                .extracting(SeriesPoint::year)
                .containsExactly(2023);
    }

    @Test
    void a_contested_or_expected_figure_of_a_series_says_so() {
        assertThat(POINTS)
                .filteredOn(p -> p.concept().name().equals("社会消费品零售总额"))
                .singleElement()
                .satisfies(p -> assertThat(p.caveats()).containsExactly(Caveat.PRELIMINARY));
        assertThat(POINTS)
                .filteredOn(p -> p.caveats().contains(Caveat.CONTESTED))
                .extracting(p -> p.concept().name())
                .containsExactly("地区生产总值");
    }

    @Test
    void a_city_stands_beside_the_sum_of_its_counties() {
        List<PartsSum> sums =
                PartsSum.of(POINTS, Invented.knowledge(), Divisions.load(Home.find()));
        assertThat(sums)
                .filteredOn(s -> s.whole().concept().name().equals("地区生产总值"))
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.whole().key().about()).endsWith("/银川市");
                            assertThat(s.parts()).hasSize(1);
                            assertThat(s.partsAll()).isGreaterThan(3);
                            assertThat(s.share()).isEqualByComparingTo(new BigDecimal("7.8"));
                        });
    }

    private static Dispute dispute(String concept) {
        return DISPUTES.stream()
                .filter(d -> d.concept().name().equals(concept))
                .findFirst()
                .orElseThrow(() -> new AssertionError(DISPUTES.toString()));
    }
}
