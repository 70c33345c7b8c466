package org.yuanpu.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yuanpu.ontology.Home;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The queries of the folder {@code queries}, one file each. */
public final class SavedQueries {

    private static final String TABLE = "table";

    private final TreeMap<String, SavedQuery> byName = new TreeMap<>();

    private SavedQueries(List<SavedQuery> queries) {
        queries.forEach(q -> byName.put(q.name(), q));
    }

    /**
     * Reads and checks all of them.
     *
     * @throws ProblemException Y602 to Y614, with file and line, for the first mistake
     */
    public static SavedQueries load(Home home) {
        try (Stream<Path> files = Files.list(home.queries())) {
            return new SavedQueries(
                    files.filter(f -> f.toString().endsWith(QueryFile.SUFFIX))
                            .sorted()
                            .map(f -> QueryFile.read(f).saved())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a query of the user, whose header may lack what a saved query must have.
     *
     * @throws ProblemException as {@link #load}
     */
    public static SavedQuery read(Path file) {
        return QueryFile.read(file).given();
    }

    /**
     * A query of the user that is no file.
     *
     * @param name what it is called in messages
     * @throws ProblemException as {@link #load}
     */
    public static SavedQuery parse(String name, String text) {
        return new QueryFile(name, text).given();
    }

    /** All queries in the order of their names. */
    public List<SavedQuery> all() {
        return List.copyOf(byName.values());
    }

    /**
     * Those whose results are tables of an export: tagged {@code table}. Each gives everything when
     * its parameters are empty.
     */
    List<SavedQuery> tables() {
        return byName.values().stream().filter(q -> q.tags().contains(TABLE)).toList();
    }

    /** The query of that name, if there is one. */
    public Optional<SavedQuery> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The query of that name.
     *
     * @throws ProblemException Y601 there is none
     */
    public SavedQuery get(String name) {
        return find(name).orElseThrow(() -> new ProblemException(Problem.of("Y601", name)));
    }
}
