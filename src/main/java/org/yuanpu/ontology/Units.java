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
    private static final Map<Character, BigDecimal> FACTORS =
            Map.of(
                    '十', BigDecimal.TEN,
                    '百', new BigDecimal(100),
                    '千', new BigDecimal(1000),
                    '万', new BigDecimal(10_000),
                    '亿', new BigDecimal(100_000_000));
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

    /**
     * A unit as written, taken apart: 万亩 is ten thousand times 亩.
     *
     * @param written a unit, perhaps with a factor in front, or a factor alone
     * @return empty where the unit is not in the table
     */
    public Optional<Measured> read(String written) {
        BigDecimal factor = BigDecimal.ONE;
        for (int at = 0; ; at++) {
            Optional<Unit> unit = spelled(written.substring(at));
            if (unit.isPresent() || at == written.length()) {
                return Optional.of(new Measured(factor, unit));
            }
            BigDecimal next = FACTORS.get(written.charAt(at));
            if (next == null) {
                return Optional.empty();
            }
            factor = factor.multiply(next);
        }
    }

    /**
     * A unit with the factor in front of it.
     *
     * @param factor 10,000 for 万, 1 where there is none
     * @param unit the unit, empty for a pure number
     */
    public record Measured(BigDecimal factor, Optional<Unit> unit) {

        /** How many base units of the unit's kind a written number is. */
        public BigDecimal inBaseUnits(BigDecimal value) {
            return value.multiply(factor).multiply(unit.map(Unit::factor).orElse(BigDecimal.ONE));
        }
    }

    private static Unit unit(CSVRecord row) {
        return new Unit(
                row.get("term"),
                row.get("english"),
                List.of(row.get("spellings").split("\\|")),
                row.get("kind"),
                new BigDecimal(row.get("factor")),
                row.get("base"),
                Optional.of(row.get("qudt")).filter(iri -> !iri.isEmpty()),
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
