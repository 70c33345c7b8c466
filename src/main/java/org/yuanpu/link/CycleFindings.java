package org.yuanpu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuanpu.link.CycleFinding.Kind;
import org.yuanpu.ontology.NameWords;
import org.yuanpu.ontology.NameWords.Use;

/** Finds what is odd in the lives of projects. It rather says nothing than says it wrongly. */
final class CycleFindings {

    private static final int END = 2;

    /** So many characters in a row say as much as a kind: 体育馆, 孵化园. */
    private static final int PIECE = 3;

    private static final Pattern COUNTED = Pattern.compile("\\d+(?:余|多)?[个家处座条所批项宗套台大]?$");

    private static final String MARKS = "，。；：！";

    private final Reports reports;
    private final NameWords words;

    /**
     * @param reports the texts of the reports
     * @param words what words in names mean
     */
    CycleFindings(Reports reports, NameWords words) {
        this.reports = reports;
        this.words = words;
    }

    /** The findings about one project, the older first. */
    List<CycleFinding> of(LifeCycle cycle) {
        if (!isOneThing(cycle) || cycle.steps().stream().anyMatch(CycleFindings::isCounted)) {
            return List.of();
        }
        return Stream.of(delayed(cycle), stalled(cycle), vanished(cycle), turned(cycle))
                .flatMap(List::stream)
                .sorted(
                        Comparator.comparingInt(CycleFinding::year)
                                .thenComparing(CycleFinding::kind))
                .toList();
    }

    /** A number right in front of a name counts things of that kind. */
    private static boolean isCounted(Step step) {
        return step.statement().quotes().stream()
                .anyMatch(
                        quote -> {
                            int at = quote.sentence().indexOf(quote.words());
                            return at > 0
                                    && COUNTED.matcher(quote.sentence().substring(0, at)).find();
                        });
    }

    /** A name that says little, or of what is done anew each year, is of many things. */
    private boolean isOneThing(LifeCycle cycle) {
        List<String> programmes = words.of(Use.PROGRAMME, "Project");
        return cycle.forms().stream().allMatch(NameForm::isSpecific)
                && cycle.forms().stream()
                        .noneMatch(form -> programmes.stream().anyMatch(form.core()::contains));
    }

    /** Promises of a milestone; what runs already and is to run better (市场化运营) is none. */
    private List<Step> milestones(LifeCycle cycle) {
        return cycle.promises().filter(this::isMilestone).toList();
    }

    private boolean isMilestone(Step step) {
        return step.isPromise() && !tells(step, Use.ROUTINE);
    }

    /** Whether the words around the name of a project, in every place, hold a word of a use. */
    private boolean tells(Step step, Use use) {
        List<String> signs = words.of(use, "Project");
        return step.statement().quotes().stream()
                .allMatch(quote -> signs.stream().anyMatch(around(quote)::contains));
    }

    /** The part of a sentence, between its marks, that some words stand in. */
    private static String around(Quote quote) {
        String sentence = quote.sentence();
        String first = quote.words().replaceFirst("….*", "");
        int at = Math.max(0, sentence.indexOf(first));
        int from = at;
        while (from > 0 && MARKS.indexOf(sentence.charAt(from - 1)) < 0) {
            from--;
        }
        int to = Math.min(sentence.length(), at + first.length());
        while (to < sentence.length() && MARKS.indexOf(sentence.charAt(to)) < 0) {
            to++;
        }
        return sentence.substring(from, to);
    }

    private List<CycleFinding> delayed(LifeCycle cycle) {
        List<CycleFinding> found = new ArrayList<>();
        for (Step promise : milestones(cycle)) {
            Predicate<Step> again =
                    s ->
                            isMilestone(s)
                                    && s.said() > promise.said()
                                    && s.rank() <= promise.rank()
                                    && !cycle.isReached(s.rank(), 0, s.said());
            first(cycle.promises().filter(again))
                    .ifPresent(s -> found.add(finding(Kind.DELAYED, promise, s)));
        }
        return onePerYear(found);
    }

