package org.yuanpu.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Reads the things that a user knows, and refuses what cannot be meant.
 *
 * <p>Y314 is a class that names cannot be of, Y315 a name that is empty or too short to be found,
 * Y316 a spelling that two things share, Y317 a region that is no division.
 */
final class NameListReader {

    private static final Set<String> TYPES =
            Set.of("Park", "Project", "Enterprise", "Organization");
    private static final Set<String> REQUIRED = Set.of("type", "name");
    private static final Set<String> OPTIONAL = Set.of("aliases", "code", "region");
    private static final int SHORTEST = 2;

    private final String file;
    private final Predicate<String> regions;
    private final Map<String, KnownName> bySpelling = new HashMap<>();

    NameListReader(String file, Predicate<String> regions) {
        this.file = file;
        this.regions = regions;
    }

    /** A table with the columns type and name, and aliases (parted by |), code and region. */
    List<KnownName> table(String text) throws IOException {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(content, format)) {
            for (String column : REQUIRED.stream().sorted().toList()) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw problem("Y313", 1, column);
                }
            }
            for (String column : parser.getHeaderNames()) {
                if (!REQUIRED.contains(column) && !OPTIONAL.contains(column)) {
                    throw problem("Y302", 1, column);
                }
            }
            List<KnownName> names = new ArrayList<>();
            long line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord row : parser) {
                names.add(
                        name(
                                (int) line,
                                cell(row, "type"),
                                cell(row, "name"),
                                List.of(cell(row, "aliases").split("\\|")),
                                cell(row, "code"),
                                cell(row, "region")));
                line = parser.getCurrentLineNumber() + 1;
            }
            return names;
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    /** A list of mappings with the same keys, aliases being a list. */
    List<KnownName> yaml(String text) {
        List<KnownName> names = new ArrayList<>();
        for (Yaml item : Yaml.parse(file, text).list()) {
            Map<String, Yaml> keys = item.map(REQUIRED, OPTIONAL);
            names.add(
                    name(
                            item.line(),
                            keys.get("type").text(),
                            keys.get("name").text().strip(),
                            keys.containsKey("aliases") ? keys.get("aliases").texts() : List.of(),
                            text(keys, "code"),
                            text(keys, "region")));
        }
        return names;
    }

    private static String text(Map<String, Yaml> keys, String key) {
        return keys.containsKey(key) ? keys.get(key).text() : "";
    }

    private KnownName name(
            int line, String type, String name, List<String> aliases, String code, String region) {
        if (!TYPES.contains(type)) {
            throw problem("Y314", line, type);
        }
        if (!region.isEmpty() && !regions.test(region)) {
            throw problem("Y317", line, region);
        }
        List<String> others =
                aliases.stream().map(String::strip).filter(alias -> !alias.isEmpty()).toList();
        Stream.concat(Stream.of(name), others.stream())
                .filter(spelling -> spelling.length() < SHORTEST)
                .findFirst()
                .ifPresent(
                        spelling -> {
                            throw problem("Y315", line, spelling);
                        });
        KnownName known =
                new KnownName(
                        type, name, others, code, region, KnownName.SOURCE + file + ":" + line);
        known.spellings().forEach(spelling -> refuseTwin(line, spelling, known));
        return known;
    }

    /** In one region a spelling means one thing; without a region it means it everywhere. */
    private void refuseTwin(int line, String spelling, KnownName known) {
        KnownName other = bySpelling.putIfAbsent(spelling + "\n" + known.region(), known);
        KnownName everywhere = bySpelling.get(spelling + "\n");
        boolean twice = other != null || everywhere != null && everywhere != known;
        if (twice) {
            KnownName first = other != null ? other : everywhere;
            throw problem("Y316", line, spelling, first.name(), known.name());
        }
    }

    private ProblemException problem(String code, int line, Object... arguments) {
        return new ProblemException(Problem.at(code, file, new Position(line, 1), arguments));
    }
}
