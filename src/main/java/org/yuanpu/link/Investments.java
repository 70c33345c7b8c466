package org.yuanpu.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yuanpu.link.Figure.Amount;
import org.yuanpu.link.Investment.Reason;
import org.yuanpu.ontology.NameWords;

/**
 * Tells which of the sums that documents say are invested may be added up, so that no project
 * counts twice: not under two names, not in two documents, not as a phase and as a whole, not by
 * itself and in the total of its park.
 */
final class Investments {

    private static final String PROJECT = "Project";

    /** An amount of money in front of a noun that no number of projects stands beside. */
    private static final Pattern ONE_OF =
            Pattern.compile("^[^，。；]*?元的(?:[^，。；、\\d]|\\d+(?![\\d个项宗])){2,}(?:[，。；、]|$)");

    /** One amount in front of a list: 总投资60亿元的某某大桥、某某隧道等项目. */
    private static final Pattern OF_A_LIST =
            Pattern.compile("^[^，。；]*?元的[^，。；元]*、[^，。；元]*等[^，。；元]*(?:项目|工程)");

    private static final Pattern PHASE = Pattern.compile("第?[一二三四五六七八九十首\\d]+期");

    private final Knowledge knowledge;
    private final Costs costs;
    private final Candidates candidates;
    private final Clusters clusters;
    private final List<SameAs> links;

    /**
     * @param links which things may be one, doubtful links too
     */
    Investments(Knowledge knowledge, NameWords words, List<SameAs> links) {
        this.knowledge = knowledge;
        this.costs = new Costs(words);
        this.candidates = new Candidates(knowledge, words);
        this.clusters = new Clusters(links);
        this.links = links;
    }

    /** The sums of one project in one currency, the one that counts last. */
    private record Told(String project, List<Figure> figures) {

        Figure first() {
            return figures.get(0);
        }

        Figure last() {
            return figures.get(figures.size() - 1);
        }

        BigDecimal base() {
            return amount(last()).base();
        }

        boolean isInOneMoneyWith(Told other) {
            return amount(last()).unitKind().equals(amount(other.last()).unitKind());
        }
    }

    /** All sums that are said to be invested, each with why it does not count. */
    List<Investment> all() {
        List<Investment> found = new ArrayList<>();
        Map<String, List<Figure>> byProject = new TreeMap<>();
        for (Figure figure : knowledge.figures()) {
            if (isMoney(figure)) {
                sort(figure, byProject, found);
            }
        }
        List<Told> told = new ArrayList<>();
        byProject.forEach(
                (key, figures) ->
                        told.add(
                                new Told(
                                        key.substring(0, key.indexOf('\0')),
                                        figures.stream().sorted(order()).toList())));
        Map<Told, Investment> apart = apart(told);
        for (Told project : told) {
            earlier(project, found);
            found.add(apart.getOrDefault(project, Investment.counted(project.last())));
        }
        return found;
    }

    private boolean isMoney(Figure figure) {
        return figure.measure().equals("level")
                && figure.amount().filter(a -> a.unitKind().startsWith("money")).isPresent()
                && knowledge.things().containsKey(figure.about());
    }

    private void sort(Figure figure, Map<String, List<Figure>> projects, List<Investment> found) {
        String type = knowledge.things().get(figure.about()).type();
        if (!costs.isCost(figure, type)) {
            return;
        }
        boolean spent = costs.isSpent(figure, type);
        if (!type.equals(PROJECT)) {
            if (!spent) {
                found.add(Investment.leftOut(figure, ofOthers(figure)));
            }
        } else if (OF_A_LIST.matcher(behind(figure)).find()) {
            found.add(Investment.leftOut(figure, Reason.SEVERAL));
        } else if (spent) {
            found.add(Investment.leftOut(figure, Reason.SPENT));
        } else {
            String key =
                    clusters.of(figure.about()).iterator().next()
                            + "\0"
                            + amount(figure).unitKind();
            projects.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
        }
    }

    /** 总投资60亿元的某某大桥 is of one thing, 总投资60亿元的改造项目75个 of many. */
    private static Reason ofOthers(Figure figure) {
        String words = behind(figure);
        boolean many = OF_A_LIST.matcher(words).find();
        return !many && ONE_OF.matcher(words).find() ? Reason.UNNAMED : Reason.SEVERAL;
    }

