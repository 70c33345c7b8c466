package org.yuanpu.server;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;

/**
 * How answers name things, terms and values.
 *
 * @param addresses where things stand
 * @param index the names of things
 * @param words the names of terms
 */
record Naming(Addresses addresses, SearchIndex index, Words words) {

    /** A thing: IRI, addresses, class and name. */
    JsonObject json(Thing thing) {
        return json(thing.iri(), thing.type(), thing.name());
    }

    /** A thing with its other names, too. */
    JsonObject whole(Thing thing) {
        JsonObject json = json(thing);
        json.put("region", thing.region());
        JsonArray aliases = new JsonArray();
        thing.aliases().forEach(aliases::add);
        json.put("aliases", aliases);
        return json;
    }

    private JsonObject json(String iri, String type, String name) {
        JsonObject json = new JsonObject();
        json.put("iri", iri);
        json.put("path", addresses.thing(iri));
        json.put("api", addresses.api(iri));
        json.put("type", type);
        json.put("name", name);
        return json;
    }

    /** Whatever a statement can speak of: a thing, a term of the ontology, or a value. */
    JsonObject json(Node node) {
        if (node.isLiteral()) {
            JsonObject json = new JsonObject();
            json.put("value", node.getLiteralLexicalForm());
            return json;
        }
        String iri = node.toString();
        if (!node.isURI() || !addresses.has(iri)) {
            return words.json(node);
        }
        String unnamed = iri.substring(iri.lastIndexOf('/') + 1);
        return index.thing(iri)
                .map(this::json)
                .orElseGet(() -> json(iri, addresses.type(iri), unnamed));
    }
}
