package org.yuanpu.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuanpu.evaluate.Row;
import org.yuanpu.evaluate.Tables;
import org.yuanpu.ontology.Home;
import org.yuanpu.ontology.Ontology;

/** The tables that are read from the store say what the facts say that it was made from. */
class TablesOnSeedsTest {

    private final SeedStore seeds = SeedStore.get();
    private final Tables fromFacts = Tables.of(seeds.facts());
    private final Set<String> regions = regions();

    @Test
    void the_store_gives_the_same_things_as_the_facts() {
        assertSame(keys(rows(fromFacts.entities()), 3), keys(stored(Table.ENTITIES), 3));
    }

    @Test
    void the_store_gives_the_same_relations_as_the_facts() {
        assertSame(keys(rows(fromFacts.relations()), 5), keys(stored(Table.RELATIONS), 5));
    }

    private static Stream<List<String>> rows(List<? extends Row> rows) {
        return rows.stream().map(Row::cells);
    }

    /** A region with a code bears in the store its official name, whatever the document says. */
    private TreeSet<String> keys(Stream<List<String>> rows, int columns) {
        return rows.filter(cells -> cells.stream().limit(columns).noneMatch(regions::contains))
                .map(cells -> String.join("|", cells.subList(0, columns)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> regions() {
        return Stream.concat(rows(fromFacts.entities()), stored(Table.ENTITIES))
                .filter(cells -> cells.get(1).equals("Region"))
                .map(cells -> cells.get(2))
                .collect(Collectors.toSet());
    }

    private static void assertSame(TreeSet<String> wanted, TreeSet<String> found) {
        TreeSet<String> missing = new TreeSet<>(wanted);
        missing.removeAll(found);
        TreeSet<String> extra = new TreeSet<>(found);
        extra.removeAll(wanted);
        assertThat(found).isNotEmpty();
        assertThat(missing).as("missing").isEmpty();
        assertThat(extra).as("extra").isEmpty();
    }

    private Stream<List<String>> stored(Table table) {
        ExportSettings settings =
                new ExportSettings(ExportFormat.CSV, List.of(), EvidenceForm.FULL, false);
        Exports.Selection selection =
                new Exports(
                                seeds.store(),
                                Ontology.load(Home.find()),
                                SavedQueries.load(Home.find()))
                        .selection(settings);
        return selection.documents().stream()
                .flatMap(document -> selection.tables(document).rows(table).stream());
    }
}
