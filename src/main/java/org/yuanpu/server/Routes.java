package org.yuanpu.server;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.yuanpu.store.Handover;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Part;

/** The one list of paths, each with its resource. */
final class Routes {

    private Routes() {}

    /** The resource of each path, in the notation of servlets. */
    static Map<String, Resource> of(
            Settings settings, LocalStore store, Engine engine, Handover handover, State state) {
        Consumer<Query> guard = Guard::check;
        SearchResource search = new SearchResource(engine, state, settings.base());
        ThingResource things = new ThingResource(engine, settings.base());
        Map<String, Resource> routes = new TreeMap<>();
        routes.put("/sparql", new SparqlResource(Part.GRAPH, engine, guard));
        routes.put("/review/sparql", new SparqlResource(Part.REVIEW, engine, guard));
        routes.put("/data", new GraphStoreResource(store, engine));
        routes.put("/api/search", search);
        routes.put("/id/*", things);
        routes.put("/health", new HealthResource());
        routes.put(Handover.PATH + "*", new InternalResource(handover, state));
        routes.put("/*", new PagesResource());
        return routes;
    }
}
