package org.yuanpu.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuanpu.ontology.Division;

/** Writes a text down as the expected files of the tests have it. */
final class Rendering {

    private Rendering() {}

    /** Facts, sections with their sentences, tables. */
    static String whole(Text text) {
        StringBuilder out = new StringBuilder(facts(text.facts()));
        Section section = null;
        for (Sentence sentence : text.sentences()) {
            if (sentence.section() != section) {
                section = sentence.section();
                out.append("\n== ").append(path(section)).append('\n');
            }
            out.append(sentence.text().text()).append('\n');
        }
        text.tables().forEach(table -> out.append(table(table)));
        return out.toString();
    }

    /** Facts, headings down to the second level with their counts of sentences, captions. */
    static String outline(Text text) {
        StringBuilder out = new StringBuilder(facts(text.facts()));
        String path = null;
        int count = 0;
        for (Sentence sentence : text.sentences()) {
            String here = path(upper(sentence.section()));
            if (!here.equals(path) && path != null) {
                out.append(path).append(" · ").append(count).append('\n');
                count = 0;
            }
            path = here;
            count++;
        }
        out.append(path).append(" · ").append(count).append('\n');
        for (Table table : text.tables()) {
            List<Integer> widths =
                    table.rows().stream().map(List::size).distinct().sorted().toList();
            out.append(
                    "%s | %s | %d rows of %s cells%n"
                            .formatted(
                                    table.caption(),
                                    row(table.header()),
                                    table.rows().size(),
                                    widths));
        }
        return out.toString();
    }

    /** All sentences, those of the tables too. */
    static Stream<Sentence> sentences(Text text) {
        Stream<Cell> cells =
                text.tables().stream()
                        .flatMap(
                                t ->
                                        Stream.concat(
                                                t.header().stream(),
                                                t.rows().stream().flatMap(List::stream)));
        return Stream.concat(text.sentences().stream(), cells.flatMap(c -> c.sentences().stream()));
    }

    private static Section upper(Section section) {
        return section.level() <= 2 ? section : upper(section.parent().orElseThrow());
    }

    private static String facts(DocumentFacts facts) {
        return "%s | %s | %s | %s | %s%n"
                .formatted(
                        facts.title().orElse("-"),
                        facts.issuer().orElse("-"),
                        facts.region().map(Division::code).orElse("-"),
                        facts.year().isPresent() ? facts.year().getAsInt() : "-",
                        facts.kind());
    }

    private static String path(Section section) {
        String own = section.level() + " " + section.heading();
        String kind = section.kind() == SectionKind.BODY ? "" : " " + section.kind();
        return section.parent().map(p -> p.level() == 0 ? "" : path(p) + " / ").orElse("")
                + own
                + kind;
    }

    private static String table(Table table) {
        String rows = table.rows().stream().map(r -> row(r) + "\n").collect(Collectors.joining());
        return "%n[%s] %s%n%s%n%s"
                .formatted(table.caption(), table.section().heading(), row(table.header()), rows);
    }

    private static String row(List<Cell> cells) {
        return cells.stream().map(c -> c.text().text()).collect(Collectors.joining(" | "));
    }
}
