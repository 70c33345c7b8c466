package org.yuanpu.server;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.yuanpu.store.Part;

/** The names of all things at one state of the store, to be found by any part of them. */
final class SearchIndex {

    private static final Query NAMES =
            QueryFactory.create(
                    """
                    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    PREFIX dct: <http://purl.org/dc/terms/>
                    SELECT DISTINCT ?thing ?type ?name ?main WHERE {
                      { ?thing skos:prefLabel ?name . BIND(true AS ?main) }
                      UNION
                      { ?thing dct:title ?name . BIND(true AS ?main) }
                      UNION
                      { ?thing skos:altLabel ?name . BIND(false AS ?main) }
                      ?thing a ?type .
                      FILTER STRSTARTS(STR(?type), "https://w3id.org/yuanpu/ontology#")
                    }
                    """);

    private static final String LETTERS = "[a-z0-9]{2,}";

    /** How well a name matches, best first. */
    private enum Match {
        EXACT,
        START,
        PART,
        INITIALS,
        NONE
    }

    /**
     * A thing that was found.
     *
     * @param iri its IRI
     * @param type IRI of its class
     * @param name its name
     * @param matched the name that matched, which may be another one
     */
    record Found(String iri, String type, String name, String matched) {}

    private record Name(String text, String folded, Initials initials) {}

    private record Thing(String iri, String type, List<Name> names) {}

    private record Ranked(Match match, Thing thing, Name name) {}

    private static final Comparator<Ranked> BEST =
            Comparator.comparing(Ranked::match)
                    .thenComparing(r -> r.name().text().length())
                    .thenComparing(r -> r.name().text())
                    .thenComparing(r -> r.thing().iri());

    private final List<Thing> things;

    private SearchIndex(List<Thing> things) {
        this.things = things;
    }

    /** The index of what the store holds now, of things whose IRI begins with the base. */
    static SearchIndex of(Engine engine, String base) {
        Map<String, Thing> things = new TreeMap<>();
        RowSet rows = engine.rows(Part.GRAPH, NAMES);
        while (rows.hasNext()) {
            Binding row = rows.next();
            Node thing = row.get("thing");
            if (thing.isURI() && thing.getURI().startsWith(base)) {
                add(things, thing.getURI(), row);
            }
        }
        return new SearchIndex(List.copyOf(things.values()));
    }

    private static void add(Map<String, Thing> things, String iri, Binding row) {
        Thing thing =
                things.computeIfAbsent(
                        iri, i -> new Thing(i, row.get("type").getURI(), new ArrayList<>()));
        String text = row.get("name").getLiteralLexicalForm();
        Name name = new Name(text, folded(text), Initials.of(text));
        boolean main = row.get("main").getLiteralLexicalForm().equals("true");
        thing.names().add(main ? 0 : thing.names().size(), name);
    }

    /** What matches, best first; nothing for an empty query. */
    List<Found> find(String query) {
        String wanted = folded(query.strip());
        if (wanted.isEmpty()) {
            return List.of();
        }
        return things.stream()
                .map(thing -> best(thing, wanted))
                .filter(r -> r.match() != Match.NONE)
                .sorted(BEST)
                .map(SearchIndex::found)
                .toList();
    }

    /** The things of each class, counted. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        things.forEach(t -> counts.merge(t.type(), 1, Integer::sum));
        return counts;
    }

    private static Found found(Ranked ranked) {
        Thing thing = ranked.thing();
        return new Found(
                thing.iri(), thing.type(), thing.names().get(0).text(), ranked.name().text());
    }

    private static Ranked best(Thing thing, String wanted) {
        return thing.names().stream()
                .map(name -> new Ranked(match(name, wanted), thing, name))
                .min(BEST)
                .orElseThrow();
    }

    private static Match match(Name name, String wanted) {
        if (name.folded().equals(wanted)) {
            return Match.EXACT;
        }
        int place = name.folded().indexOf(wanted);
        if (place >= 0) {
            return place == 0 ? Match.START : Match.PART;
        }
        boolean letters = wanted.matches(LETTERS) && name.initials().contain(wanted);
        return letters ? Match.INITIALS : Match.NONE;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
