package org.yuanpu.ontology;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The yardsticks of {@code ontology/yardsticks.csv}.
 *
 * @param all in the order of the file
 */
public record Yardsticks(List<Yardstick> all) {

    private static final String FILE = "yardsticks.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    public Yardsticks {
        all = List.copyOf(all);
    }

    /**
     * Reads the table of yardsticks.
     *
     * @throws ProblemException Y422 where a row is not as it should be
     */
    static Yardsticks load(Home home, Indicators indicators) {
        Path file = home.ontology().resolve(FILE);
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yardsticks(
                    FORMAT.parse(reader).stream().map(row -> yardstick(row, indicators)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of("Y422", FILE, String.valueOf(e.getMessage())), e);
        }
    }

    /** The first that a target in words means. */
    public Optional<Yardstick> meantBy(String statedAs) {
        return all.stream().filter(yardstick -> yardstick.isMeantBy(statedAs)).findFirst();
    }

    private static Yardstick yardstick(CSVRecord row, Indicators indicators) {
        String indicator = row.get("indicator");
        if (!indicator.isEmpty() && indicators.byTerm(indicator).isEmpty()) {
            throw new IllegalArgumentException(indicator);
        }
        return new Yardstick(
                List.of(row.get("words").split("\\|")),
                Optional.of(indicator).filter(term -> !term.isEmpty()),
                isFirst(row, "whose", "upper", "own"),
                isFirst(row, "relation", "more", "same"));
    }

    private static boolean isFirst(CSVRecord row, String column, String first, String other) {
        String text = row.get(column);
        if (!text.equals(first) && !text.equals(other)) {
            throw new IllegalArgumentException(column + ": " + text);
        }
        return text.equals(first);
    }
}
