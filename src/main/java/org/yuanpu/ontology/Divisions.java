package org.yuanpu.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The administrative divisions of China, from provinces down to towns and subdistricts.
 *
 * <p>The table is {@code ontology/divisions.tsv}; its head names the source. A division's place in
 * the tree follows from its code: two digits for the province, two for the prefecture, two for the
 * county, three for the town. Counties of a municipality and those directly under a province have
 * no prefecture between.
 */
public final class Divisions {

    private static final String FILE = "divisions.tsv";
    private static final int TOWN_CODE = 9;

    private final DivisionTable table;

    private Divisions(DivisionTable table) {
        this.table = table;
    }

    /**
     * Reads the table of divisions.
     *
     * @throws ProblemException Y402 when the table cannot be read, Y403 when a line of it is not a
     *     division
     */
    public static Divisions load(Home home) {
        Path file = home.ontology().resolve(FILE);
        try {
            return new Divisions(new DivisionTable(Files.readString(file), file.toString()));
        } catch (IOException e) {
            throw new ProblemException(Problem.of("Y402", file.toString()), e);
        }
    }

    /** All divisions, sorted by code: each is followed by those under it. */
    public List<Division> all() {
        return IntStream.range(0, table.size()).mapToObj(table::division).toList();
    }

    /** The divisions from provinces down to counties, without towns, sorted by code. */
    public List<Division> largerThanTowns() {
        return IntStream.range(0, table.size())
                .filter(line -> !table.isTown(line))
                .mapToObj(table::division)
                .toList();
    }

    /** The division with a code of six or nine digits. */
    public Optional<Division> byCode(String code) {
        int line = table.line(code);
        return line < 0 ? Optional.empty() : Optional.of(table.division(line));
    }

    /** All divisions with this full name, sorted by code. */
    public List<Division> byName(String name) {
        return List.copyOf(table.named(name));
    }

    /** All divisions with this short name, sorted by code. */
    public List<Division> byShortName(String name) {
        return List.copyOf(table.shortNamed(name));
    }

    /** The name without 省, 市, 区, 镇 …; empty where only one character would be left. */
    public Optional<String> shortName(Division division) {
        int line = table.line(division.code());
        return line < 0
                ? Optional.empty()
                : Optional.of(table.shortName(line)).filter(name -> !name.isEmpty());
    }

    /** The division that this one belongs to; empty for a province. */
    public Optional<Division> parent(Division division) {
        return byCode(division.parent());
    }

    /** The divisions directly under this one, sorted by code. */
    public List<Division> children(Division division) {
        return under(division).filter(d -> d.parent().equals(division.code())).toList();
    }

    /** Whether a division is the other or lies in it. */
    public boolean isWithin(Division division, Division other) {
        return division.code().startsWith(stem(other.code()));
    }

    /**
     * What a name most likely means in a document of one division: something in that division, else
     * in the next larger one, and so on to the whole country; there, larger divisions come before
     * smaller ones and full names before short ones. The short name of a town counts only within
     * the document's province. A name may be led by the names of larger divisions (某某市某某区), and an
     * autonomous county or prefecture is called by its short name and what it is (某某县), a banner by
     * a few letters of its long name (甲丁旗).
     *
     * @param name a full or short name
     * @param within the division that the document is about
     * @return empty when nothing has that name, and also when several have it equally
     */
    public Optional<Division> find(String name, Division within) {
        return find(name, Optional.of(within));
    }

    /** What a name means without any context: as within the whole country. */
    public Optional<Division> find(String name) {
        return find(name, Optional.empty());
    }

    private Optional<Division> find(String name, Optional<Division> within) {
        return !mayOpen(name)
                ? Optional.empty()
                : whole(name, within)
                        .or(() -> autonomous(name, within))
                        .or(() -> within.flatMap(scope -> banner(name, scope)))
                        .or(() -> composed(name, within));
    }

    /** 某某县 for 某某甲族乙族自治县, as reports call it. */
    private Optional<Division> autonomous(String name, Optional<Division> within) {
        int stem = name.length() - 1;
        return stem < 2
                ? Optional.empty()
                : whole(name.substring(0, stem), within)
                        .filter(d -> d.name().endsWith("自治" + name.substring(stem)));
    }

