package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuanpu.document.Document;
import org.yuanpu.rule.NameList;

/** What is tried while reports of other places are read, with what readers say of it. */
final class Trials {

    /**
     * Something that may be a name, and whether it is one.
     *
     * @param report where it was read
     */
    record Case(String report, Trial trial, boolean right) {}

    private final Clean clean = new Clean(Stages.RULES.cues());
    private final List<Trial> seen = new ArrayList<>();
    private final FactExtraction facts =
            new FactExtraction(
                    Stages.RULES, Stages.ONTOLOGY, Stages.DIVISIONS, NameList.NONE, this::noted);

    /** Notes what is tried, and leaves it to the rules. */
    private double noted(Trial trial) {
        seen.add(trial);
        return Likelihood.RULES_ALONE.of(trial);
    }

    /** The cases of all reports; what readers differ about is a name as well. */
    static List<Case> projects(OtherPlaces places) {
        Trials trials = new Trials();
        return places.reports().stream()
                .flatMap(report -> trials.projects(places, report).stream())
                .toList();
    }

    private List<Case> projects(OtherPlaces places, String report) {
        seen.clear();
        Document document = places.document(report);
        facts.extract(Stages.MENTIONS.find(Stages.TEXT.analyze(document)));
        Set<String> names = places.names(report, "Project", clean);
        Map<Trial, Case> cases = new LinkedHashMap<>();
        for (Trial trial : seen) {
            cases.putIfAbsent(trial, new Case(report, trial, isIn(names, trial)));
        }
        return List.copyOf(cases.values());
    }

    private boolean isIn(Set<String> names, Trial trial) {
        return trial.names().stream().map(clean::norm).anyMatch(names::contains);
    }
}
