package org.yuanpu.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * What careful readers found in some documents: {@code docs/guidelines.md} says what counts.
 *
 * @param documents the tables of each document, by its source key without extension, in order
 */
public record Gold(Map<String, Tables> documents) {

    private static final String ENTITIES = ".entities.tsv";
    static final String RELATIONS = ".relations.tsv";
    static final String OBSERVATIONS = ".observations.tsv";

    /** The gold tables of one document. */
    record Tables(
            List<GoldRow.Thing> entities,
            List<GoldRow.Link> relations,
            List<GoldRow.Figure> observations) {}

    public Gold {
        documents = Collections.unmodifiableMap(new TreeMap<>(documents));
    }

    /**
     * Reads the tables {@code STEM.entities.tsv}, {@code STEM.relations.tsv} and {@code
     * STEM.observations.tsv} of every document in a folder.
     *
     * @throws ProblemException if there are none, or one is not as it should be
     */
    public static Gold read(Path folder) {
        Map<String, Tables> documents = new TreeMap<>();
        for (String stem : stems(folder)) {
            documents.put(
                    stem,
                    new Tables(
                            rows(folder.resolve(stem + ENTITIES), 4, Gold::thing),
                            relations(folder, stem),
                            observations(folder, stem)));
        }
        if (documents.isEmpty()) {
            throw new ProblemException(Problem.of("Y641", folder.toString()));
        }
        return new Gold(documents);
    }

    /** The gold relations of one document. */
    static List<GoldRow.Link> relations(Path folder, String stem) {
        return rows(folder.resolve(stem + RELATIONS), 6, Gold::link);
    }

    /** The gold figures of one document. */
    static List<GoldRow.Figure> observations(Path folder, String stem) {
        return rows(folder.resolve(stem + OBSERVATIONS), 10, Gold::figure);
    }

    private static List<String> stems(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENTITIES))
                    .map(name -> name.substring(0, name.length() - ENTITIES.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y641", folder.toString()), e);
        }
    }

    private static <T> List<T> rows(Path file, int columns, Function<String[], T> row) {
        List<T> rows = new ArrayList<>();
        List<String> lines = lines(file);
        for (int number = 2; number <= lines.size(); number++) {
            String[] cells = lines.get(number - 1).split("\t", -1);
            if (cells.length == columns) {
                rows.add(row.apply(cells));
            } else if (!lines.get(number - 1).isEmpty()) {
                Position place = new Position(number, 1);
                throw new ProblemException(
                        Problem.at("Y643", file.toString(), place, cells.length, columns));
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y642", file.toString()), e);
        }
    }

    private static GoldRow.Thing thing(String[] cells) {
        return new GoldRow.Thing(cells[0], cells[1], cells[2].equals("y"));
    }

    private static GoldRow.Link link(String[] cells) {
        return new GoldRow.Link(cells[0], cells[1], cells[2], cells[3], cells[4].equals("y"));
    }

    private static GoldRow.Figure figure(String[] cells) {
        return new GoldRow.Figure(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8].equals("y"));
    }
}
