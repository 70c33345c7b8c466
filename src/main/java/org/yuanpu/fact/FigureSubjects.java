package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Reading;

/**
 * Tells whom a figure is about: what its own words begin with, the row it stands in, the park or
 * place its sentence opened, or else the issuing region. What it tells is noted as an entity.
 */
final class FigureSubjects {

    private static final String RULE = "figures.subject";

    private final Draft draft;
    private final Places places;

    FigureSubjects(Draft draft, Places places) {
        this.draft = draft;
        this.places = places;
    }

    /**
     * Whom a figure is about, and what is left of its indicator.
     *
     * @param about the thing
     * @param indicator the indicator without the thing's name
     */
    record Owned(Key about, String indicator) {}

    /** Whom a figure of a sentence is about. */
    Owned of(Reading reading, Figure figure, Evidence evidence) {
        Optional<Owned> own = own(reading, figure, evidence);
        if (own.isPresent()) {
            return own.get();
        }
        Key about =
                row(reading, figure, evidence)
                        .or(() -> scope(reading, figure, evidence))
                        .orElseGet(() -> region(evidence));
        return new Owned(about, figure.indicator());
    }

    /** The issuing region. */
    Key region(Evidence evidence) {
        String name = places.issuing().map(d -> d.name()).orElse("");
        return name.isEmpty()
                ? new Key("Region", "")
                : draft.name("Region", name, List.of(), noted(evidence));
    }

    /** 某某园区新拓区11平方公里: the indicator begins with a name. */
    private Optional<Owned> own(Reading reading, Figure figure, Evidence evidence) {
        String indicator = figure.indicator();
        return reading.names().stream()
                .filter(n -> n.type().equals("Park") || n.type().equals("Enterprise"))
                .filter(n -> n.start() >= figure.start() && n.end() < figure.end())
                .filter(n -> indicator.startsWith(n.text()))
                .filter(n -> indicator.length() - n.text().length() >= 2)
                .reduce((a, b) -> b.text().length() > a.text().length() ? b : a)
                .map(n -> owned(n, indicator, evidence));
    }

    private Owned owned(Name name, String indicator, Evidence evidence) {
        Key key = draft.name(name.type(), Clean.name(name.text()), List.of(), noted(evidence));
        return new Owned(key, indicator.substring(name.text().length()));
    }

    /** The project that a row of a box describes. */
    private Optional<Key> row(Reading reading, Figure figure, Evidence evidence) {
        return reading.subject()
                .map(subject -> Clean.name(subject.item().text()))
                .filter(name -> draft.has("Project", name) || describes(figure))
                .map(name -> draft.name("Project", name, List.of(), noted(evidence)));
    }

    private static boolean describes(Figure figure) {
        return figure.indicator()
                .matches("(?:计划|年度)?总?投资(?:额)?|.*工程量|形象进度|主体工程.*|用地面积|占地面积|建筑面积|总建筑面积");
    }

    private Optional<Key> scope(Reading reading, Figure figure, Evidence evidence) {
        return new Scope(reading, places)
                .at(figure.quantity().start())
                .map(key -> draft.name(key.type(), key.name(), List.of(), noted(evidence)));
    }

    private static Evidence noted(Evidence evidence) {
        return new Evidence(evidence.spans(), evidence.sentence(), evidence.heading(), RULE);
    }
}
