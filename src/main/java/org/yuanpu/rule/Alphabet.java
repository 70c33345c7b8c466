package org.yuanpu.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The closed vocabulary of chunks. Each symbol is one character of Unicode's private use area, so
 * that a pattern over chunks is a regular expression over characters.
 */
public final class Alphabet {

    /** Chunks that no list of words gives: they come from names, lists, figures and points. */
    private static final List<String> BUILT_IN =
            List.of(
                    "THINGS.project",
                    "THINGS.company",
                    "THINGS.plain",
                    "PARK",
                    "REGION",
                    "COMPANY",
                    "ORG",
                    "HONOR",
                    "INDUSTRY",
                    "TIME",
                    "QUANTITY",
                    "INDICATOR",
                    "TEXT",
                    "COMMA",
                    "BOX",
                    "SEP",
                    "ETC",
                    "STOP");

    private static final char FIRST = '\uE000';

    private final Map<String, Character> codes = new HashMap<>();
    private final Map<String, StringBuilder> types = new HashMap<>();

    /**
     * @param words the words whose classes are symbols too
     */
    public Alphabet(Collection<Word> words) {
        Set<String> symbols = new TreeSet<>(BUILT_IN);
        words.forEach(word -> symbols.add(word.symbol()));
        List<String> sorted = new ArrayList<>(symbols);
        for (int i = 0; i < sorted.size(); i++) {
            add(sorted.get(i), (char) (FIRST + i));
        }
    }

    private void add(String symbol, char code) {
        codes.put(symbol, code);
        int dot = symbol.indexOf('.');
        String type = dot < 0 ? symbol : symbol.substring(0, dot);
        types.computeIfAbsent(type, t -> new StringBuilder()).append(code);
    }

    /** Whether patterns may name this symbol: a class, or a class with one of its kinds. */
    public boolean knows(String symbol) {
        return codes.containsKey(symbol) || types.containsKey(symbol);
    }

    /** The character of a full symbol, for example {@code VERB.started}. */
    char code(String symbol) {
        Character code = codes.get(symbol);
        if (code == null) {
            throw new IllegalArgumentException("no chunk is called " + symbol);
        }
        return code;
    }

    /** Full symbols in a row, each as its character: what a pattern over chunks is tried on. */
    public String written(List<String> symbols) {
        StringBuilder written = new StringBuilder(symbols.size());
        for (String symbol : symbols) {
            written.append(code(symbol));
        }
        return written.toString();
    }

    /** The regular expression for a symbol, with all its kinds where it names a class alone. */
    String expression(String symbol) {
        return codes.containsKey(symbol) && symbol.indexOf('.') >= 0
                ? String.valueOf(codes.get(symbol))
                : "[" + types.get(symbol) + "]";
    }
}
