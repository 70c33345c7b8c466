package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yuanpu.link.Change.How;

/**
 * Compares two states of knowledge: what is said, not which document says it or how often.
 *
 * @param before the earlier state
 * @param after the later state
 */
public record Diff(Knowledge before, Knowledge after) {

    private static final String TYPE = "type";
    private static final String THING = "thing";

    /** All that differs: things, statements, figures, each sorted by subject. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        compare(things(before), things(after), changes);
        compare(statements(before), statements(after), changes);
        compare(figures(before), figures(after), changes);
        return changes;
    }

    /**
     * What one state says under one key.
     *
     * @param kind thing, statement or figure
     * @param value what may change under the key
     */
    private record Said(
            String kind,
            String about,
            String subject,
            String what,
            String value,
            String document,
            String sentence) {

        boolean isRenamed(Said later) {
            return kind.equals(THING) && !subject.equals(later.subject);
        }

        /** All names of a thing, its own first. */
        String names() {
            return value.isEmpty() ? subject : subject + "|" + value;
        }
    }

    private static void compare(
            SortedMap<String, Said> before, SortedMap<String, Said> after, List<Change> changes) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Said was = before.get(key);
            Said is = after.get(key);
            if (was == null) {
                changes.add(change(How.CAME, is, "", is.value()));
            } else if (is == null) {
                changes.add(change(How.WENT, was, was.value(), ""));
            } else if (was.isRenamed(is)) {
                changes.add(change(How.CHANGED, is, was.names(), is.names()));
            } else if (!was.value().equals(is.value())) {
                changes.add(change(How.CHANGED, is, was.value(), is.value()));
            }
        }
    }

    private static Change change(How how, Said said, String before, String after) {
        return new Change(
                how,
                said.kind(),
                said.about(),
                said.subject(),
                said.what(),
                before,
                after,
                said.document(),
                said.sentence());
    }

    private static SortedMap<String, Said> things(Knowledge state) {
        SortedMap<String, Said> things = new TreeMap<>();
        for (Statement statement : state.statements()) {
            if (statement.property().equals(TYPE)) {
                Thing thing = state.things().get(statement.subject());
                String names = thing.names().stream().skip(1).collect(Collectors.joining("|"));
                things.putIfAbsent(
                        thing.type() + " " + thing.iri(),
                        said(state, statement, THING, thing.name(), thing.type(), names));
            }
        }
        return things;
    }

    private static SortedMap<String, Said> statements(Knowledge state) {
        SortedMap<String, Said> statements = new TreeMap<>();
        for (Statement statement : state.statements()) {
            if (!statement.property().equals(TYPE)) {
                String object = name(state, statement.object());
                String when =
                        statement.period().map(Period::label).orElse("")
                                + (statement.planned() ? " planned" : "");
                statements.putIfAbsent(
                        String.join(
                                " ",
                                statement.subject(),
                                statement.property(),
                                statement.object(),
                                when),
                        said(
                                state,
                                statement,
                                "statement",
                                name(state, statement.subject()),
                                statement.property(),
                                (object + " " + when).strip()));
            }
        }
        return statements;
    }

    private static Said said(
            Knowledge state,
            Statement statement,
            String kind,
            String subject,
            String what,
            String value) {
        return new Said(
                kind,
                statement.subject(),
                subject,
                what,
                value,
                state.source(statement).key(),
                sentence(statement.quotes()));
    }

    /** One figure for each key; where a state tells several values, all of them. */
    private static SortedMap<String, Said> figures(Knowledge state) {
        Map<String, List<Figure>> byKey = new TreeMap<>();
        for (Figure figure : state.figures()) {
            byKey.computeIfAbsent(figure.about() + " " + what(figure), k -> new ArrayList<>())
                    .add(figure);
        }
        SortedMap<String, Said> figures = new TreeMap<>();
        byKey.forEach((key, all) -> figures.put(key, said(state, all)));
        return figures;
    }

    private static Said said(Knowledge state, List<Figure> all) {
        Figure first =
                all.stream().min(Comparator.comparing(f -> state.source(f).key())).orElseThrow();
        return new Said(
                "figure",
                first.about(),
                name(state, first.about()),
                what(first),
                all.stream()
                        .map(Diff::value)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" / ")),
                state.source(first).key(),
                sentence(first.quotes()));
    }

    private static String what(Figure figure) {
        return String.join(
                        " ",
                        figure.indicatorName(),
                        figure.measure(),
                        figure.target() ? "target" : "actual",
                        figure.period().map(Period::label).orElse(""))
                .strip();
    }

    private static String value(Figure figure) {
        return figure.amount()
                .map(a -> a.bound() + a.value().toPlainString() + a.unit())
                .orElse(figure.statedAs());
    }

    private static String name(Knowledge state, String iri) {
        return Optional.ofNullable(state.things().get(iri))
                .map(Thing::name)
                .orElseGet(() -> iri.replaceFirst(".*[/#](?:status-)?", ""));
    }

    private static String sentence(List<Quote> quotes) {
        return quotes.isEmpty() ? "" : quotes.get(0).sentence();
    }
}
