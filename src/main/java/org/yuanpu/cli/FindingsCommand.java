package org.yuanpu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.yuanpu.ontology.Home;
import org.yuanpu.query.Asking;
import org.yuanpu.query.ResultFormat;
import org.yuanpu.query.SavedQueries;
import org.yuanpu.query.SavedQuery;
import org.yuanpu.query.Span;
import org.yuanpu.store.Access;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;
import picocli.CommandLine.Option;

/** A command that shows findings: a saved query, for everything unless an option narrows it. */
abstract class FindingsCommand extends YuanpuSubcommand {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final String QUOTATION = "Quote";

    @Option(names = "--format", paramLabel = "FORMAT")
    private Optional<ResultFormat> format = Optional.empty();

    @Option(names = "--quotes")
    private boolean quotes;

    @Option(names = "--as-of", paramLabel = "YEAR")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--said", paramLabel = "FROM..TO")
    private Optional<String> said = Optional.empty();

    /** The name of the query. */
    abstract String query();

    /** The values of its parameters; an empty one means all. */
    abstract Map<String, String> values();

    @Override
    public Integer call() throws IOException {
        Optional<Span> span = Span.of(query(), asOf, said);
        SavedQuery saved = SavedQueries.load(Home.find()).get(query());
        // Sentences are longer than a terminal is wide.
        boolean brief = !quotes && format.orElse(ResultFormat.TABLE) == ResultFormat.TABLE;
        SavedQuery shown = brief ? saved.without(column -> column.endsWith(QUOTATION)) : saved;
        try (Store store = Stores.open(yuanpu().store(), Access.READ)) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            Asking asking = new Asking(store, saved.part(), TIMEOUT);
            asking.in(span).answer(shown, values(), format, answer);
            yuanpu().console().out().print(answer.toString(StandardCharsets.UTF_8));
        }
        return Exit.DONE;
    }
}
