package org.yuanpu.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.yuanpu.store.StoreInfo;

/** What there is, counted. */
final class StatsResource implements Resource {

    private final Counting counting;
    private final Naming naming;

    StatsResource(Counting counting, Naming naming) {
        this.counting = counting;
        this.naming = naming;
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        Counts counts = counting.counts(exchange.span());
        JsonObject json = new JsonObject();
        json.put("documents", counts.documents().size());
        json.put("triples", counts.triples());
        json.put("things", things(counts));
        json.put("statements", terms(counts.statements()));
        json.put("figures", terms(counts.figures()));
        json.put("projects", terms(counts.projects()));
        json.put("refused", counts.refused());
        json.put("regions", regions(counts.documents()));
        json.put("years", years(counts.documents()));
        json.put("store", stored(counts.store()));
        return Reply.json(json);
    }

    private JsonArray things(Counts counts) {
        JsonArray list = new JsonArray();
        counts.things()
                .forEach((type, n) -> list.add(counted(naming.words().json(Words.term(type)), n)));
        return list;
    }

    private JsonArray terms(Map<Node, Long> terms) {
        JsonArray list = new JsonArray();
        terms.forEach((term, n) -> list.add(counted(naming.words().json(term), n)));
        return list;
    }

    private static JsonObject counted(JsonObject json, long number) {
        json.put("count", number);
        return json;
    }

    private JsonArray regions(List<DocumentReader.Entry> documents) {
        JsonArray list = new JsonArray();
        by("region", documents)
                .forEach(
                        (iri, nodes) -> list.add(counted(naming.json(nodes.get(0)), nodes.size())));
        return list;
    }

    private static JsonArray years(List<DocumentReader.Entry> documents) {
        JsonArray list = new JsonArray();
        by("year", documents)
                .forEach(
                        (year, nodes) -> {
                            JsonObject json = new JsonObject();
                            json.put("year", year);
                            list.add(counted(json, nodes.size()));
                        });
        return list;
    }

    /** The values of a variable, those that are equal together, in the order of their texts. */
    private static Map<String, List<Node>> by(
            String variable, List<DocumentReader.Entry> documents) {
        return documents.stream()
                .filter(e -> e.row().contains(variable))
                .collect(
                        Collectors.groupingBy(
                                e -> e.text(variable),
                                TreeMap::new,
                                Collectors.mapping(
                                        e -> e.row().get(variable), Collectors.toList())));
    }

    private static JsonObject stored(StoreInfo info) {
        JsonObject json = new JsonObject();
        json.put("format", info.format());
        json.put("program", info.program());
        json.put("jena", info.jena());
        json.put("bytes", info.bytes());
        json.put("replaced", info.replaced());
        return json;
    }
}
