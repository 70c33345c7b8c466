package org.yuanpu.link;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuanpu.ontology.Indicator;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.NameWords.Use;

/**
 * Finds numbers that a report tells under words like the name of a target, in the part of it that
 * looks back: enough not to say that the target was never reported on, whether or not a figure was
 * read there.
 */
final class Told {

    /** So much of a name, in pairs of characters, is the name in other words. */
    private static final double PAIRS = 0.5;

    /** So many of its characters, in whatever order, are too. */
    private static final double CHARACTERS = 0.6;

    private static final int PAIR = 2;
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Z}“”‘’\"'「」《》()]+");
    private static final Pattern CLAUSE = Pattern.compile("[,;:。!?]");
    private static final Pattern NUMBER = Pattern.compile("\\d|[十百千万]");
    private static final Pattern SHARE = Pattern.compile("%|百分|[一二三四五六七八九]成");

    private final Map<String, List<String>> clauses = new HashMap<>();
    private final List<String> acts;

    /**
     * @param reports what they tell where they look back
     * @param words the words of doing in names
     */
    Told(Reports reports, NameWords words) {
        reports.all().forEach(report -> clauses.put(report.document(), report.told()));
        this.acts = words.of(Use.ACT, "Indicator");
    }

    /** The clauses of a text, up to an offset in code points, that tell numbers. */
    static List<String> clauses(String text, int turn) {
        int end = Math.min(turn, text.codePointCount(0, text.length()));
        return CLAUSE.splitAsStream(plain(text.substring(0, text.offsetByCodePoints(0, end))))
                .filter(clause -> NUMBER.matcher(clause).find())
                .toList();
    }

    /** Whether one of the reports, by their IRIs, tells a number under words like its name. */
    boolean by(List<String> reports, Figure target, Concept concept) {
        String own = core(plain(target.indicatorName()));
        List<String> pairs = pairs(own);
        List<String> others = names(concept).map(this::core).distinct().toList();
        Optional<String> number =
                target.amount().map(a -> a.value().toPlainString() + plain(a.unit()));
        return reports.stream()
                .flatMap(report -> clauses.getOrDefault(report, List.of()).stream())
                .filter(clause -> !isShare(target) || SHARE.matcher(clause).find())
                .anyMatch(
                        clause -> {
                            double share = share(clause, pairs);
                            return share >= PAIRS
                                    || share > 0 && number.filter(clause::contains).isPresent()
                                    || share > 0 && characters(clause, own) >= CHARACTERS
                                    || others.stream().anyMatch(clause::contains);
                        });
    }

    private static Stream<String> names(Concept concept) {
        return Stream.concat(
                        Stream.of(concept.name()),
                        concept.indicator().map(Indicator::otherChinese).stream()
                                .flatMap(List::stream))
                .map(Told::plain);
    }

    /** A name without the words of doing that it begins with. */
    private String core(String name) {
        return acts.stream()
                .filter(name::startsWith)
                .map(act -> name.substring(act.length()))
                .filter(rest -> rest.length() >= PAIR)
                .findFirst()
                .map(this::core)
                .orElse(name);
    }

    private static List<String> pairs(String name) {
        return name.length() <= PAIR
                ? List.of(name)
                : IntStream.rangeClosed(0, name.length() - PAIR)
                        .mapToObj(i -> name.substring(i, i + PAIR))
                        .distinct()
                        .toList();
    }

    private static boolean isShare(Figure target) {
        return target.measure().equals("growth")
                || target.amount().map(a -> a.unitKind().equals("share")).orElse(false);
    }

    private static double share(String clause, List<String> pairs) {
        return (double) pairs.stream().filter(clause::contains).count() / pairs.size();
    }

    private static double characters(String clause, String name) {
        return (double) name.chars().filter(c -> clause.indexOf(c) >= 0).count() / name.length();
    }

    private static String plain(String text) {
        String signs = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SIGNS.matcher(signs).replaceAll("").replace("国企", "国有企业");
    }
}
