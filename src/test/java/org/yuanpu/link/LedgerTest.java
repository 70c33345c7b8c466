package org.yuanpu.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Indicator.Direction;
import org.yuanpu.ontology.NameWords;

/** Every case of a promise, in the invented reports of {@code ledger}. */
class LedgerTest {

    private static final List<Promise> PROMISES =
            new Ledger(
                            Invented.knowledge(),
                            Invented.keys(),
                            Invented.ONTOLOGY.yardsticks(),
                            new Costs(NameWords.load(Home.find())),
                            new Told(Invented.reports(), NameWords.load(Home.find())),
                            new Turns(Invented.knowledge()))
                    .promises();

    @ParameterizedTest
    @CsvSource({
        "地区生产总值, growth, 2023, 6, MISSED, 5.6, 93.3",
        "规模以上工业增加值, growth, 2023, 8, KEPT, 9.2, 115.0",
        "固定资产投资, growth, 2023, 7, KEPT, 6.8, 97.1",
        "社会消费品零售总额, growth, 2023, 5, MISSED, 4.2, 84.0",
        "城镇调查失业率, level, 2023, 5.5, KEPT, 5.2, 105.8",
        "居民消费价格, growth, 2023, 3, KEPT, 0.4, 750.0",
        "粮食产量, level, 2023, 24, KEPT, 24.3, 101.3",
        "城镇新增就业, level, 2023, 3000, MISSED, 2900, 96.7",
        "单位地区生产总值能耗, growth, 2023, -3, MISSED, -2.1, 70.0",
        "实际使用外资, level, 2023, 500, KEPT, 620, 124.0"
    })
    void a_target_is_held_against_what_came_out(
            String concept,
            String measure,
            String year,
            BigDecimal target,
            Verdict verdict,
            BigDecimal actual,
            BigDecimal attainment) {
        Promise promise = promise(concept, measure, year, target);
        assertThat(promise.verdict()).isEqualTo(verdict);
        assertThat(promise.actual().orElseThrow().amount().orElseThrow().value())
                .isEqualByComparingTo(actual);
        assertThat(promise.attainment().orElseThrow()).isEqualByComparingTo(attainment);
        assertThat(promise.difference().orElseThrow())
                .isEqualByComparingTo(actual.subtract(target));
    }

