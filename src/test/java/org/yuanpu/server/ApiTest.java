package org.yuanpu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;
import org.yuanpu.store.Stores;

/** Things, documents and counts over HTTP. */
class ApiTest {

    private static final String PARK = "/api/things/Park/500116/" + Running.encoded("珞璜工业园");

    @TempDir static Path folder;

    private static Running running;

    @BeforeAll
    static void start() {
        running = Running.in(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_thing_has_names_statements_neighbours_and_the_sentences_behind_them() {
        Json park = json(PARK);
        assertThat(park.text("name")).isEqualTo("珞璜工业园");
        assertThat(park.text("aliases/0")).isEqualTo("珞璜组团");
        assertThat(park.text("class/label/zh")).isEqualTo("园区");
        Json group = park.at("statements/groups/0");
        assertThat(group.text("property/name")).isEqualTo("locatedIn");
        assertThat(group.text("direction")).isEqualTo("in");
        assertThat(group.text("items/0/subject/name")).isEqualTo("道恩高分子材料扩能");
        Json passage = group.at("items/0/evidence/items/0");
        assertThat(passage.text("document/key")).isEqualTo("plan.txt");
        assertThat(passage.number("page")).isEqualTo(3);
        assertThat(passage.text("section")).isEqualTo("（一）工业");
        assertThat(passage.text("sentence/text")).startsWith("珞璜工业园新开工");
        assertThat(passage.at("spans").element())
                .hasToString("[{\"start\":6,\"end\":11},{\"start\":14,\"end\":23}]");
        assertThat(passage.text("rules/0")).isEqualTo("project.status.list");
        assertThat(park.text("neighbours/items/0/name")).isEqualTo("道恩高分子材料扩能");
        assertThat(park.number("mentions/total")).isEqualTo(1);
        assertThat(park.number("documents/total")).isEqualTo(1);
    }

    @Test
    void the_addresses_in_an_answer_lead_on() {
        Json park = json(PARK);
        for (String list :
                List.of("statements", "figures", "neighbours", "mentions", "documents")) {
            assertThat(json(park.text(list + "/all")).number("total"))
                    .isEqualTo(park.number(list + "/total"));
        }
        Json group = park.at("statements/groups/0");
        assertThat(json(group.text("all")).items("items")).hasSize(1);
        assertThat(json(park.text("api")).text("iri")).isEqualTo(park.text("iri"));
        assertThat(running.get(park.text("path"), "Accept", "text/turtle").body()).contains("珞璜组团");
    }

    @Test
    void figures_stand_with_the_thing_and_with_the_indicator() {
        for (String path : List.of("Region/500116/江津区", "Indicator/0/地区生产总值")) {
            Json thing = json("/api/things/" + Addresses.encoded(path));
            Json figure = thing.at("figures/items/0");
            assertThat(figure.text("value")).isEqualTo("6");
            assertThat(figure.text("unit")).isEqualTo("%");
            assertThat(figure.text("period")).isEqualTo("2025");
            assertThat(figure.text("about/name")).isEqualTo("江津区");
            assertThat(figure.number("evidence/total")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Park, '', '', 1, 珞璜工业园",
        "Project, 500116, '', 1, 道恩高分子材料扩能",
        "Project, 江津区, '', 1, 道恩高分子材料扩能",
        "'', '', lhgyy, 1, 珞璜工业园",
        "Document, '', 江津, 1, 江津区计划报告",
        "'', 0, script, 1, <script>alert(1)</script>公司",
        "Market, '', '', 0, ",
    })
    void things_are_listed_by_class_region_and_name(
            String type, String region, String part, int total, String name) {
        Json found =
                json(
                        "/api/things?type=%s&region=%s&q=%s"
                                .formatted(type, Running.encoded(region), Running.encoded(part)));
        assertThat(found.number("total")).isEqualTo(total);
        if (total > 0) {
            assertThat(found.text("items/0/name")).isEqualTo(name);
        }
    }

    @Test
    void long_lists_come_in_parts_that_link_to_each_other() {
        HttpResponse<String> first = running.get("/api/things?limit=2");
        int total = Json.of(first).number("total");
        assertThat(first.headers().firstValue("X-Total-Count")).hasValue(String.valueOf(total));
        int seen = 0;
        String path = "/api/things?limit=2";
        while (path != null) {
            HttpResponse<String> part = running.get(path);
            seen += Json.of(part).items("items").size();
            path = next(part);
        }
        assertThat(seen).isEqualTo(total).isGreaterThan(4);
        HttpResponse<String> last = running.get("/api/things?limit=2&offset=4");
        assertThat(last.headers().firstValue("Link").orElseThrow())
                .contains("</api/things?limit=2&offset=2>; rel=\"prev\"", "rel=\"first\"");
    }

    private static String next(HttpResponse<String> answer) {
        String links = answer.headers().firstValue("Link").orElse("");
        int end = links.indexOf(">; rel=\"next\"");
        return end < 0 ? null : links.substring(links.lastIndexOf('<', end) + 1, end);
    }

    @Test
    void a_document_has_its_text_what_it_names_and_what_it_says() {
        Json entry = json("/api/documents?year=2025&region=500116&q=PLAN").at("items/0");
        assertThat(entry.text("title")).isEqualTo("江津区计划报告");
        assertThat(entry.text("hasRefused")).isEqualTo("true");
        Json document = json(entry.text("api"));
        assertThat(document.text("text")).startsWith("（一）工业。珞璜工业园");
        assertThat(document.text("mentions/items/0/name")).isEqualTo("珞璜工业园");
        assertThat(document.number("mentions/items/1/spans/0/start")).isEqualTo(14);
        assertThat(document.number("statements/total")).isEqualTo(1);
        assertThat(document.number("figures/total")).isEqualTo(1);
        assertThat(document.text("refused/items/0/message/zh")).isEqualTo("示例");
        assertThat(document.text("refused/items/0/evidence/items/0/rules/0"))
                .isEqualTo("park.head");
        Json chosen = json(entry.text("api") + "?include=refused");
        assertThat(chosen.has("text")).isFalse();
        assertThat(chosen.number("refused/total")).isEqualTo(1);
        assertThat(json("/api/documents?year=1999").number("total")).isZero();
    }

    @Test
    void everything_is_counted() {
        Json stats = json("/api/stats");
        assertThat(stats.number("documents")).isEqualTo(1);
        assertThat(count(stats, "things", "Park")).isEqualTo(1);
        assertThat(count(stats, "statements", "locatedIn")).isEqualTo(1);
        assertThat(count(stats, "figures", "kind-target")).isEqualTo(1);
        assertThat(count(stats, "projects", "status-started")).isEqualTo(1);
        assertThat(count(stats, "regions", "江津区")).isEqualTo(1);
        assertThat(stats.number("refused")).isEqualTo(1);
    }

    @Test
    void rows_have_read_their_values_before_they_leave_the_transaction(@TempDir Path other) {
        try (LocalStore store = Stores.hold(other)) {
            store.replace(Running.document("1"));
            Engine engine = new Engine(store, Running.SMALL, new State());
            Binding row = engine.rows(Part.GRAPH, Inquiry.of("documents").query()).next();
            assertThat(row.detach()).isSameAs(row);
        }
    }

    private static int count(Json stats, String list, String name) {
        return stats.items(list).stream()
                .filter(o -> o.text("name").equals(name))
                .mapToInt(o -> o.number("count"))
                .findFirst()
                .orElse(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/things/Park/500116/no, 404, Y714",
        "/api/things/Park, 404, Y703",
        "/api/things/Park/500116/%E7%8F%9E%E7%92%9C%E5%B7%A5%E4%B8%9A%E5%9B%AD/no, 404, Y703",
        "/api/things/Park/500116/%E7%8F%9E%E7%92%9C%E5%B7%A5%E4%B8%9A%E5%9B%AD/statements?direction=up, 400, Y723",
        "/api/documents/no.txt, 404, Y714",
        "/api/documents/plan.txt?include=all, 400, Y723",
        "/api/documents?limit=x, 400, Y717",
        "/api/stats/no, 404, Y703",
    })
    void errors_are_problems(String path, int status, String code) {
        HttpResponse<String> answer = running.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.of(answer).text("code")).isEqualTo(code);
    }

    private static Json json(String path) {
        return Json.get(running, path);
    }
}
