package org.yuanpu.server;

import java.util.Map;
import java.util.TreeMap;
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
            State state) {
        SavedQueries queries = SavedQueries.load(home);
        PagesResource pages = new PagesResource(settings.base().iri());
        Map<String, Resource> routes = new TreeMap<>();
        routes.put("/sparql", new SparqlResource(Part.GRAPH, engine));
        routes.put("/review/sparql", new SparqlResource(Part.REVIEW, engine));
        routes.put("/data", new GraphStoreResource(store, engine));
        routes.put("/api/queries/*", new QueriesResource(queries, engine));
        routes.put("/api/search", new SearchResource(engine, state, settings.base().iri()));
        routes.put("/openapi.json", new OpenApiResource(queries));
        routes.put("/id/*", new ThingResource(engine, settings.base().iri(), pages));
        routes.put("/ontology", OntologyResource.of(home, engine, pages));
        routes.put("/health", new HealthResource());
        routes.put(Handover.PATH + "*", new InternalResource(handover, state));
        routes.put("/*", pages);
        return routes;
    }
}
