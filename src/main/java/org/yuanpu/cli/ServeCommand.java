package org.yuanpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.yuanpu.document.Inputs;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.BuildReport;
import org.yuanpu.pipeline.BuildSettings;
import org.yuanpu.query.SavedQueries;
import org.yuanpu.query.SavedQuery;
import org.yuanpu.server.Admission;
import org.yuanpu.server.Limits;
import org.yuanpu.server.Settings;
import org.yuanpu.server.YuanpuServer;
import org.yuanpu.store.LocalStore;
import org.yuanpu.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code serve}: builds what is given, then serves the store until it is told to end. */
@Command(name = "serve")
final class ServeCommand extends YuanpuSubcommand {

    @Parameters(paramLabel = "INPUT", arity = "0..*", descriptionKey = "input")
    private List<String> arguments = List.of();

    @Mixin private InputOptions options;

    @Mixin private TrustOptions trust;

    @Option(names = "--port", paramLabel = "N")
    private int port = Settings.PORT;

    @Option(names = "--host", paramLabel = "ADDRESS")
    private String host = Settings.LOOPBACK;

    @Option(names = "--base", paramLabel = "IRI")
    private String base = Base.DEFAULT.iri();

    @Option(names = "--token-file", paramLabel = "FILE")
    private Optional<Path> tokenFile = Optional.empty();

    @Option(names = "--public")
    private boolean open;

    @Option(names = "--cors", paramLabel = "ORIGIN")
    private Optional<String> origin = Optional.empty();

    @Option(names = "--rate", paramLabel = "N")
    private int rate = Limits.USUAL.rate();

    @Override
    public Integer call() throws InterruptedException {
        Building building = new Building(this, new Base(base));
        Admission admission = admission();
        admission.check(host);
        Inputs inputs = options.find(arguments);
        if (isBuilding() && !building.found(inputs)) {
            return Exit.NO_INPUT;
        }
        LocalStore store = Stores.hold(yuanpu().store());
        if (isBuilding()) {
            Optional<Integer> failed = build(store, building, inputs);
            if (failed.isPresent()) {
                return failed.get();
            }
        }
        Limits limits = Limits.USUAL.withRate(Math.max(0, rate));
        serve(store, new Settings(host, port, building.base(), limits, admission));
        return Exit.DONE;
    }

    private boolean isBuilding() {
        return !arguments.isEmpty() || options.named();
    }

    /** Gives the exit code where there is nothing to serve. */
    private Optional<Integer> build(LocalStore store, Building building, Inputs inputs) {
        try {
            BuildReport report =
                    building.run(
                            store,
                            Home.find(),
                            inputs,
                            BuildSettings.DEFAULT,
                            trust.guidance(Optional.empty()));
            building.lines(report).forEach(this::print);
            if (report.read() > 0) {
                return Optional.empty();
            }
            store.close();
            return Optional.of(Building.exit(report));
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    private Admission admission() {
        Admission admission = Admission.USUAL.open(open);
        if (origin.isPresent()) {
            admission = admission.forPagesOf(origin.get());
        }
        return tokenFile.isPresent()
                ? admission.withToken(Admission.token(tokenFile.get()))
                : admission;
    }

    private void serve(LocalStore store, Settings settings) throws InterruptedException {
        Home home = Home.find();
        YuanpuServer server = YuanpuServer.start(settings, store, home);
        // SIGTERM and Ctrl-C end the process through this, an interrupt through the way below.
        Thread atEnd = new Thread(server::close);
        Runtime.getRuntime().addShutdownHook(atEnd);
        try {
            announce(server, SavedQueries.load(home));
            new CountDownLatch(1).await();
        } finally {
            Runtime.getRuntime().removeShutdownHook(atEnd);
            server.close();
        }
    }

    private void announce(YuanpuServer server, SavedQueries queries) {
        print(words("serve.address", server.address()));
        if (yuanpu().console().terminal().out()) {
            queries.all().stream()
                    .filter(q -> q.parameters().size() == 1)
                    .filter(q -> q.parameters().get(0).fallback().isPresent())
                    .findFirst()
                    .ifPresent(query -> suggest(server, query));
            print(words("serve.end"));
        }
        yuanpu().console().out().flush();
    }

    private void suggest(YuanpuServer server, SavedQuery query) {
        String name = query.parameters().get(0).name();
        String value = query.parameters().get(0).fallback().orElseThrow();
        print(words("serve.try"));
        print(
                "  curl -G '%sapi/queries/%s' -H 'Accept: text/csv' --data-urlencode '%s=%s'"
                        .formatted(server.address(), query.name(), name, value));
        print("  yuanpu query %s --param '%s=%s'".formatted(query.name(), name, value));
    }
}
