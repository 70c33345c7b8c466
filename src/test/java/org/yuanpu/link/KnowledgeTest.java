package org.yuanpu.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.query.SeedStore;

/** What is read from a store is what its documents say, with their words. */
class KnowledgeTest {

    private static final Knowledge SEEDS =
            Knowledge.read(SeedStore.get().store(), Ontology.load(Home.find()));

    @Test
    void documents_know_what_they_review_and_plan() {
        Source plan = source("jiangjin-plan-report-2025.txt");
        assertThat(plan.kind()).isEqualTo("plan-report");
        assertThat(plan.reviewed()).hasValue(2024);
        assertThat(plan.planned()).hasValue(2025);
        assertThat(SEEDS.things().get(plan.region().orElseThrow()).name()).isEqualTo("江津区");
        assertThat(source("jiangjin-news-2025.txt").reviewed()).isEmpty();
    }

    @Test
    void a_region_knows_its_code_and_what_it_belongs_to() {
        Thing district = region("江津区");
        assertThat(district.code()).contains("500116");
        assertThat(district.place()).isEqualTo("500116");
        assertThat(SEEDS.things().get(district.within().orElseThrow()).name()).isEqualTo("重庆市");
        assertThat(district.documents()).hasSizeGreaterThan(1);
    }

    @Test
    void a_figure_comes_with_its_number_and_its_sentence() {
        Figure figure =
                SEEDS.figures().stream()
                        .filter(f -> f.indicatorName().equals("外商直接投资额") && f.target())
                        .findFirst()
                        .orElseThrow();
        assertThat(figure.measure()).isEqualTo("level");
        assertThat(figure.period().orElseThrow().label()).isEqualTo("2024");
        Figure.Amount amount = figure.amount().orElseThrow();
        assertThat(amount.value()).isEqualByComparingTo("3000");
        assertThat(amount.base()).isEqualByComparingTo("30000000");
        assertThat(figure.quotes()).isNotEmpty();
        assertThat(figure.quotes().get(0).words()).contains("3000万美元");
    }

    @Test
    void a_statement_comes_with_its_time_and_its_sentence() {
        List<Statement> planned =
                SEEDS.statements().stream()
                        .filter(s -> s.property().equals("hasStatus") && s.planned())
                        .toList();
        assertThat(planned).isNotEmpty();
        assertThat(planned)
                .allSatisfy(
                        s -> {
                            assertThat(s.quotes()).isNotEmpty();
                            assertThat(s.quotes().get(0).sentence()).isNotEmpty();
                            assertThat(SEEDS.things()).containsKey(s.subject());
                        });
    }

    private static Source source(String key) {
        return SEEDS.documents().values().stream()
                .filter(d -> d.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Thing region(String name) {
        return SEEDS.things().values().stream()
                .filter(t -> t.type().equals("Region") && t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