    /** The words of a figure with all that stands behind them in the sentence. */
    private static String behind(Figure figure) {
        Quote quote = figure.quotes().get(0);
        int at = quote.sentence().indexOf(quote.words().replaceFirst("….*", ""));
        return at < 0 ? "" : quote.sentence().substring(at);
    }

    /** What a later document says counts, a plain number before a bound, more before less. */
    private Comparator<Figure> order() {
        return Comparator.comparing((Figure f) -> knowledge.source(f).year().orElse(0))
                .thenComparing(f -> amount(f).bound().isEmpty())
                .thenComparing(f -> amount(f).base())
                .thenComparing(f -> knowledge.source(f).key())
                .thenComparing(Figure::iri);
    }

    /** Each sum gives way to the next one, so that as of any year one is left. */
    private static void earlier(Told project, List<Investment> found) {
        for (int i = 0; i + 1 < project.figures().size(); i++) {
            Figure figure = project.figures().get(i);
            Figure next = project.figures().get(i + 1);
            boolean same = amount(figure).base().compareTo(amount(next).base()) == 0;
            found.add(Investment.leftOut(figure, same ? Reason.REPEATED : Reason.RESTATED, next));
        }
    }

    /** The projects whose sums another project's holds. */
    private Map<Told, Investment> apart(List<Told> told) {
        Map<Told, Investment> apart = new HashMap<>();
        Map<String, List<Told>> families = new TreeMap<>();
        for (Told project : told) {
            families.computeIfAbsent(family(project), k -> new ArrayList<>()).add(project);
        }
        families.values().forEach(family -> phases(family, apart));
        doubtful(told, apart);
        return apart;
    }

    private String family(Told project) {
        Thing thing = knowledge.things().get(project.project());
        String name = PHASE.matcher(NameForm.plain(thing.name())).replaceAll("");
        String form = candidates.form(name, PROJECT, thing.place()).form();
        return String.join("\0", thing.place(), form, amount(project.last()).unitKind());
    }

    private boolean isPhase(Told project) {
        Thing thing = knowledge.things().get(project.project());
        return PHASE.matcher(NameForm.plain(thing.name())).find();
    }

    /** Phases that come to more than what is said of the whole count in its place. */
    private void phases(List<Told> family, Map<Told, Investment> apart) {
        List<Told> phases = family.stream().filter(this::isPhase).toList();
        List<Told> wholes = family.stream().filter(t -> !isPhase(t)).toList();
        if (phases.isEmpty() || wholes.size() != 1) {
            return;
        }
        Told whole = wholes.get(0);
        BigDecimal sum = phases.stream().map(Told::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole.base()) > 0) {
            Figure instead = phases.get(0).first();
            apart.put(whole, Investment.leftOut(whole.last(), Reason.WHOLE, instead));
        } else {
            phases.forEach(
                    p -> apart.put(p, Investment.leftOut(p.last(), Reason.PHASE, whole.first())));
        }
    }

    /** Of two projects that may be one, the larger sum counts. */
    private void doubtful(List<Told> told, Map<Told, Investment> apart) {
        Map<String, List<Told>> byProject = new TreeMap<>();
        told.forEach(t -> byProject.computeIfAbsent(t.project(), k -> new ArrayList<>()).add(t));
        links.stream()
                .filter(SameAs::isDoubtful)
                .forEach(
                        link ->
                                of(link.one(), byProject)
                                        .forEach(
                                                one ->
                                                        of(link.other(), byProject).stream()
                                                                .filter(one::isInOneMoneyWith)
                                                                .forEach(
                                                                        other ->
                                                                                lesser(
                                                                                        one, other,
                                                                                        apart))));
    }

    private List<Told> of(String thing, Map<String, List<Told>> byProject) {
        return byProject.getOrDefault(clusters.of(thing).iterator().next(), List.of());
    }

    private static void lesser(Told one, Told other, Map<Told, Investment> apart) {
        boolean free = !one.equals(other) && !apart.containsKey(one) && !apart.containsKey(other);
        if (free) {
            boolean less = one.base().compareTo(other.base()) < 0;
            Told lesser = less ? one : other;
            Told greater = less ? other : one;
            apart.put(lesser, Investment.leftOut(lesser.last(), Reason.DOUBTFUL, greater.first()));
        }
    }

    private static Amount amount(Figure figure) {
        return figure.amount().orElseThrow();
    }
}