    /** 甲丁旗 for 甲乙丙丁联合旗: the one banner of a city or league whose name has these letters so. */
    private Optional<Division> banner(String name, Division within) {
        if (!Banners.mayOpen(name) || name.charAt(name.length() - 1) != Banners.KIND) {
            return Optional.empty();
        }
        Division city =
                Level.of(within.code()) == Level.PREFECTURE
                        ? within
                        : parent(within)
                                .filter(d -> Level.of(d.code()) == Level.PREFECTURE)
                                .orElse(within);
        List<Division> found =
                children(city).stream().filter(d -> Banners.isBrief(name, d.name())).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Whether the name of a division may stand at the beginning of a text: most texts are told to
     * begin with none by their first two characters.
     */
    public boolean mayOpen(String text) {
        return table.mayOpen(text) || Banners.mayOpen(text);
    }

    private Optional<Division> whole(String name, Optional<Division> within) {
        Named named = named(name);
        if (named.isNone()) {
            return Optional.empty();
        }
        Optional<Division> scope = within;
        List<Division> found = List.of();
        while (scope.isPresent() && found.isEmpty()) {
            found = named.largest(stem(scope.get().code()));
            scope = scope.flatMap(this::parent);
        }
        return single(found.isEmpty() ? named.largest("") : found);
    }

    /** A name cut in two, the longest first part first. */
    private Optional<Division> composed(String name, Optional<Division> within) {
        for (int cut = name.length() - 2; cut >= 2; cut--) {
            String behind = name.substring(cut);
            if (table.mayOpen(behind)) {
                Optional<Division> lower =
                        whole(name.substring(0, cut), within)
                                .flatMap(upper -> below(upper, behind));
                if (lower.isPresent()) {
                    return lower;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Division> below(Division upper, String name) {
        Optional<Division> lower = part(upper, name);
        for (int cut = name.length() - 2; lower.isEmpty() && cut >= 2; cut--) {
            String behind = name.substring(cut);
            lower = part(upper, name.substring(0, cut)).flatMap(d -> below(d, behind));
        }
        return lower;
    }

    private Optional<Division> part(Division upper, String name) {
        return single(named(name).largest(stem(upper.code()))).filter(d -> !d.equals(upper));
    }

    private Named named(String name) {
        return new Named(table.named(name), table.shortNamed(name));
    }

    /** The divisions of a name: those whose full name it is, and those whose short one. */
    private record Named(List<Division> full, List<Division> brief) {

        boolean isNone() {
            return full.isEmpty() && brief.isEmpty();
        }

        /** The largest below a stem; in the whole country no town's short name counts. */
        List<Division> largest(String stem) {
            for (Level level : Level.values()) {
                List<Division> found = at(level, stem, full);
                if (found.isEmpty() && (level != Level.TOWN || !stem.isEmpty())) {
                    found = at(level, stem, brief);
                }
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }

        private static List<Division> at(Level level, String stem, List<Division> named) {
            List<Division> found = List.of();
            for (Division one : named) {
                if (one.code().startsWith(stem) && Level.of(one.code()) == level) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    found.add(one);
                }
            }
            return found;
        }
    }

    /**
     * The one division of a name. A county that has become a city or a district stands in the table
     * twice, and its name means what it is now.
     */
    private static Optional<Division> single(List<Division> found) {
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        boolean siblings =
                found.stream()
                        .allMatch(
                                d ->
                                        Level.of(d.code()) == Level.COUNTY
                                                && d.parent().equals(found.get(0).parent()));
        return siblings
                ? found.stream().filter(d -> !d.name().endsWith("县")).reduce((a, b) -> b)
                : Optional.empty();
    }

    private Stream<Division> under(Division division) {
        String stem = stem(division.code());
        int line = table.line(division.code());
        return IntStream.range(line < 0 ? table.size() : line + 1, table.size())
                .mapToObj(table::division)
                .takeWhile(d -> d.code().startsWith(stem));
    }

    /** The digits that all divisions below a code share. */
    private static String stem(String code) {
        return switch (Level.of(code)) {
            case PROVINCE -> code.substring(0, 2);
            case PREFECTURE -> code.substring(0, 4);
            case COUNTY, TOWN -> code;
        };
    }

    /** How large a division is, as its code tells. */
    enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWN;

        static Level of(String code) {
            if (code.length() == TOWN_CODE) {
                return TOWN;
            }
            if (code.endsWith("0000")) {
                return PROVINCE;
            }
            return code.endsWith("00") ? PREFECTURE : COUNTY;
        }
    }
}
