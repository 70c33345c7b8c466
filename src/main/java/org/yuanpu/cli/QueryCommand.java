package org.yuanpu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yuanpu.ontology.Home;
import org.yuanpu.query.Asking;
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

/** {@code query}: runs a saved query or one of the user, or lists the saved ones. */
@Command(name = "query")
final class QueryCommand extends YuanpuSubcommand {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "NAME|FILE.rq", arity = "0..1", descriptionKey = "query")
    private Optional<String> query = Optional.empty();

    @Option(names = "--param", paramLabel = "NAME=VALUE")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "FORMAT")
    private Optional<ResultFormat> format = Optional.empty();

    @Option(names = "--review")
    private boolean review;

    @Option(names = "--as-of", paramLabel = "YEAR")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--said", paramLabel = "FROM..TO")
    private Optional<String> said = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (query.isEmpty()) {
            list(SavedQueries.load(Home.find()));
            return Exit.DONE;
        }
        SavedQuery found = find(query.get());
        Optional<Span> span = Span.of(name(), asOf, said);
        try (Store store = Stores.open(yuanpu().store(), Access.READ)) {
            Asking asking = new Asking(store, review ? Part.REVIEW : found.part(), TIMEOUT);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            asking.in(span).answer(found, parameters, format, answer);
            write(answer);
        }
        return Exit.DONE;
    }

    /** Text in the encoding of the terminal, a workbook as it is. */
    private void write(ByteArrayOutputStream answer) {
        PrintStream out = yuanpu().console().out();
        if (format.equals(Optional.of(ResultFormat.XLSX))) {
            out.writeBytes(answer.toByteArray());
        } else {
            out.print(answer.toString(StandardCharsets.UTF_8));
        }
    }

    private SavedQuery find(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            byte[] text = yuanpu().console().in().readAllBytes();
            return SavedQueries.parse(name, new String(text, StandardCharsets.UTF_8));
        }
        return name.endsWith(".rq")
                ? SavedQueries.read(Path.of(name))
                : SavedQueries.load(Home.find()).get(name);
    }

    private void list(SavedQueries queries) {
        int width = queries.all().stream().mapToInt(q -> q.name().length()).max().orElse(0);
        for (SavedQuery saved : queries.all()) {
            String summary = saved.summary().in(locale());
            print(("%-" + (width + 2) + "s%s").formatted(saved.name(), summary));
        }
    }
}
