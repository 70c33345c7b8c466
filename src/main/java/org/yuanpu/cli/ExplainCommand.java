package org.yuanpu.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuanpu.ontology.Home;
import org.yuanpu.pipeline.Extraction;
import org.yuanpu.query.Asking;
import org.yuanpu.query.Explanation;
import org.yuanpu.query.Explanation.Passage;
import org.yuanpu.query.Explanation.Statement;
import org.yuanpu.query.Explanations;
import org.yuanpu.store.Access;
import org.yuanpu.store.Part;
import org.yuanpu.store.Store;
import org.yuanpu.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: every statement about a thing, with the sentence that says it. */
@Command(name = "explain")
final class ExplainCommand extends YuanpuSubcommand {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @Parameters(paramLabel = "THING", descriptionKey = "thing")
    private String thing;

    @Option(names = "--trace")
    private boolean trace;

    @Override
    public Integer call() {
        if (trace) {
            yuanpu().console().out().print(Extraction.load(Home.find()).trace(thing));
            return Exit.DONE;
        }
        try (Store store = Stores.open(yuanpu().store(), Access.READ)) {
            Asking asking = new Asking(store, Part.GRAPH, TIMEOUT);
            new Explanations(asking).of(thing, locale()).forEach(this::show);
            return Exit.DONE;
        }
    }

    private void show(Explanation explanation) {
        print(explanation.name() + "  " + explanation.type());
        print(explanation.iri());
        if (!explanation.aliases().isEmpty()) {
            print(words("explain.aliases", String.join(", ", explanation.aliases())));
        }
        print(words("explain.statements", explanation.statements().size()));
        explanation.statements().forEach(this::show);
        print("");
    }

    private void show(Statement statement) {
        print("");
        String property =
                statement.property().isEmpty() ? words("explain.type") : statement.property();
        print(
                joined(
                        statement.subject() + " | " + property + " | " + statement.object(),
                        statement.period(),
                        statement.modality()));
        Map<String, List<Passage>> bySentence =
                statement.passages().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Passage::sentence,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        bySentence.forEach((sentence, passages) -> show(statement, sentence, passages));
    }

    private void show(Statement statement, String sentence, List<Passage> passages) {
        String places =
                passages.stream()
                        .flatMap(passage -> passage.pieces().stream())
                        .map(piece -> piece.start() + "–" + piece.end())
                        .collect(Collectors.joining(", "));
        print("    " + oneLine(sentence));
        print(
                "    "
                        + joined(
                                statement.document(),
                                pages(passages),
                                places,
                                oneLine(passages.get(0).heading()),
                                String.join(", ", statement.rules()),
                                trust(statement)));
    }

    private String pages(List<Passage> passages) {
        String pages =
                passages.stream()
                        .flatMapToInt(passage -> passage.page().stream())
                        .distinct()
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", "));
        return pages.isEmpty() ? "" : words("explain.page", pages);
    }

    private String trust(Statement statement) {
        return statement.confidence().isEmpty()
                ? ""
                : words("explain.confidence", statement.confidence());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
