package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yuanpu.fact.FigureSubjects.Owned;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Whom a count is about whose owner stands right in front of it: a county, a company, a park. */
final class FrontSubjects {

    /** A county's name is no longer. */
    private static final int COUNTY = 6;

    private static final int SHORTEST = 3;

    private final Draft draft;
    private final Places places;
    private final Cue county;

    FrontSubjects(Draft draft, Places places, Cues cues) {
        this.draft = draft;
        this.places = places;
        this.county = cues.get("subject.county");
    }

    Optional<Owned> of(Reading reading, Figure figure, Evidence evidence) {
        return county(reading, figure, evidence).or(() -> firm(reading, figure, evidence));
    }

    /** 甲乙集团9亿元企业债成功发行: the company or park whose name is all of the clause in front. */
    private Optional<Owned> firm(Reading reading, Figure figure, Evidence evidence) {
        int number = figure.quantity().start();
        String text = reading.sentence().text().text();
        return reading.names().stream()
                .filter(n -> n.end() == number && figure.end() > figure.quantity().end())
                .filter(n -> n.type().equals("Enterprise") || n.type().equals("Park"))
                .filter(n -> n.start() == 0 || "，；：".indexOf(text.charAt(n.start() - 1)) >= 0)
                .filter(n -> draft.has(n.type(), n.text()))
                .findFirst()
                .map(n -> draft.name(n.type(), n.text(), List.of(), evidence))
                .map(key -> new Owned(key, figure.indicator()));
    }

    /** 推进某某县10个老旧小区改造: the county whose name stands right in front of a count. */
    private Optional<Owned> county(Reading reading, Figure figure, Evidence evidence) {
        String words =
                reading.sentence()
                        .text()
                        .text()
                        .substring(figure.start(), figure.quantity().start());
        return IntStream.rangeClosed(
                        Math.max(0, words.length() - COUNTY), words.length() - SHORTEST)
                .filter(at -> at == 0 || words.charAt(at - 1) != '、')
                .mapToObj(words::substring)
                .filter(name -> county.in(name) && places.isCounty(name))
                .findFirst()
                .map(name -> draft.name("Region", name, List.of(), evidence))
                .map(key -> new Owned(key, figure.indicator()));
    }
}
