package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yuanpu.ontology.Division;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * Names of one class by the prefectures that know them: what is told by nothing but itself, and may
 * mean something else in the reports of other places.
 */
public final class Register {

    /** Where the name begins in a line: behind six digits and a tab. */
    private static final int NAME = 7;

    /** How many digits of a code name a province, and how many a prefecture. */
    private static final int PROVINCE = 2;

    private static final int PREFECTURE = 4;

    /** What a province's code has in place of a prefecture's. */
    private static final String NONE = "00";

    private final SortedMap<String, List<Word>> byPrefecture;

    private Register(SortedMap<String, List<Word>> byPrefecture) {
        this.byPrefecture = byPrefecture;
    }

    /**
     * Reads a register: on each line the six digits of a prefecture, or of a municipality, and a
     * name; lines that begin with {@code #} say where it is from.
     *
     * @param type the class of word that its names are
     * @throws ProblemException Y318 where a line is none
     */
    static Register read(String file, String content, String type) {
        SortedMap<String, List<Word>> names = new TreeMap<>();
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                continue;
            }
            if (!isEntry(line)) {
                throw new ProblemException(Problem.at("Y318", file, new Position(i + 1, 1), line));
            }
            names.computeIfAbsent(line.substring(0, PREFECTURE), code -> new ArrayList<>())
                    .add(new Word(line.substring(NAME), type, ""));
        }
        return new Register(names);
    }

    /**
     * Whether a line is a prefecture's code and a name; by hand, since there are tens of thousands.
     */
    private static boolean isEntry(String line) {
        if (line.length() < NAME + 2 || !line.startsWith(NONE + "\t", PREFECTURE)) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            boolean fits =
                    i < PREFECTURE
                            ? Character.isDigit(line.charAt(i))
                            : i < NAME || !Character.isWhitespace(line.charAt(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the reports of a division may name: the names of its prefecture, and for a province or
     * municipality those of all that is within it.
     */
    public Lexicon of(Division division) {
        String province = division.code().substring(0, PROVINCE);
        String prefecture = division.code().substring(0, PREFECTURE);
        boolean whole = prefecture.equals(province + NONE);
        Stream<List<Word>> own =
                whole
                        ? byPrefecture.subMap(province, province + ":").values().stream()
                        : Stream.of(prefecture, province + NONE)
                                .map(code -> byPrefecture.getOrDefault(code, List.of()));
        return new Lexicon(own.flatMap(List::stream).toList());
    }
}
