package org.yuanpu.ontology;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yuanpu.ontology.Indicator.Direction;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** The indicators of {@code ontology/indicators.csv}, found by any of their names. */
public final class Indicators {

    private static final String FILE = "indicators.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Indicator> byTerm = new LinkedHashMap<>();
    private final Map<String, Indicator> byName = new TreeMap<>();

    private Indicators(List<Indicator> all) {
        all.forEach(this::add);
        all.forEach(this::checkParent);
    }

    /**
     * Reads the table of indicators.
     *
     * @throws ProblemException Y421 where a row is not as it should be, or two indicators share a
     *     name
     */
    static Indicators load(Home home, Units units) {
        Path file = home.ontology().resolve(FILE);
        Set<String> kinds =
                units.all().stream()
                        .map(unit -> Indicator.group(unit.kind()))
                        .collect(Collectors.toSet());
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Indicators(
                    FORMAT.parse(reader).stream().map(row -> indicator(row, kinds)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of("Y421", FILE, String.valueOf(e.getMessage())), e);
        }
    }

    private static Indicator indicator(CSVRecord row, Set<String> known) {
        List<String> kinds = List.of(row.get("kinds").split("\\|", -1));
        kinds.stream()
                .filter(kind -> !kind.isEmpty() && !known.contains(kind))
                .findFirst()
                .ifPresent(kind -> refuse(row.get("term") + ": kind " + kind));
        return new Indicator(
                filled(row, "term"),
                filled(row, "zh"),
                filled(row, "en"),
                list(row.get("aliases")),
                list(row.get("english_aliases")),
                Set.copyOf(kinds),
                Direction.valueOf(row.get("direction").toUpperCase(Locale.ROOT)),
                Optional.of(row.get("parent")).filter(parent -> !parent.isEmpty()),
                truth(row, "single"),
                truth(row, "additive"),
                row.get("note"),
                filled(row, "source"));
    }

    private static String filled(CSVRecord row, String column) {
        String text = row.get(column);
        if (text.isBlank()) {
            refuse("row " + row.getRecordNumber() + ": " + column);
        }
        return text;
    }

    private static boolean truth(CSVRecord row, String column) {
        String text = row.get(column);
        if (!Set.of("yes", "no").contains(text)) {
            refuse(row.get("term") + ": " + column + " " + text);
        }
        return text.equals("yes");
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private void add(Indicator indicator) {
        if (byTerm.put(indicator.term(), indicator) != null) {
            refuse(indicator.term());
        }
        Stream.concat(Stream.of(indicator.chinese()), indicator.otherChinese().stream())
                .forEach(name -> add(indicator, name));
    }

    private void add(Indicator indicator, String name) {
        String form = IndicatorName.of(name).name();
        Indicator other = byName.put(form, indicator);
        if (other != null) {
            refuse(name + ": " + other.term() + ", " + indicator.term());
        }
    }

    private void checkParent(Indicator indicator) {
        indicator
                .parent()
                .filter(parent -> !byTerm.containsKey(parent) || parent.equals(indicator.term()))
                .ifPresent(parent -> refuse(indicator.term() + ": parent " + parent));
    }

    private static void refuse(String what) {
        throw new IllegalArgumentException(what);
    }

    /** All of them, in the order of the file. */
    public List<Indicator> all() {
        return List.copyOf(byTerm.values());
    }

    /** The indicator with this term. */
    public Optional<Indicator> byTerm(String term) {
        return Optional.ofNullable(byTerm.get(term));
    }

    /** The indicator that a name means. */
    public Optional<Indicator> named(IndicatorName name) {
        return name.forms().stream()
                .flatMap(form -> Optional.ofNullable(byName.get(form)).stream())
                .findFirst();
    }
}
