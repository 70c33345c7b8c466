package org.yuanpu.ontology;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The units of {@code ontology/units.csv}, found by their spelling.
 *
 * @param all the units in the order of the file
 * @param bySpelling each spelling with its unit
 */
public record Units(List<Unit> all, Map<String, Unit> bySpelling) {

    private static final String FILE = "units.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    public Units {
        all = List.copyOf(all);
        bySpelling = Map.copyOf(bySpelling);
    }

    /**
     * Reads the table of units.
     *
     * @throws ProblemException Y420 where a row is not as it should be
     */
    public static Units load(Home home) {
        Path file = home.ontology().resolve(FILE);
        try (Reader reader = Files.newBufferedReader(file)) {
            return of(FORMAT.parse(reader).stream().map(Units::unit).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of("Y420", FILE, String.valueOf(e.getMessage())), e);
        }
    }

    /** The unit that is written so, without a factor such as 万 in front. */
    public Optional<Unit> spelled(String spelling) {
        return Optional.ofNullable(bySpelling.get(spelling));
    }

    private static Unit unit(CSVRecord row) {
        return new Unit(
                row.get("term"),
                List.of(row.get("spellings").split("\\|")),
                row.get("kind"),
                new BigDecimal(row.get("factor")),
                row.get("base"),
                row.get("example"));
    }

    private static Units of(List<Unit> units) {
        Map<String, Unit> bySpelling = new TreeMap<>();
        for (Unit unit : units) {
            for (String spelling : unit.spellings()) {
                if (bySpelling.put(spelling, unit) != null) {
                    throw new IllegalArgumentException("two units are spelled " + spelling);
                }
            }
        }
        return new Units(units, bySpelling);
    }
}
