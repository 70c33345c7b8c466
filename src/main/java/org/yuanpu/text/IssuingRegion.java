package org.yuanpu.text;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;

/**
 * Finds the division that a document is about: from what its head and opening say, else from the
 * divisions that its text names again and again, else from its file's name.
 */
final class IssuingRegion {

    /** What stands behind the region's name in a head; the name ends where the match starts. */
    private static final List<Pattern> BEHIND =
            List.of(
                    Pattern.compile("第?[一二三四五六七八九十百\\d]{1,4}届(?:人民代表大会|人大)"),
                    Pattern.compile("(?:人民)?政府(?:关于)?(?:(?:19|20)\\d\\d年)?(?:政府)?工作报告"),
                    Pattern.compile("(?:(?:19|20)\\d\\d年)?《?(?:人民)?政[府工]+作?报告"),
                    Pattern.compile("(?:19|20)\\d\\d年《?(?:人民)?政府工作报告"),
                    Pattern.compile("(?:19|20)\\d\\d年(?:国民经济|预算|财政预算)"),
                    Pattern.compile("国民经济和社会发展"),
                    Pattern.compile("人民政府(?:代理|代|常务副|副)?[省市区县州盟旗]长"),
                    Pattern.compile("(?:代理|代|常务副|副)?[省市区县州]长"),
                    Pattern.compile("(?:发展和改革|发展改革|发展计划|计划|财政)(?:委员会|委|局|厅)"),
                    Pattern.compile("(?:人民)?政府"));

    private static final int LONGEST_NAME = 24;
    private static final int FEWEST_MENTIONS = 3;
    private static final Pattern OWN = Pattern.compile("我([省市区县州旗])|([省市区县州])(?:委|人大|政协|人民政府|政府)");

    private final Divisions divisions;
    private final Map<Integer, List<Division>> byOpening;

    IssuingRegion(Divisions divisions) {
        this.divisions = divisions;
        this.byOpening =
                divisions.largerThanTowns().stream()
                        .collect(Collectors.groupingBy(d -> opening(d.name(), 0)));
    }

    /**
     * The division, or nothing where the text names none or several alike.
     *
     * @param front the document
     * @param names its file's name and what stands beside it, the weakest evidence
     */
    Optional<Division> of(Front front, List<String> names) {
        return stated(front.head())
                .or(() -> stated(front.opening()))
                .or(() -> mentioned(front))
                .or(() -> named(names));
    }

    /** Names of larger divisions may stand apart from those of smaller ones. */
    private Optional<Division> named(List<String> names) {
        List<String> plain =
                names.stream()
                        .map(n -> n.replaceAll("[_\\-\\s\\d]*\\.\\w+$", ""))
                        .map(n -> n.replaceAll("[\\d_-]+$", ""))
                        .filter(n -> !n.isEmpty())
                        .toList();
        List<String> alone = plain.stream().filter(this::isDivision).toList();
        return divisions
                .find(String.join("", alone))
                .or(() -> plain.stream().map(this::suffix).flatMap(Optional::stream).findFirst());
    }

    private boolean isDivision(String name) {
        return !divisions.byName(name).isEmpty() || !divisions.byShortName(name).isEmpty();
    }

    private Optional<Division> stated(List<String> lines) {
        Map<Division, Integer> votes = new LinkedHashMap<>();
        for (String line : lines) {
            for (Pattern pattern : BEHIND) {
                Matcher behind = pattern.matcher(line);
                while (behind.find()) {
                    int start = Math.max(0, behind.start() - LONGEST_NAME);
                    suffix(line.substring(start, behind.start()))
                            .ifPresent(d -> votes.merge(d, 1, Integer::sum));
                }
            }
        }
        return winner(votes);
    }

    /** The division whose name is the longest that a text ends with. */
    private Optional<Division> suffix(String text) {
        for (int start = 0; start <= text.length() - 2; start++) {
            String name = text.substring(start);
            Optional<Division> found = divisions.find(name).or(() -> shortened(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** An autonomous prefecture is called by its short name and 州. */
    private Optional<Division> shortened(String name) {
        return name.length() > 2 && name.endsWith("州")
                ? divisions.byShortName(name.substring(0, name.length() - 1)).stream()
                        .filter(d -> d.name().endsWith("自治州"))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Division> mentioned(Front front) {
        String body = front.body();
        Optional<Character> level = level(body);
        Map<Division, Integer> counts = new LinkedHashMap<>();
        for (Division division : divisionsIn(body)) {
            String name = division.name();
            boolean fits = level.isEmpty() || name.charAt(name.length() - 1) == level.get();
            if (fits && isAtHome(division, body)) {
                counts.put(division, count(body, called(division)));
            }
        }
        counts.values().removeIf(count -> count < FEWEST_MENTIONS);
        return winner(counts);
    }

    /**
     * What a text calls a division for short: a name that it shares with its city means the city.
     */
    private String called(Division division) {
        return divisions
                .shortName(division)
                .filter(name -> divisions.find(name).filter(division::equals).isPresent())
                .orElse(division.name());
    }

    /** The divisions larger than towns whose full names stand in a text, found in one pass. */
    private Set<Division> divisionsIn(String text) {
        Set<Division> found = new TreeSet<>(Comparator.comparing(Division::code));
        for (int at = 0; at < text.length() - 1; at++) {
            for (Division division : byOpening.getOrDefault(opening(text, at), List.of())) {
                if (text.startsWith(division.name(), at)) {
                    found.add(division);
                }
            }
        }
        return found;
    }

    /** The first two characters of a name, as one number. */
    private static int opening(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    /** 区 where the text speaks of 我区, 区委 and 区人民政府 more than of 我市 and 市委. */
    private static Optional<Character> level(String body) {
        Map<Character, Integer> counts = new TreeMap<>();
        OWN.matcher(body)
                .results()
                .forEach(
                        m -> {
                            boolean ours = m.group(1) != null;
                            String word = ours ? m.group(1) : m.group(2);
                            counts.merge(word.charAt(0), ours ? 3 : 1, Integer::sum);
                        });
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST_MENTIONS)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /** A name that is also a word (振兴区域) is a division's only beside its parent's. */
    private boolean isAtHome(Division division, String body) {
        Optional<Division> parent = divisions.parent(division);
        return parent.isEmpty()
                || body.contains(divisions.shortName(parent.get()).orElse(parent.get().name()));
    }

    private static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    private static Optional<Division> winner(Map<Division, Integer> votes) {
        Comparator<Map.Entry<Division, Integer>> most = Map.Entry.comparingByValue();
        List<Map.Entry<Division, Integer>> ranked =
                votes.entrySet().stream().sorted(most.reversed()).limit(2).toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        boolean clear = ranked.size() == 1 || ranked.get(0).getValue() > ranked.get(1).getValue();
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }
}