    private List<CycleFinding> stalled(LifeCycle cycle) {
        List<CycleFinding> found = new ArrayList<>();
        if (!isBuilt(cycle)) {
            return found;
        }
        for (Step step : cycle.steps()) {
            if (step.rank() < Step.COMPLETED && !tells(step, Use.AIM)) {
                Predicate<Step> again = s -> isAgain(cycle, step, s);
                first(cycle.steps().stream().filter(again))
                        .ifPresent(s -> found.add(finding(Kind.STALLED, step, s)));
            }
        }
        return onePerYear(found);
    }

    /** Whether its name is that of something that is built; policies are promised every year. */
    private boolean isBuilt(LifeCycle cycle) {
        List<String> works = words.of(Use.WORKS, "Project");
        return cycle.forms().stream()
                .anyMatch(f -> works.stream().anyMatch(w -> f.core().endsWith(w)));
    }

    /** Whether the next report says the same of it, and nothing more. */
    private boolean isAgain(LifeCycle cycle, Step step, Step next) {
        boolean same =
                next.said() == step.said() + 1
                        && next.rank() == step.rank()
                        && next.planned() == step.planned();
        return same
                && !tells(next, Use.PROGRESS)
                && !tells(next, Use.AIM)
                && (step.planned()
                        ? isSamePromise(cycle, step, next)
                        : next.year() > step.year()
                                && !cycle.isReached(step.rank() + 1, 0, next.said()));
    }

    /** What was to be begun and is to go on now came further. */
    private static boolean isSamePromise(LifeCycle cycle, Step step, Step next) {
        return !step.isMilestone()
                && step.year() == step.said()
                && next.year() == next.said()
                && cycle.promises().noneMatch(s -> s.said() == step.said() && s.isMilestone())
                && cycle.facts(next.said()).findAny().isEmpty();
    }

    private List<CycleFinding> vanished(LifeCycle cycle) {
        List<CycleFinding> found = new ArrayList<>();
        for (Step promise : milestones(cycle)) {
            List<Reports.Report> next = reports.of(cycle.region(), promise.said() + 1);
            if (!next.isEmpty() && next.stream().noneMatch(r -> names(r, cycle))) {
                found.add(
                        new CycleFinding(
                                Kind.VANISHED,
                                cycle.thing(),
                                promise.said() + 1,
                                List.of(promise.statement()),
                                next.stream().map(Reports.Report::document).sorted().toList()));
            }
        }
        return onePerYear(found);
    }

    /** Whether a report has anything that looks like one of the names of the project. */
    private static boolean names(Reports.Report report, LifeCycle cycle) {
        return cycle.forms().stream().flatMap(form -> signs(form.form())).anyMatch(report::names);
    }

    /** How a name begins, what kind of thing it ends in, and all that is in between. */
    private static Stream<String> signs(String name) {
        Stream<String> pieces =
                IntStream.rangeClosed(0, name.length() - PIECE)
                        .mapToObj(i -> name.substring(i, i + PIECE));
        return Stream.concat(
                Stream.of(name.substring(0, END), name.substring(name.length() - END)), pieces);
    }

    private static List<CycleFinding> turned(LifeCycle cycle) {
        List<CycleFinding> found = new ArrayList<>();
        List<Step> facts = cycle.facts().toList();
        for (int i = 1; i < facts.size(); i++) {
            Step before = facts.get(i - 1);
            Step after = facts.get(i);
            boolean later = after.said() > before.said() && after.year() > before.year();
            if (later && before.rank() >= Step.COMPLETED && after.rank() <= Step.BUILDING) {
                found.add(finding(Kind.BACKWARDS, before, after));
            } else if (after.said() > before.said() + 1
                    && before.rank() <= Step.SIGNED
                    && after.rank() >= Step.COMPLETED) {
                found.add(finding(Kind.SKIPPED, before, after));
            }
        }
        return found;
    }

    private static Optional<Step> first(Stream<Step> steps) {
        return steps.findFirst();
    }

    private static CycleFinding finding(Kind kind, Step before, Step after) {
        return new CycleFinding(
                kind,
                after.statement().subject(),
                after.said(),
                List.of(before.statement(), after.statement()),
                List.of());
    }

    /** Two promises of one report that were both broken are one finding. */
    private static List<CycleFinding> onePerYear(List<CycleFinding> found) {
        List<CycleFinding> kept = new ArrayList<>();
        for (CycleFinding finding : found) {
            if (kept.stream().noneMatch(k -> k.year() == finding.year())) {
                kept.add(finding);
            }
        }
        return kept;
    }
}
