package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Quantity;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** The project that a figure is about, or that has the number in its name. */
final class ProjectSubjects {

    /** So far behind the name of a project a figure may stand that describes it. */
    private static final int NEAR = 24;

    private final Draft draft;
    private final Clean clean;
    private final Cue describes;

    ProjectSubjects(Draft draft, Clean clean, Cues cues) {
        this.draft = draft;
        this.clean = clean;
        this.describes = cues.get("subject.describes");
    }

    /** Whether a number stands in the name of a project: 300万羽 in 某某300万羽蛋鸡. */
    boolean isInName(Reading reading, Quantity quantity) {
        return reading.chunks().stream()
                .flatMap(chunk -> chunk.items().stream())
                .filter(item -> item.start() <= quantity.start() && quantity.end() < item.end())
                .anyMatch(item -> isProject(reading, item, quantity));
    }

    private boolean isProject(Reading reading, Item item, Quantity quantity) {
        String name = clean.name(item.text());
        String number =
                reading.sentence().text().text().substring(quantity.start(), quantity.end());
        return draft.has("Project", name) && name.contains(number);
    }

    /** The project that a row of a box describes. */
    Optional<Key> row(Reading reading, Figure figure, Evidence evidence) {
        return reading.subject()
                .map(subject -> clean.name(subject.item().text()))
                .filter(name -> draft.has("Project", name) || describes.in(figure.indicator()))
                .map(name -> draft.name("Project", name, List.of(), evidence));
    }

    /** 某某项目开工建设，总投资5亿元: the one project that the words before the figure tell of. */
    Optional<Key> told(Reading reading, Figure figure, Evidence evidence) {
        if (reading.subject().isPresent() || !describes.in(figure.indicator())) {
            return Optional.empty();
        }
        String words = reading.sentence().text().text().substring(0, figure.quantity().start());
        String clause =
                words.substring(Math.max(words.lastIndexOf('；'), words.lastIndexOf('。')) + 1);
        List<String> projects =
                draft.namings().stream()
                        .map(Draft.Naming::key)
                        .filter(key -> key.type().equals("Project"))
                        .map(Key::name)
                        .filter(clause::contains)
                        .distinct()
                        .toList();
        return projects.stream()
                .filter(name -> projects.stream().allMatch(name::contains))
                .filter(name -> isOne(clause, name))
                .findFirst()
                .map(name -> draft.name("Project", name, List.of(), evidence));
    }

    /** Whether neither a list nor a count of projects stands in front of the figure. */
    private static boolean isOne(String clause, String name) {
        int at = clause.lastIndexOf(name);
        String behind = clause.substring(at + name.length());
        return behind.length() <= NEAR
                && behind.chars().noneMatch(c -> Character.isDigit(c) || c == '、' || c == '等')
                && (at == 0 || clause.charAt(at - 1) != '、');
    }
}
