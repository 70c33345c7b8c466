package org.yuanpu.server;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.yuanpu.ontology.Home;
import org.yuanpu.query.SavedQueries;
import org.yuanpu.store.Handover;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;

/** The one list of paths, each with its resource. */
final class Routes {

    private Routes() {}

    /** The resource of each path, in the notation of servlets. */
    static Map<String, Resource> of(
            Settings settings,
            LocalStore store,
            Home home,
            Engine engine,
            Handover handover,
            State state,
            SearchIndex index,
            Meters meters) {
        Map<String, Resource> routes = new TreeMap<>();
        SavedQueries queries = SavedQueries.load(home);
        PagesResource pages = new PagesResource(settings.base().iri());
        Graph ontology = OntologyResource.read(home);
        routes.put("/sparql", new SparqlResource(Part.GRAPH, engine));
        routes.put("/review/sparql", new SparqlResource(Part.REVIEW, engine));
        routes.put("/data", new GraphStoreResource(store, engine));
        routes.put("/api/queries/*", new QueriesResource(queries, engine));
        routes.put("/openapi.json", new OpenApiResource(queries));
        routes.put("/id/*", new ThingResource(engine, settings.base().iri(), pages));
        routes.put("/ontology", new OntologyResource(ontology, engine, pages));
        routes.put("/metrics", new MetricsResource(meters, store));
        routes.put("/health", new HealthResource());
        routes.put(
                ProblemsResource.PATH + "/*",
                new ProblemsResource(Guidebook.chinese(), Guidebook.english(), pages));
        routes.put(Handover.PATH + "*", new InternalResource(handover, state));
        routes.put("/*", pages);
        routes.putAll(
                api(
                        store,
                        engine,
                        state,
                        new Naming(index.addresses(), index, new Words(ontology)),
                        home));
        return routes;
    }

    private static Map<String, Resource> api(
            LocalStore store, Engine engine, State state, Naming naming, Home home) {
        Facts facts = new Facts(engine, naming);
        DocumentReader documents = new DocumentReader(store, engine, naming, facts);
        Counting counting = new Counting(documents, state);
        return Map.of(
                "/.well-known/void",
                new VoidResource(counting, engine, naming.addresses()),
                "/api/search",
                new SearchResource(naming),
                "/api/things/*",
                new ThingsResource(
                        naming, new ThingReader(engine, naming, facts, Optional.empty())),
                "/api/documents/*",
                new DocumentsResource(documents),
                DiffResource.PATH,
                new DiffResource(documents, home),
                "/api/stats",
                new StatsResource(counting, naming));
    }
}
