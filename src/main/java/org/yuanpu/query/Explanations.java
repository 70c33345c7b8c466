package org.yuanpu.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Explanation.Passage;
import org.yuanpu.query.Explanation.Piece;
import org.yuanpu.query.Explanation.Statement;

/**
 * Finds what the documents say of a thing, and where.
 *
 * @param asking the part of a store with what was accepted
 */
public record Explanations(Asking asking) {

    /**
     * Explains everything that bears a name.
     *
     * @param thing a name, preferred or other, or an IRI
     * @param locale the language of labels
     * @return one explanation for each thing of that name, in the order of their IRIs
     * @throws ProblemException Y618 nothing is called so
     */
    public List<Explanation> of(String thing, Locale locale) {
        String language = locale.getLanguage().equals("zh") ? "zh" : "en";
        List<Row> named =
                thing.contains("://")
                        ? rows("identified", Map.of("thing", thing, "lang", language))
                        : rows("named", Map.of("name", thing, "lang", language));
        if (named.isEmpty()) {
            throw new ProblemException(Problem.of("Y618", thing, similar(thing)));
        }
        return grouped(named, "thing").stream().map(rows -> explanation(rows, language)).toList();
    }

    private String similar(String thing) {
        List<Row> similar = rows("similar", Map.of("part", thing));
        return similar.isEmpty()
                ? "–"
                : similar.stream().map(r -> r.text("name")).collect(Collectors.joining(", "));
    }

    private Explanation explanation(List<Row> names, String language) {
        Row first = names.get(0);
        String iri = first.text("thing");
        return new Explanation(
                iri,
                first.text("type"),
                first.text("name"),
                texts(names, "alias").filter(a -> !a.isEmpty()).toList(),
                grouped(rows("statements", Map.of("thing", iri, "lang", language)), "statement")
                        .stream()
                        .map(Explanations::statement)
                        .toList());
    }

    private static Statement statement(List<Row> rows) {
        Row row = rows.get(0);
        return new Statement(
                row.text("subject"),
                row.text("property"),
                row.object(),
                row.text("period"),
                Stream.of(row.text("measure"), row.text("modality"))
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(", ")),
                row.text("document"),
                row.plain("confidence"),
                texts(rows, "rule").sorted().toList(),
                grouped(rows, "passage").stream().map(Explanations::passage).toList());
    }

    private static Passage passage(List<Row> rows) {
        List<Piece> pieces =
                rows.stream()
                        .map(r -> new Piece(r.number("start"), r.number("end")))
                        .distinct()
                        .toList();
        Row first = rows.get(0);
        return new Passage(pieces, first.page(), first.text("heading"), first.text("words"));
    }

    private static List<List<Row>> grouped(List<Row> rows, String variable) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(r -> groups.computeIfAbsent(r.text(variable), k -> new ArrayList<>()).add(r));
        return List.copyOf(groups.values());
    }

    private static Stream<String> texts(List<Row> rows, String variable) {
        return rows.stream().map(r -> r.text(variable)).distinct();
    }

    private List<Row> rows(String name, Map<String, String> values) {
        SavedQuery query = SavedQueries.parse(name, text(name + ".rq"));
        ResultSet found = asking.rows(name, query.bind(values));
        List<Row> rows = new ArrayList<>();
        found.forEachRemaining(solution -> rows.add(new Row(solution)));
        return rows;
    }

    private static String text(String file) {
        try (InputStream in = Explanations.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row of a result, whose cells are read as text. */
    private record Row(QuerySolution solution) {

        String text(String variable) {
            RDFNode node = solution.get(variable);
            if (node == null) {
                return "";
            }
            return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
        }

        int number(String variable) {
            return solution.getLiteral(variable).getInt();
        }

        OptionalInt page() {
            return solution.contains("page") ? OptionalInt.of(number("page")) : OptionalInt.empty();
        }

        /** The figure without the zeros that a store adds to it. */
        String plain(String variable) {
            String value = text(variable);
            return value.isEmpty()
                    ? ""
                    : new BigDecimal(value).stripTrailingZeros().toPlainString();
        }

        /** The other thing's name, the label of a status or class, or the figure as written. */
        String object() {
            return Stream.of(
                            text("name"),
                            text("label"),
                            text("statedAs"),
                            text("bound") + plain("value") + text("unit"),
                            text("o"))
                    .filter(t -> !t.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }
}
