package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two sets of documents do not have in common, over invented reports of five years. */
class DiffApiTest {

    private static final String REGION = "&region=" + Running.encoded("永宁县");

    @TempDir static Path folder;

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.over(BuiltStores.of("src/test/resources/cycles", folder));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_year_is_compared_with_another_in_one_region() {
        Json diff = Json.get(running, "/api/diff?from=2022&to=2023&limit=5000" + REGION);
        assertThat(diff.items("from")).hasSize(1);
        assertThat(diff.text("from/0/year")).isEqualTo("2022");
        assertThat(diff.text("to/0/year")).isEqualTo("2023");
        assertThat(diff.items("items")).hasSize(diff.number("total"));
        int counted =
                diff.items("counts").stream()
                        .mapToInt(c -> c.number("came") + c.number("went") + c.number("changed"))
                        .sum();
        assertThat(counted).isEqualTo(diff.number("total"));
        assertThat(diff.items("items"))
                .anySatisfy(
                        item -> {
                            assertThat(item.text("change")).isEqualTo("came");
                            assertThat(item.text("kind")).isEqualTo("statement");
                            assertThat(item.text("after")).isNotEmpty();
                            assertThat(item.text("sentence")).isNotEmpty();
                            assertThat(item.text("document/key")).contains("2023");
                            String page = item.text("subject/path");
                            assertThat(running.get(page, "Accept", "text/turtle").statusCode())
                                    .isEqualTo(200);
                        });
    }

    @Test
    void the_other_way_round_what_came_went() {
        Json there = Json.get(running, "/api/diff?from=2022&to=2024" + REGION);
        Json back = Json.get(running, "/api/diff?from=2024&to=2022" + REGION);
        for (int i = 0; i < 3; i++) {
            String count = "counts/" + i + "/";
            assertThat(there.number(count + "came"))
                    .isPositive()
                    .isEqualTo(back.number(count + "went"));
            assertThat(there.number(count + "changed")).isEqualTo(back.number(count + "changed"));
        }
    }

    @Test
    void nothing_differs_from_itself() {
        assertThat(Json.get(running, "/api/diff?from=2023&to=2023").number("total")).isZero();
        assertThat(Json.get(running, "/api/diff?from=2022..2023&to=2022&to=2023").number("total"))
                .isZero();
    }

    @Test
    void documents_are_meant_by_their_keys_and_changes_chosen_by_kind() {
        List<String> keys =
                Json.get(running, "/api/documents?year=2023" + REGION).items("items").stream()
                        .map(d -> Running.encoded(d.text("key")))
                        .toList();
        Json diff =
                Json.get(
                        running,
                        "/api/diff?from=2022&change=came&kind=figure&to=" + keys.get(0) + REGION);
        assertThat(diff.number("total"))
                .isPositive()
                .isEqualTo(
                        Json.get(running, "/api/diff?from=2022&to=2023" + REGION)
                                .number("counts/2/came"));
    }

    @Test
    void changes_are_given_as_a_table_and_in_parts() {
        HttpResponse<String> whole =
                running.get("/api/diff?from=2022&to=2023" + REGION, "Accept", "text/csv");
        assertThat(whole.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(whole.headers().firstValue("ETag")).isPresent();
        List<String> lines = whole.body().lines().collect(Collectors.toList());
        assertThat(lines.remove(0))
                .isEqualTo("change,kind,subject,what,before,after,document,sentence");
        HttpResponse<String> part =
                running.get("/api/diff?from=2022&to=2023&limit=2&offset=2" + REGION);
        assertThat(Json.of(part).items("items")).hasSize(2);
        assertThat(part.headers().firstValue("X-Total-Count"))
                .hasValue(String.valueOf(lines.size()));
        assertThat(part.headers().firstValue("Link").orElseThrow())
                .contains("from=2022", "rel=\"next\"", "rel=\"prev\"");
    }

    @ParameterizedTest
    @CsvSource({
        "from=1990&to=2023, 404, Y731",
        "to=2023, 404, Y731",
        "from=2022&to=2023&region=nowhere, 404, Y731",
        "from=2022&to=2023&kind=other, 400, Y723",
        "from=2022&to=2023&change=grew, 400, Y723",
        "from=2024..2022&to=2023, 400, Y636",
        "from=2022&to=2023&format=xlsx, 406, Y705"
    })
    void what_cannot_be_compared_is_told(String asked, int status, String code) {
        HttpResponse<String> answer = running.get("/api/diff?" + asked);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }
}
