package org.yuanpu.server;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.yuanpu.store.StoreInfo;

/** What the server counts and times, for those who watch over it. */
final class Meters {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "DELETE", "OPTIONS");

    /** Between these lie what search promises, what queries may take, and what is too long. */
    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final MultiGauge store =
            MultiGauge.builder("yuanpu.store")
                    .description("what the store holds")
                    .register(registry);

    Meters(Engine engine) {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        Gauge.builder("yuanpu.queries.running", engine, Engine::running)
                .description("queries that run now")
                .register(registry);
        Gauge.builder("yuanpu.queries.waiting", engine, Engine::waiting)
                .description("queries that wait for their turn")
                .register(registry);
        FunctionCounter.builder("yuanpu.queries.stood.back", engine.courtesy(), Courtesy::stoodBack)
                .description("how often queries made room for what is quick")
                .register(registry);
    }

    /**
     * Notes that a request was answered.
     *
     * @param path the path in the list of routes, so that there are few different ones
     */
    void answered(String path, String method, int status, long nanos) {
        Timer.builder("yuanpu.requests")
                .description("requests, and how long their answers took to make")
                .tag("path", path)
                .tag("method", METHODS.contains(method) ? method : "other")
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(STEPS)
                .register(registry)
                .record(Duration.ofNanos(nanos));
    }

    /** All of it in the text format of Prometheus. */
    String text(StoreInfo info) {
        store.register(
                List.of(
                        row("documents", info.documents()),
                        row("triples", info.triples()),
                        row("replaced", info.replaced()),
                        row("bytes", info.bytes())),
                true);
        return registry.scrape();
    }

    private static MultiGauge.Row<Number> row(String what, long number) {
        return MultiGauge.Row.of(Tags.of("what", what), (Number) number);
    }
}
