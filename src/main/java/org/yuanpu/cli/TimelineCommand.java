package org.yuanpu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.yuanpu.ontology.Home;
import org.yuanpu.query.Asking;
import org.yuanpu.query.Explanations;
import org.yuanpu.query.ResultFormat;
import org.yuanpu.query.SavedQueries;
import org.yuanpu.query.SavedQuery;
import org.yuanpu.query.Span;
import org.yuanpu.store.Access;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code timeline}: the life of a project or park through documents and years. */
@Command(name = "timeline")
final class TimelineCommand extends YuanpuSubcommand {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final String QUERY = "timeline";

    @Parameters(paramLabel = "THING", descriptionKey = "thing")
    private String thing;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Optional<ResultFormat> format = Optional.empty();

    @Option(names = "--as-of", paramLabel = "YEAR")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--said", paramLabel = "FROM..TO")
    private Optional<String> said = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Optional<Span> span = Span.of(name(), asOf, said);
        SavedQuery query = SavedQueries.load(Home.find()).get(QUERY);
        Map<String, String> values = Map.of("thing", thing);
        try (Store store = Stores.open(yuanpu().store(), Access.READ)) {
            Asking asking = new Asking(store, Part.GRAPH, TIMEOUT);
            // Tells that nothing is called so, with names that are like it.
            new Explanations(asking).of(thing, locale());
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            asking.in(span).answer(query, values, format, answer);
            yuanpu().console().out().print(answer.toString(StandardCharsets.UTF_8));
        }
        return Exit.DONE;
    }
}
