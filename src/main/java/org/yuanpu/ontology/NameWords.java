package org.yuanpu.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/** What words in names mean when the names of two documents are compared. */
public final class NameWords {

    private static final String FILE = "namewords.csv";
    private static final String HEADER = "use,type,word,note";
    private static final String ANY = "*";

    private final Map<Use, List<Row>> rows;

    private NameWords(Map<Use, List<Row>> rows) {
        this.rows = rows;
    }

    /** What a word does. */
    public enum Use {
        /** At the end of a name it says no more than the class of the thing. */
        TAIL,
        /** In front of a name it says no more than that the thing is the region's own. */
        FRONT,
        /** What two names differ in, if it holds this, tells two things apart. */
        APART,
        /** A name that holds it is of what is done anew each year, not of one thing. */
        PROGRAMME,
        /** A name that ends so is of something that is built, not of a policy. */
        WORKS,
        /**
         * Beside a name it says that this is what a region wants to be, and nothing that is built.
         */
        AIM,
        /** Beside a name it says that the thing runs already: a promise of that is no milestone. */
        ROUTINE,
        /** Beside a name it says that building came further, though it goes on. */
        PROGRESS,
        /** Between two names it says that one thing took the other name. */
        RENAME,
        /** Between two names it says that one thing went into the other. */
        MERGE,
        /** In front of the name of an indicator it says what is done, and not to what. */
        ACT,
        /** An indicator that ends so tells what the whole thing costs. */
        TOTAL,
        /** An indicator of a region that ends so tells what some projects cost together. */
        SUM,
        /** An indicator that holds it is of projects that are to come. */
        ATTRACTED,
        /** An indicator that holds it tells what was spent in a time, or is for a part. */
        SPENT
    }

    private record Row(String type, String word) {}

    /**
     * Reads the table.
     *
     * @throws ProblemException Y402 when it cannot be read, Y423 when a row is not as it should be
     */
    public static NameWords load(Home home) {
        Path file = home.ontology().resolve(FILE);
        try {
            return parse(file.toString(), Files.readAllLines(file));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y402", file.toString()), e);
        }
    }

    private static NameWords parse(String file, List<String> lines) {
        Map<Use, List<Row>> rows = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            rows.put(use, new ArrayList<>());
        }
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (i == 0 ? !lines.get(i).equals(HEADER) : cells.length < 4 || !isUse(cells[0])) {
                throw new ProblemException(
                        Problem.at("Y423", file, new Position(i + 1, 1), lines.get(i)));
            }
            if (i > 0) {
                rows.get(use(cells[0])).add(new Row(cells[1], cells[2]));
            }
        }
        rows.values().forEach(r -> r.sort(Comparator.comparingInt(row -> -row.word().length())));
        return new NameWords(rows);
    }

    private static boolean isUse(String cell) {
        return List.of(Use.values()).stream().anyMatch(u -> cell.equals(label(u)));
    }

    private static Use use(String cell) {
        return Use.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private static String label(Use use) {
        return use.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The words of one use, longest first.
     *
     * @param type local name of the class of the thing
     */
    public List<String> of(Use use, String type) {
        return rows.get(use).stream()
                .filter(row -> row.type().equals(ANY) || row.type().equals(type))
                .map(Row::word)
                .toList();
    }
}
