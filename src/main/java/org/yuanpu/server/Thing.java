package org.yuanpu.server;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A thing with its names.
 *
 * @param iri its IRI
 * @param type the local name of its class
 * @param region the code of the region it is known in, {@code 0} where the name alone tells
 * @param names its names, the one that most documents prefer first
 * @param folded all names as they are looked for, one a line: one look tells whether any can match
 * @param marks which characters are in them, told roughly, so that most things need no look at all
 * @param letters which letters their characters can begin with
 */
record Thing(
        String iri,
        String type,
        String region,
        List<Name> names,
        String folded,
        long marks,
        int letters) {

    /** A thing with its names. */
    static Thing of(String iri, String type, String region, List<Name> names) {
        String folded =
                names.size() == 1
                        ? names.get(0).folded()
                        : names.stream().map(Name::folded).collect(Collectors.joining("\n"));
        return new Thing(iri, type, region, names, folded, marks(folded), Letters.of(folded));
    }

    /**
     * A name.
     *
     * @param text as it is written
     * @param folded as it is looked for: in NFKC and without capitals
     */
    record Name(String text, String folded) {

        static Name of(String text) {
            String folded = fold(text);
            return new Name(text, folded.equals(text) ? text : folded);
        }
    }

    /**
     * The names in their order.
     *
     * @param main how often each name is the preferred one
     * @param others all other names
     */
    static List<Name> names(Map<String, Integer> main, TreeSet<String> others) {
        Comparator<String> usual = Comparator.comparing(n -> -main.get(n));
        Stream<String> first = main.keySet().stream().sorted(usual.thenComparing(n -> n));
        Stream<String> rest = others.stream().filter(n -> !main.containsKey(n));
        return Stream.concat(first, rest).map(Name::of).toList();
    }

    /** The name to show. */
    String name() {
        return names.get(0).text();
    }

    /** Its further names. */
    List<String> aliases() {
        return names.stream().skip(1).map(Name::text).toList();
    }

    /**
     * The characters of a folded text as bits, some characters sharing one: a text can only be a
     * part of another whose bits hold its own.
     */
    static long marks(String folded) {
        long marks = 0;
        for (int i = 0; i < folded.length(); i++) {
            // Neighbours in Unicode, which are often alike, fall far apart.
            marks |= 1L << (folded.charAt(i) * 0x9E3779B1 >>> 26);
        }
        return marks;
    }

    /** A text as it is looked for. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
