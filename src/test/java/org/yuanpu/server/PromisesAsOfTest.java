package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of promises as of an earlier year, over HTTP, in the reports of {@code ledger}. */
class PromisesAsOfTest {

    @TempDir static Path folder;

    private static Running running;

    @BeforeAll
    static void build() {
        running = Running.over(BuiltStores.of("src/test/resources/ledger", folder));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2023, not-yet-due",
        "asOf=2024, never-reported",
        "asOf=2025, kept",
        "said=2023..2023, not-yet-due",
        "said=2023..2024, never-reported"
    })
    void a_promise_is_told_as_it_stood(String years, String verdict) {
        assertThat(rows("ledger?region=&year=2023&verdict=&" + years))
                .filteredOn(row -> row.contains("森林覆盖率,level"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("," + verdict + ","));
    }

    @Test
    void what_was_kept_later_is_open_at_its_time() {
        assertThat(rows("promises-open?year=2023&asOf=2023"))
                .anyMatch(row -> row.contains("规模以上工业增加值"));
        assertThat(rows("promises-open?year=2023&asOf=2024"))
                .noneMatch(row -> row.contains("规模以上工业增加值"));
        assertThat(rows("promises-counted?asOf=2023"))
                .anyMatch(row -> row.startsWith("永宁县,2023,not-yet-due,"))
                .noneMatch(row -> row.contains("kept"));
    }

    @Test
    void nothing_is_promised_in_a_span_that_no_document_promised_it_in() {
        assertThat(rows("ledger?region=&year=2023&verdict=&said=2024..2025")).hasSize(1);
    }

    @Test
    void a_query_of_ones_own_sees_no_later_document() {
        String ask = "SELECT (COUNT(*) AS ?n) { ?d a <https://w3id.org/yuanpu/ontology#Document> }";
        String path = "/sparql?query=" + Running.encoded(ask) + "&asOf=";
        assertThat(running.get(path + "2023", "Accept", "text/csv").body()).contains("\n1");
        assertThat(running.get(path + "2025", "Accept", "text/csv").body()).contains("\n5");
    }

    @Test
    void what_is_no_year_is_told() {
        assertThat(running.get("/api/queries/ledger?asOf=soon").body()).contains("Y636");
        assertThat(running.get("/api/queries/ledger?asOf=soon").statusCode()).isEqualTo(400);
    }

    private static List<String> rows(String call) {
        return running.get("/api/queries/" + call, "Accept", "text/csv").body().lines().toList();
    }
}
