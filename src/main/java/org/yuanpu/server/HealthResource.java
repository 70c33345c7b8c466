package org.yuanpu.server;

import org.apache.jena.atlas.json.JsonObject;

/** Says that the server is alive; costs nothing, however busy the store is. */
final class HealthResource implements Resource {

    @Override
    public Reply answer(Exchange exchange) {
        JsonObject json = new JsonObject();
        json.put("status", "ok");
        return Reply.json(json);
    }
}
