package org.yuanpu.server;

import java.nio.charset.StandardCharsets;
import org.yuanpu.store.LocalStore;

/** What the server counts and times, in the text format of Prometheus. */
final class MetricsResource implements Resource {

    private static final String TYPE = "text/plain;version=0.0.4;charset=utf-8";

    private final Meters meters;
    private final LocalStore store;

    MetricsResource(Meters meters, LocalStore store) {
        this.meters = meters;
        this.store = store;
    }

    @Override
    public Reply answer(Exchange exchange) {
        return Reply.ok(TYPE, meters.text(store.info()).getBytes(StandardCharsets.UTF_8));
    }
}
