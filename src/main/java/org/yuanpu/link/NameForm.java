package org.yuanpu.link;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.NameWords.Use;

/**
 * A name as it is compared with others of one region: without signs, without what says only the
 * region or the class, roads by their numbers.
 *
 * @param core the name without signs and without what ends all names of its class
 * @param form the same without the region in front
 * @param numbers what counts phases, lines and machines in it
 */
record NameForm(String core, String form, String numbers) {

    /** A form shorter than that says too little to tell one thing from others. */
    private static final int SPECIFIC = 4;

    private static final int SHORTEST = 3;
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s·]");
    private static final Pattern ROAD = Pattern.compile("(国道|省道|县道)([GSX]?)(\\d+)(?:线)?");
    private static final Pattern ROAD_CODE = Pattern.compile("([GSX])(\\d+)线");
    private static final Pattern NUMBERS =
            Pattern.compile("\\d+|[一二三四五六七八九十首](?=[期号标段])|(?<=第)[一二三四五六七八九十]+");

    /**
     * The form of a name.
     *
     * @param regions names of the region that the thing is known in
     */
    static NameForm of(String name, String type, Set<String> regions, NameWords words) {
        String core = withoutTail(plain(name), words.of(Use.TAIL, type));
        String form = withoutFront(core, regions);
        return new NameForm(core, withoutFront(form, words.of(Use.FRONT, type)), numbers(core));
    }

    /** Letters and digits of a name alone, roads by their numbers. */
    static String plain(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String bare = SIGNS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        String roads = ROAD.matcher(bare).replaceAll(m -> letter(m.group(1)) + m.group(3));
        return ROAD_CODE.matcher(roads).replaceAll("$1$2");
    }

    private static String letter(String road) {
        return switch (road) {
            case "国道" -> "G";
            case "省道" -> "S";
            default -> "X";
        };
    }

    private static String withoutTail(String name, List<String> tails) {
        return tails.stream()
                .filter(name::endsWith)
                .map(tail -> name.substring(0, name.length() - tail.length()))
                .filter(rest -> rest.length() >= SHORTEST)
                .findFirst()
                .map(rest -> withoutTail(rest, tails))
                .orElse(name);
    }

    private static String withoutFront(String name, Iterable<String> fronts) {
        String best = name;
        for (String front : fronts) {
            String rest = name.startsWith(front) ? name.substring(front.length()) : name;
            if (rest.length() >= SHORTEST && rest.length() < best.length()) {
                best = rest;
            }
        }
        return best;
    }

    private static String numbers(String core) {
        return String.join(" ", NUMBERS.matcher(core).results().map(m -> m.group()).toList());
    }

    /** Whether it says enough to tell one thing from others. */
    boolean isSpecific() {
        return form.length() >= SPECIFIC;
    }
}
