package org.yuanpu.server;

import org.apache.jena.graph.Graph;
import org.yuanpu.query.Prefixes;

/** The description of the data set, where programs look for it. */
final class VoidResource implements Resource {

    private final Counting counting;
    private final Engine engine;
    private final Addresses addresses;

    VoidResource(Counting counting, Engine engine, Addresses addresses) {
        this.counting = counting;
        this.engine = engine;
        this.addresses = addresses;
    }

    @Override
    public boolean dependsOnStoreAlone() {
        return true;
    }

    @Override
    public Reply answer(Exchange exchange) {
        Format format = Format.accepted(exchange, Format.of(true));
        Graph graph = new Description(exchange.address()).data(counting.counts(), addresses.base());
        return Reply.ok(
                format.contentType(),
                engine.written(graph, Prefixes.mapping(), format, exchange.path()));
    }
}
