package org.yuanpu.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;
import org.yuanpu.query.Parameter;
import org.yuanpu.query.SavedQueries;
import org.yuanpu.query.SavedQuery;

/**
 * The saved queries: {@code /api/queries} lists them, {@code /api/queries/NAME} runs one with the
 * parameters of the address, {@code NAME.csv} or {@code format=csv} does so in that form whatever
 * the client accepts, {@code limit} and {@code offset} give a part of the rows, and {@code NAME.rq}
 * gives the text.
 */
final class QueriesResource implements Resource {

    private static final String PATH = "/api/queries";
    private static final String TEXT = "rq";
    private static final String FORMAT = "format";
    private static final String SPARQL = "application/sparql-query";

    private final SavedQueries queries;
    private final Engine engine;

    QueriesResource(SavedQueries queries, Engine engine) {
        this.queries = queries;
        this.engine = engine;
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        String name = exchange.pathAfter(PATH).replaceFirst("^/", "");
        if (name.isEmpty()) {
            return Reply.json(list());
        }
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? run(exchange, found(name), null)
                : run(exchange, found(name.substring(0, dot)), name.substring(dot + 1));
    }

    private SavedQuery found(String name) {
        return queries.find(name).orElseThrow(() -> new ProblemException(Problem.of("Y601", name)));
    }

    private Reply run(Exchange exchange, SavedQuery saved, String suffix) {
        if (TEXT.equals(suffix)) {
            return Reply.text(SPARQL, saved.text());
        }
        Map<String, String> values = values(exchange);
        Optional<String> wanted =
                suffix == null ? reserved(saved, values, FORMAT) : Optional.of(suffix);
        Format format = Format.chosen(exchange, wanted, Format.of(saved.query()));
        return (isPaged(saved, values)
                        ? part(exchange, saved, values, format)
                        : whole(exchange, saved, values, format))
                .with("Content-Disposition", disposition(saved, format));
    }

    private Reply whole(
            Exchange exchange, SavedQuery saved, Map<String, String> values, Format format) {
        byte[] body =
                engine.in(exchange.span())
                        .answer(saved.part(), saved.bind(values), format, exchange.path());
        return Reply.ok(format.contentType(), body);
    }

    private Reply part(
            Exchange exchange, SavedQuery saved, Map<String, String> values, Format format) {
        Page page = Page.of(exchange, Integer.MAX_VALUE, Integer.MAX_VALUE);
        reserved(saved, values, Page.LIMIT);
        reserved(saved, values, Page.OFFSET);
        Engine.Rows rows =
                engine.in(exchange.span())
                        .answer(saved.part(), saved.bind(values), format, exchange.path(), page);
        return page.link(Reply.ok(format.contentType(), rows.body()), exchange, rows.total());
    }

    /**
     * Takes a word of the interface from the values, unless the query has a parameter so called.
     */
    private static Optional<String> reserved(
            SavedQuery saved, Map<String, String> values, String name) {
        return has(saved, name) ? Optional.empty() : Optional.ofNullable(values.remove(name));
    }

    private static boolean has(SavedQuery saved, String name) {
        return saved.parameters().stream().anyMatch(p -> p.name().equals(name));
    }

    private static boolean isPaged(SavedQuery saved, Map<String, String> values) {
        return saved.query().isSelectType()
                && List.of(Page.LIMIT, Page.OFFSET).stream()
                        .anyMatch(name -> values.containsKey(name) && !has(saved, name));
    }

    private static String disposition(SavedQuery saved, Format format) {
        return "inline; filename=\"" + saved.name() + "." + format.suffix() + "\"";
    }

    private static Map<String, String> values(Exchange exchange) {
        Map<String, String> values = new TreeMap<>();
        exchange.parameters().forEach((name, given) -> values.put(name, given.get(0)));
        values.keySet().removeAll(Exchange.YEARS);
        return values;
    }

    private JsonArray list() {
        JsonArray list = new JsonArray();
        queries.all().stream().map(QueriesResource::json).forEach(list::add);
        return list;
    }

    private static JsonObject json(SavedQuery query) {
        JsonObject json = new JsonObject();
        json.put("name", query.name());
        json.put("path", PATH + "/" + query.name());
        json.put("summary", bilingual(query.summary()));
        json.put("description", bilingual(query.description()));
        json.put("tags", strings(query.tags().stream()));
        json.put("view", query.view().label());
        json.put("part", query.part().label());
        json.put("graph", query.query().isConstructType() || query.query().isDescribeType());
        JsonArray parameters = new JsonArray();
        query.parameters().stream().map(QueriesResource::json).forEach(parameters::add);
        json.put("parameters", parameters);
        json.put("formats", strings(Format.of(query.query()).stream().map(Format::suffix)));
        return json;
    }

    private static JsonObject json(Parameter parameter) {
        JsonObject json = new JsonObject();
        json.put("name", parameter.name());
        parameter.type().ifPresent(type -> json.put("type", type));
        parameter.fallback().ifPresent(value -> json.put("default", value));
        return json;
    }

    private static JsonObject bilingual(SavedQuery.Bilingual text) {
        JsonObject json = new JsonObject();
        json.put("zh", text.zh());
        json.put("en", text.en());
        return json;
    }

    private static JsonArray strings(Stream<String> strings) {
        JsonArray array = new JsonArray();
        strings.forEach(array::add);
        return array;
    }
}