    @ParameterizedTest
    @CsvSource({"进出口总额, 3, 5, KEPT, 4.1, 100.0, 0", "住户存款余额, 8, 9, MISSED, 7.2, 90.0, -0.8"})
    void a_range_is_one_promise_with_two_ends(
            String concept,
            BigDecimal lower,
            BigDecimal upper,
            Verdict verdict,
            BigDecimal actual,
            BigDecimal attainment,
            BigDecimal difference) {
        assertThat(PROMISES)
                .filteredOn(p -> p.concept().name().equals(concept))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(value(p)).isEqualByComparingTo(lower);
                            assertThat(p.upper().flatMap(Figure::amount).orElseThrow().value())
                                    .isEqualByComparingTo(upper);
                            assertThat(p.verdict()).isEqualTo(verdict);
                            assertThat(p.actual().flatMap(Figure::amount).orElseThrow().value())
                                    .isEqualByComparingTo(actual);
                            assertThat(p.attainment().orElseThrow())
                                    .isEqualByComparingTo(attainment);
                            assertThat(p.difference().orElseThrow())
                                    .isEqualByComparingTo(difference);
                        });
    }

    @ParameterizedTest
    @CsvSource({"城镇居民人均可支配收入, 与经济增长同步, 5.9, 5.6, KEPT", "农村居民人均可支配收入, 高于全市平均水平, 6.4, 6.6, MISSED"})
    void a_target_in_words_is_held_against_the_figure_it_points_to(
            String concept,
            String words,
            BigDecimal actual,
            BigDecimal yardstick,
            Verdict verdict) {
        Promise promise = inWords(concept);
        assertThat(promise.target().statedAs()).isEqualTo(words);
        assertThat(promise.actual().flatMap(Figure::amount).orElseThrow().value())
                .isEqualByComparingTo(actual);
        assertThat(promise.yardstick().flatMap(Figure::amount).orElseThrow().value())
                .isEqualByComparingTo(yardstick);
        assertThat(promise.verdict()).isEqualTo(verdict);
    }

    @Test
    void words_that_point_to_no_figure_leave_it_open_beside_what_came_out() {
        Promise prices = inWords("工业生产者出厂价格");
        assertThat(prices.target().statedAs()).isEqualTo("保持在合理区间");
        assertThat(prices.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(prices.actual().flatMap(Figure::amount).orElseThrow().value())
                .isEqualByComparingTo("1.2");
    }

    @Test
    void a_park_is_joined_under_the_name_it_took() {
        assertThat(PROMISES)
                .filteredOn(p -> p.target().about().endsWith("/永宁工业园区"))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.verdict()).isEqualTo(Verdict.KEPT);
                            assertThat(p.actual().orElseThrow().about()).endsWith("/永宁高新技术产业开发区");
                        });
    }

    @Test
    void what_only_a_later_document_tells_was_not_reported_before() {
        Promise forest = promise("森林覆盖率", "level", "2023", new BigDecimal(20));
        assertThat(forest.verdict()).isEqualTo(Verdict.KEPT);
        assertThat(forest.interim()).contains(Verdict.NEVER_REPORTED);
        assertThat(promise("粮食产量", "level", "2023", new BigDecimal(24)).interim()).isEmpty();
    }

    @Test
    void what_the_review_does_not_tell_was_never_reported() {
        Promise days = promise("空气质量优良天数", "level", "2023", new BigDecimal(300));
        assertThat(days.verdict()).isEqualTo(Verdict.NEVER_REPORTED);
        assertThat(days.actual()).isEmpty();
        assertThat(days.reviews()).hasSize(2);
    }

    @Test
    void what_came_out_under_a_name_in_another_order_leaves_it_open() {
        Promise rivers = promise("治理中小河流", "level", "2023", new BigDecimal(40));
        assertThat(rivers.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(rivers.actual().orElseThrow().indicatorName()).isEqualTo("中小河流整治");
        assertThat(rivers.caveats()).containsExactly(Caveat.NAMING);
    }

    @Test
    void a_number_under_words_like_the_name_leaves_it_open_whether_it_was_reported() {
        Promise farms = promise("培育省级示范家庭农场", "level", "2023", new BigDecimal(30));
        assertThat(farms.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(farms.actual()).isEmpty();
        assertThat(farms.caveats()).containsExactly(Caveat.NAMING);
    }

    @Test
    void what_bears_another_level_is_another_thing() {
        Promise farms = promise("新增省级示范合作社", "level", "2023", new BigDecimal(5));
        assertThat(farms.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(farms.actual()).isEmpty();
    }

    @Test
    void homes_are_not_held_against_estates() {
        Promise homes = promise("改造棚户区", "level", "2023", new BigDecimal("1.2"));
        assertThat(homes.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(homes.attainment()).isEmpty();
    }

    @Test
    void what_no_document_looks_back_on_is_not_yet_due() {
        Promise grain = promise("粮食产量", "level", "2025", new BigDecimal(25));
        assertThat(grain.verdict()).isEqualTo(Verdict.NOT_YET_DUE);
        assertThat(grain.reviews()).isEmpty();
    }

    @Test
    void a_goal_for_five_years_is_not_held_against_one() {
        assertThat(PROMISES)
                .filteredOn(p -> p.concept().name().equals("地区生产总值"))
                .filteredOn(p -> value(p).compareTo(new BigDecimal(7)) == 0)
                .filteredOn(p -> p.target().document().contains("永宁县"))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.actual()).isEmpty());
    }

    @Test
    void what_a_project_costs_is_promised_for_no_year() {
        assertThat(Invented.knowledge().figures())
                .filteredOn(f -> f.about().endsWith("/甲乙大桥项目"))
                .extracting(Figure::target, f -> f.period().map(Period::label).orElse(""))
                .containsOnly(tuple(true, "2024"));
        assertThat(PROMISES).filteredOn(p -> p.target().about().endsWith("/甲乙大桥项目")).isEmpty();
    }

    @Test
    void what_something_will_bring_once_it_is_finished_is_promised_for_no_year() {
        assertThat(Invented.knowledge().figures())
                .anyMatch(f -> f.indicatorName().endsWith("销售收入") && f.target());
        assertThat(PROMISES).noneMatch(p -> p.concept().name().endsWith("销售收入"));
    }

    @Test
    void what_some_projects_cost_together_is_promised_for_no_year() {
        assertThat(Invented.knowledge().figures())
                .filteredOn(f -> f.indicatorName().endsWith("总投资") && f.target())
                .anyMatch(f -> f.about().endsWith("/永宁县"));
        assertThat(PROMISES).noneMatch(p -> p.concept().name().endsWith("总投资"));
    }

    @Test
    void a_total_of_the_years_that_a_part_looks_back_on_leaves_it_open() {
        Promise fields = promise("新建高标准农田", "level", "2024", new BigDecimal(50));
        assertThat(fields.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(fields.actual()).isEmpty();
        assertThat(fields.caveats()).containsExactly(Caveat.SPAN);
    }

    @ParameterizedTest
    @CsvSource({"蔬菜产量, 0.8, 0.9", "常住人口城镇化率, 61, 61.5", "新增停车位, 500, 520"})
    void where_such_a_part_says_the_year_or_tells_a_share_it_is_held_against_it(
            String concept, BigDecimal target, BigDecimal actual) {
        Promise promise = promise(concept, "level", "2024", target);
        assertThat(promise.verdict()).isEqualTo(Verdict.KEPT);
        assertThat(promise.actual().flatMap(Figure::amount).orElseThrow().value())
                .isEqualByComparingTo(actual);
    }

    @Test
    void what_to_mind_is_told() {
        assertThat(promise("社会消费品零售总额", "growth", "2023", new BigDecimal(5)).caveats())
                .contains(Caveat.PRELIMINARY);
        assertThat(promise("实际使用外资", "level", "2023", new BigDecimal(500)).caveats())
                .contains(Caveat.DEFINITION);
        assertThat(promise("规模以上工业增加值", "growth", "2023", new BigDecimal(8)).caveats())
                .contains(Caveat.NAMING);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 7, '', 7, MORE, KEPT",
        "'', 7, '', 6.9, MORE, MISSED",
        "'', 7, '', 6.9, LESS, KEPT",
        "'', 7, '', 7.1, LESS, MISSED",
        "'', 7, '', 9, NONE, UNDECIDED",
        ">=, 7, '', 7, LESS, KEPT",
        ">, 7, '', 7, MORE, MISSED",
        ">, 7, >, 7, MORE, KEPT",
        "<=, 7, '', 7, MORE, KEPT",
        "<, 7, '', 7, MORE, MISSED",
        "<=, 7, '', 7.5, MORE, MISSED",
        "~, 100, '', 96, MORE, KEPT",
        "~, 100, '', 94, MORE, MISSED",
        "~, 100, '', 104, LESS, KEPT",
        "~, 100, '', 106, LESS, MISSED",
        "'', 7, >=, 5, MORE, UNDECIDED",
        "'', 7, >=, 8, MORE, KEPT",
        "'', 7, <=, 6, MORE, MISSED",
        "'', 7, <=, 8, MORE, UNDECIDED",
        "<=, 7, >=, 5, LESS, UNDECIDED",
        "<=, 7, >=, 8, LESS, MISSED",
        "'', -3.5, '', -2.7, LESS, MISSED",
        "'', -3.5, '', -4, LESS, KEPT"
    })
    void the_bound_and_the_direction_tell_the_sense(
            String bound,
            BigDecimal target,
            String actualBound,
            BigDecimal actual,
            Direction direction,
            Verdict verdict) {
        assertThat(Verdict.of(amount(target, bound), amount(actual, actualBound), direction))
                .isEqualTo(verdict);
    }

    private static Figure.Amount amount(BigDecimal value, String bound) {
        BigDecimal room =
                bound.equals("~")
                        ? value.abs().multiply(new BigDecimal("0.05"))
                        : new BigDecimal("0.5");
        return new Figure.Amount(
                value,
                "%",
                "share",
                value,
                bound,
                bound.startsWith("<")
                        ? Optional.empty()
                        : Optional.of(bound.startsWith(">") ? value : value.subtract(room)),
                bound.startsWith(">")
                        ? Optional.empty()
                        : Optional.of(bound.startsWith("<") ? value : value.add(room)));
    }

    private static Promise inWords(String concept) {
        return PROMISES.stream()
                .filter(p -> p.concept().name().equals(concept))
                .filter(p -> !p.target().statedAs().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(shown()));
    }

    private static Promise promise(
            String concept, String measure, String period, BigDecimal target) {
        return PROMISES.stream()
                .filter(p -> p.key().about().endsWith("/永宁县"))
                .filter(p -> p.concept().name().equals(concept))
                .filter(p -> p.key().measure().equals(measure))
                .filter(p -> p.key().period().equals(period))
                .filter(p -> value(p).compareTo(target) == 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError(shown()));
    }

    private static BigDecimal value(Promise promise) {
        return promise.target().amount().map(Figure.Amount::value).orElse(BigDecimal.ZERO);
    }

    private static String shown() {
        StringBuilder all = new StringBuilder();
        PROMISES.forEach(
                p ->
                        all.append(p.key().about())
                                .append(' ')
                                .append(p.concept().name())
                                .append(' ')
                                .append(p.key().measure())
                                .append(' ')
                                .append(p.key().period())
                                .append(' ')
                                .append(value(p))
                                .append('\n'));
        return all.toString();
    }
}
