package org.yuanpu.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.yuanpu.ontology.Divisions.Level;
import org.yuanpu.problem.Position;
import org.yuanpu.problem.Problem;
import org.yuanpu.problem.ProblemException;

/**
 * The table of divisions: code, name and short name, parted by tabs, one line each, sorted by code.
 *
 * <p>It has 42,000 lines, of which a run needs a few dozen. So the text stays as it is, lines are
 * found by binary search for a code and by a hash table of line numbers for a name, and records are
 * made only for what is asked for, and kept: this loads in a fifth of the time that maps of records
 * take.
 */
final class DivisionTable {

    private static final int COUNTY_CODE = 6;
    private static final int TOWN_CODE = 9;

    private final String text;
    private final int[] starts;
    private final int size;
    private final int[] names;
    private final int[] shortNames;
    private final AtomicReferenceArray<Division> made;
    private final BitSet openings = new BitSet();
    private final BitSet spellings = new BitSet();

    /**
     * Reads a table.
     *
     * @param text the lines; those that begin with # are left out
     * @param source where the table lies, for messages
     * @throws ProblemException Y403 when a line is not a division, or not in its place
     */
    DivisionTable(String text, String source) {
        this.text = text;
        int[] found = new int[1024];
        int count = 0;
        int number = 1;
        for (int from = 0; from < text.length(); number++) {
            if (text.charAt(from) != '#') {
                if (!isDivision(from) || (count > 0 && !isAfter(found[count - 1], from))) {
                    throw new ProblemException(Problem.at("Y403", source, new Position(number, 1)));
                }
                found = count == found.length ? Arrays.copyOf(found, count * 4) : found;
                found[count++] = from;
            }
            from = lineEnd(from) + 1;
        }
        starts = found;
        size = count;
        made = new AtomicReferenceArray<>(size);
        names = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        shortNames = new int[names.length];
        for (int line = 0; line < size; line++) {
            index(line);
        }
    }

    /** How many divisions there are. */
    int size() {
        return size;
    }

    /** Whether the division of a line is a town. */
    boolean isTown(int line) {
        return text.charAt(starts[line] + COUNTY_CODE) != '\t';
    }

    /** The division of a line, counted from 0 in the order of codes. */
    Division division(int line) {
        Division known = made.get(line);
        if (known == null) {
            known = read(line);
            made.set(line, known);
        }
        return known;
    }

    private Division read(int line) {
        int from = starts[line];
        int tab = text.indexOf('\t', from);
        String code = text.substring(from, tab);
        return new Division(code, text.substring(tab + 1, nameEnd(tab + 1)), parent(code));
    }

    /** The short name of the division of a line, empty where it has none. */
    String shortName(int line) {
        int nameEnd = nameEnd(text.indexOf('\t', starts[line]) + 1);
        int end = lineEnd(nameEnd);
        return nameEnd == end ? "" : text.substring(nameEnd + 1, end);
    }

    /** The line of a code, or where it would stand, as {@link Arrays#binarySearch} tells it. */
    int line(String code) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(starts[middle], code);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -low - 1;
    }

    /**
     * Whether some division's full or short name may begin as this text does: most words of a text
     * are told to be no place by their first two characters.
     */
    boolean mayOpen(String text) {
        return text.length() >= 2 && openings.get(opening(text, 0));
    }

    private static int opening(String text, int at) {
        return (31 * text.charAt(at) + text.charAt(at + 1)) & 0x1FFFF;
    }

    /** Whether this may be a full or short name: one in ten of those that are none is said to. */
    private boolean maySpell(String name) {
        return spellings.get(spelling(name.hashCode()));
    }

    private static int spelling(int hash) {
        return (hash ^ (hash >>> 12)) & 0xFFFFF;
    }

    /** The divisions with this full name, in the order of codes. */
    List<Division> named(String name) {
        if (!maySpell(name)) {
            return List.of();
        }
        List<Division> found = new ArrayList<>();
        for (int slot = slot(name.hashCode()); names[slot] != 0; slot = next(slot)) {
            int from = text.indexOf('\t', starts[names[slot] - 1]) + 1;
            if (nameEnd(from) - from == name.length() && text.startsWith(name, from)) {
                found.add(division(names[slot] - 1));
            }
        }
        return found;
    }

    /** The divisions with this short name, in the order of codes. */
    List<Division> shortNamed(String name) {
        if (!maySpell(name)) {
            return List.of();
        }
        List<Division> found = new ArrayList<>();
        for (int slot = slot(name.hashCode()); shortNames[slot] != 0; slot = next(slot)) {
            int from = nameEnd(text.indexOf('\t', starts[shortNames[slot] - 1]) + 1) + 1;
            if (text.startsWith(name, from) && lineEnd(from) - from == name.length()) {
                found.add(division(shortNames[slot] - 1));
            }
        }
        return found;
    }

    private String parent(String code) {
        String province = code.substring(0, 2) + "0000";
        String prefecture = code.substring(0, 4) + "00";
        return switch (Level.of(code)) {
            case PROVINCE -> "";
            case PREFECTURE -> province;
            case COUNTY -> line(prefecture) >= 0 ? prefecture : province;
            case TOWN -> {
                String county = code.substring(0, COUNTY_CODE);
                yield line(county) >= 0 ? county : prefecture;
            }
        };
    }

    private boolean isDivision(int from) {
        int tab = text.indexOf('\t', from);
        int length = tab - from;
        return (length == COUNTY_CODE || length == TOWN_CODE) && nameEnd(tab + 1) > tab + 1;
    }

    private boolean isAfter(int before, int from) {
        int length = text.indexOf('\t', from) - from;
        return compare(before, text.substring(from, from + length)) < 0;
    }

    /** Compares the code that begins at a place with another one. */
    private int compare(int from, String code) {
        for (int i = 0; i < code.length(); i++) {
            char mine = text.charAt(from + i);
            if (mine != code.charAt(i)) {
                return mine - code.charAt(i);
            }
        }
        return text.charAt(from + code.length()) == '\t' ? 0 : 1;
    }

    private void index(int line) {
        int from = text.indexOf('\t', starts[line]) + 1;
        int nameEnd = nameEnd(from);
        enter(names, hash(from, nameEnd), line);
        openings.set(opening(text, from));
        int end = lineEnd(nameEnd);
        if (nameEnd < end) {
            enter(shortNames, hash(nameEnd + 1, end), line);
            openings.set(opening(text, nameEnd + 1));
        }
    }

    /** Lines are entered from 1, so that 0 means a free slot. */
    private void enter(int[] table, int hash, int line) {
        spellings.set(spelling(hash));
        int slot = slot(hash);
        while (table[slot] != 0) {
            slot = next(slot);
        }
        table[slot] = line + 1;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (names.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (names.length - 1);
    }

    /** The same as {@link String#hashCode()} of a stretch. */
    private int hash(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
