package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yuanpu.link.ParkChange.Kind;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.NameWords.Use;
import org.yuanpu.ontology.Ontology;

/**
 * Finds renamed, merged and risen parks.
 *
 * @param knowledge what documents say
 * @param ontology knows the levels of honours
 * @param words what words between names mean
 */
record ParkChanges(Knowledge knowledge, Ontology ontology, NameWords words) {

    private static final String PARK = "Park";

    /** So many characters may stand beside the word that tells the change: 正式, 成功. */
    private static final int BESIDE = 4;

    /** A kind of zone with its level and nothing else: what a park is, not what it is good at. */
    private static final Pattern ZONE =
            Pattern.compile(
                    "(?:国家|[省市区县]|自治区)级(?:[一二]类)?"
                            + "(?:经济技术|高新技术(?:产业)?|高新科技|经济|工业|边境经济合作|边合|综合保税|综保)?"
                            + "(?:开发区|经开区|高新区|边合区|工业区|综保区|保税区|园区|区)");

    private static final Pattern LEVELLED = Pattern.compile(".{1,3}级.{0,9}区");

    /** A park as a sentence names it. */
    private record Named(String park, int from, int to, Statement statement) {}

    /** The parks that took other names or went into others, as sentences say it. */
    List<ParkChange> told() {
        Map<String, List<Named>> bySentence = new TreeMap<>();
        for (Statement statement : knowledge.statements()) {
            if (statement.property().equals("type") && isPark(statement.subject())) {
                for (Quote quote : statement.quotes()) {
                    int from = quote.sentence().indexOf(quote.words());
                    if (from >= 0) {
                        bySentence
                                .computeIfAbsent(
                                        statement.document() + "\n" + quote.sentence(),
                                        k -> new ArrayList<>())
                                .add(
                                        new Named(
                                                statement.subject(),
                                                from,
                                                from + quote.words().length(),
                                                statement));
                    }
                }
            }
        }
        List<ParkChange> changes = new ArrayList<>();
        bySentence.forEach(
                (key, named) -> collect(key.substring(key.indexOf('\n') + 1), named, changes));
        return changes;
    }

    private boolean isPark(String iri) {
        Thing thing = knowledge.things().get(iri);
        return thing != null && thing.type().equals(PARK);
    }

    private void collect(String sentence, List<Named> named, List<ParkChange> changes) {
        for (Named before : named) {
            for (Named after : named) {
                if (before.to() < after.from() && !before.park().equals(after.park())) {
                    String between = sentence.substring(before.to(), after.from());
                    change(between).ifPresent(kind -> changes.add(change(kind, before, after)));
                }
            }
        }
    }

    private Optional<Kind> change(String between) {
        if (tells(Use.RENAME, between)) {
            return Optional.of(Kind.RENAMED);
        }
        return tells(Use.MERGE, between) ? Optional.of(Kind.MERGED) : Optional.empty();
    }

    private boolean tells(Use use, String between) {
        return words.of(use, PARK).stream()
                .anyMatch(w -> between.contains(w) && between.length() <= w.length() + BESIDE);
    }

    private ParkChange change(Kind kind, Named before, Named after) {
        return new ParkChange(
                kind, before.park(), after.park(), year(after.statement()), after.statement());
    }

    private int year(Statement statement) {
        return knowledge.source(statement).year().orElse(0);
    }

    /**
     * The parks that became a zone of a level (获批省级高新区), or won an honour of a higher level than
     * one before.
     *
     * @param clusters which parks are one
     */
    List<ParkChange> risen(Clusters clusters) {
        Map<String, List<Statement>> byPark =
                knowledge.statements().stream()
                        .filter(s -> s.property().equals("recognizedAs") && !s.planned())
                        .filter(s -> isPark(s.subject()) && level(s) > 0)
                        .collect(
                                Collectors.groupingBy(
                                        s -> clusters.of(s.subject()).iterator().next(),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<ParkChange> risen = new ArrayList<>();
        byPark.values().forEach(honours -> risen(honours, risen));
        return risen;
    }

    private void risen(List<Statement> honours, List<ParkChange> risen) {
        List<Statement> byYear =
                honours.stream()
                        .sorted(Comparator.comparingInt(this::year).thenComparing(Statement::iri))
                        .toList();
        int highest = 0;
        int since = 0;
        for (Statement honour : byYear) {
            int level = level(honour);
            boolean higher = highest > 0 && level > highest && year(honour) > since;
            if (higher || level > highest && isZone(honour)) {
                risen.add(
                        new ParkChange(
                                Kind.UPGRADED,
                                honour.subject(),
                                honour.object(),
                                year(honour),
                                honour));
            }
            if (level > highest) {
                highest = level;
                since = year(honour);
            }
        }
    }

    private boolean isZone(Statement honour) {
        return ZONE.matcher(knowledge.things().get(honour.object()).name()).matches();
    }

    /** How high an honour that makes a park what it is stands; 0 for all others. */
    private int level(Statement statement) {
        Thing honour = knowledge.things().get(statement.object());
        if (honour == null || !LEVELLED.matcher(honour.name()).matches()) {
            return 0;
        }
        return ontology.told("HonorLevel", honour.name()).map(l -> l.rank().orElse(0)).orElse(0);
    }
}
