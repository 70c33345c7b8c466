package org.yuanpu.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

class SavedQueryTest {

    private static final String HEADER = "#+ summary: 园区 / Parks\n";

    @Test
    void a_header_and_its_parameters_are_read() {
        SavedQuery query =
                new QueryFile(
                                "queries/parks.rq",
                                HEADER
                                        + "#+ description: 说明 / More\n"
                                        + "#+ tags: [park, list]\n"
                                        + "#+ defaults: { park: 某某园, year: 2024, most: 5 }\n"
                                        + "#+ view: bar\n"
                                        + "SELECT ?s { ?s ?p ?_park ; ?q ?_year_xsd_gYear\n"
                                        + "FILTER EXISTS { ?s ?r ?o FILTER (?o < ?_most_integer) }}")
                        .saved();
        assertThat(query.name()).isEqualTo("parks");
        assertThat(query.summary().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("园区");
        assertThat(query.summary().in(Locale.ENGLISH)).isEqualTo("Parks");
        assertThat(query.tags()).containsExactly("park", "list");
        assertThat(query.view()).isEqualTo(View.BAR);
        assertThat(query.parameters())
                .extracting(Parameter::name)
                .containsExactly("most", "park", "year");
    }

    @Test
    void values_become_terms_of_the_parsed_query() {
        SavedQuery query =
                SavedQueries.parse(
                        "q",
                        "#+ defaults: { name: x }\n"
                                + "SELECT * { ?s ?p ?_name . ?s ?q ?_thing_iri , ?_year_xsd_gYear ,"
                                + " ?_n_integer FILTER EXISTS { ?s ?r ?_name } }");
        String hostile = "\" } DROP ALL # '";
        Query bound =
                query.bind(
                        Map.of(
                                "name", hostile,
                                "thing", "http://example.org/江津",
                                "year", "2024",
                                "n", "7"));
        assertThat(bound.toString())
                .contains("\\\" } DROP ALL # '")
                .contains("<http://example.org/江津>")
                .contains("\"2024\"^^<http://www.w3.org/2001/XMLSchema#gYear>")
                .doesNotContain("?_");
        assertThat(bound.getResultVars()).containsExactly("s", "p", "q");
        assertThat(query.query().toString()).contains("?_name");
    }

    @ParameterizedTest
    @CsvSource({
        "thing, not an iri, Y607",
        "thing, relative, Y607",
        "year, zwanzig, Y607",
        "n, 1.5, Y607",
        "other, 1, Y605",
        "name, fine, Y606"
    })
    void bad_values_are_refused(String name, String value, String code) {
        SavedQuery query =
                SavedQueries.parse(
                        "q",
                        "ASK { ?s ?p ?_name . ?s ?q ?_thing_iri , ?_year_xsd_gYear , ?_n_integer }");
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> query.bind(Map.of(name, value)));
        assertThat(thrown.problem().code()).isIn(code, "Y606");
        if (!code.equals("Y606")) {
            Map<String, String> all =
                    new HashMap<>(Map.of("name", "x", "thing", "urn:x", "year", "2024", "n", "1"));
            all.put(name, value);
            ProblemException alone =
                    catchThrowableOfType(ProblemException.class, () -> query.bind(all));
            assertThat(alone.problem().code()).isEqualTo(code);
        }
    }

    private record Bad(String text, String code, int line) {}

    @Test
    void mistakes_in_a_file_are_told_with_their_line() {
        List<Bad> cases =
                List.of(
                        new Bad(HEADER + "#+ colour: red\nASK {}", "Y610", 2),
                        new Bad("#+ tags: [a]\nASK {}", "Y611", 1),
                        new Bad("#+ summary: only one\nASK {}", "Y611", 1),
                        new Bad(HEADER + "#+ view: pie\nASK {}", "Y612", 2),
                        new Bad(HEADER + "#+ tags: park\nASK {}", "Y612", 2),
                        new Bad(HEADER + "#+ tags: [\nASK {}", "Y612", 3),
                        new Bad(HEADER + "ASK { ?s ?p ?_x }", "Y604", 2),
                        new Bad(HEADER + "#+ defaults: { x: 1 }\nASK {}", "Y608", 2),
                        new Bad(HEADER + "\nASK { ?s ?p ?_x_wrong }", "Y609", 3),
                        new Bad(HEADER + "\nSELECT { ?s ?p }", "Y603", 3),
                        new Bad(
                                HEADER + "#+ defaults: { n: one }\nASK { ?s ?p ?_n_integer }",
                                "Y607",
                                0));
        for (Bad bad : cases) {
            ProblemException thrown =
                    catchThrowableOfType(
                            ProblemException.class,
                            () -> new QueryFile("q.rq", bad.text()).saved());
            assertThat(thrown).as(bad.text()).isNotNull();
            Problem problem = thrown.problem();
            assertThat(problem.code()).as(bad.text()).isEqualTo(bad.code());
            assertThat(problem.position().map(p -> p.line()).orElse(0))
                    .as(bad.text())
                    .isEqualTo(bad.line());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } } | Y613",
                "ASK { ?s ?p ?o FILTER EXISTS { SERVICE <http://example.org/> { ?s ?q ?r } } } |"
                        + " Y613",
                "SELECT * { { SELECT * { SERVICE ?s { ?s ?p ?o } } } } | Y613",
                "SELECT (<java:java.lang.Math>(?o) AS ?x) { ?s ?p ?o } | Y614",
                "ASK { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?r FILTER (<java:a.B>(?r)) } } | Y614",
                "SELECT * { ?s <java:a.B> ?o } | Y614",
                "SELECT ?s { ?s ?p ?o } ORDER BY <java:a.B>(?o) | Y614",
                "SELECT (sum(<java:a.B>(?o)) AS ?n) { ?s ?p ?o } | Y614",
                "SELECT (count(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:a.B>(?o)) | Y614",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:a.B>(?s)) | Y614"
            })
    void queries_that_reach_out_are_refused(String text, String code) {
        ProblemException thrown =
                catchThrowableOfType(ProblemException.class, () -> SavedQueries.parse("q", text));
        assertThat(thrown.problem().code()).isEqualTo(code);
    }
}
