package org.yuanpu.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * A file beside a document that states what the document is: {@code report.pdf.meta.yaml} or {@code
 * report.meta.yaml} for {@code report.pdf}.
 */
final class Sidecar {

    private static final String ENDING = ".meta.yaml";
    private static final long LARGEST = 100_000;
    private static final Set<String> KEYS =
            Set.of("title", "issuer", "region", "session", "date", "year", "kind");

    private final String file;
    private final Map<?, ?> values;

    private Sidecar(String file, Map<?, ?> values) {
        this.file = file;
        this.values = values;
    }

    /**
     * What the sidecar of a file states; nothing where there is none.
     *
     * @throws ProblemException Y116 when it is not as it should be
     */
    static Metadata of(Path document) {
        String name = document.getFileName().toString();
        String stem = name.replaceFirst("\\.[^.]*$", "");
        return List.of(name, stem).stream()
                .map(n -> document.resolveSibling(n + ENDING))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Sidecar::read)
                .orElse(Metadata.NONE);
    }

    private static Metadata read(Path path) {
        String file = path.toString();
        byte[] bytes = FileBytes.read(path, file, LARGEST);
        String text = Encodings.decode(new Source(file, bytes)).text();
        try {
            Object root =
                    new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text);
            if (root instanceof Map<?, ?> values) {
                return new Sidecar(file, values).metadata();
            }
            throw wrong(file, "no map of " + new TreeSet<>(KEYS));
        } catch (YamlEngineException e) {
            throw wrong(file, e.getMessage().replaceAll("\\s+", " "));
        }
    }

    private Metadata metadata() {
        for (Object key : values.keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong(file, key + " is none of " + new TreeSet<>(KEYS));
            }
        }
        return new Metadata(
                text("title"),
                text("issuer"),
                text("region"),
                text("session"),
                date(),
                year(),
                text("kind"),
                List.of());
    }

    /** A code without quotation marks is a number in YAML. */
    private Optional<String> text(String key) {
        Object value = values.get(key);
        if (value == null && !values.containsKey(key)) {
            return Optional.empty();
        }
        if ((value instanceof String || value instanceof Integer) && !value.toString().isBlank()) {
            return Optional.of(value.toString().strip());
        }
        throw wrong(file, key + " is no text");
    }

    private Optional<LocalDate> date() {
        try {
            return text("date").map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw wrong(file, "date is no YYYY-MM-DD");
        }
    }

    private OptionalInt year() {
        Object value = values.get("year");
        if (value == null && !values.containsKey("year")) {
            return OptionalInt.empty();
        }
        if (value instanceof Integer year && year >= 1949 && year <= 2100) {
            return OptionalInt.of(year);
        }
        throw wrong(file, "year is no number from 1949 to 2100");
    }

    private static ProblemException wrong(String file, String what) {
        return new ProblemException(Problem.of("Y116", file, what));
    }
}
