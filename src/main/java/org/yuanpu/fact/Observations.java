package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuanpu.document.Span;
import org.yuanpu.mention.Mentions;
import org.yuanpu.mention.Period;
import org.yuanpu.mention.Quantities;
import org.yuanpu.mention.Quantity;
import org.yuanpu.mention.Reading;
import org.yuanpu.mention.Time;
import org.yuanpu.mention.Times;
import org.yuanpu.ontology.Units;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.Section;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Table;

/** Makes the observations of a document from its sentences and tables. Thread-safe. */
final class Observations {

    private static final String NEXT_YEAR = "明年";

    private final FigureRules rules;
    private final FigureFrames frames;
    private final FigureTables tables;
    private final Times times = new Times();

    /**
     * @param rules what the language does with figures
     * @param units the units that count
     */
    Observations(FigureRules rules, Units units) {
        Quantities quantities = new Quantities(units, rules.quantities());
        this.rules = rules;
        this.frames = new FigureFrames(rules, quantities, units);
        this.tables = new FigureTables(rules, quantities);
    }

    /** What makes indicators of words. */
    Indicators indicators() {
        return frames.indicators();
    }

    /**
     * The observations of a document in reading order, prose before tables.
     *
     * @param mentions what was found in its sentences
     * @param subjects whom figures are about
     */
    List<Observation> find(Mentions mentions, FigureSubjects subjects) {
        List<Observation> found = new ArrayList<>();
        DocumentFacts document = mentions.text().facts();
        Carried carried = new Carried(mentions.text().document().text(), document.kind());
        Spans spans = new Spans();
        for (Reading reading : mentions.readings()) {
            found.addAll(prose(reading, document, subjects, carried, spans));
        }
        for (Table table : mentions.text().tables()) {
            found.addAll(tables.read(table, document, subjects));
        }
        return found;
    }

    private List<Observation> prose(
            Reading reading,
            DocumentFacts document,
            FigureSubjects subjects,
            Carried carried,
            Spans spans) {
        String words = reading.sentence().text().text();
        Times.Anchor anchor = new Times.Anchor(issued(document, reading), reading.spoken().year());
        List<Time> whens =
                times.find(words, anchor).stream().filter(t -> !isInTitle(words, t)).toList();
        Optional<Period> before = carried.into(reading.sentence().text().span());
        carried.note(whens, reading.sentence().text().span());
        Optional<Period> years = spans.of(reading.sentence().section(), whens);
        Moment moment = new Moment(words, whens, before, years, reading.spoken(), document, rules);
        List<Figure> figures =
                frames.read(reading.sentence(), whens, q -> subjects.isInName(reading, q)).stream()
                        .filter(f -> !f.quantity().isStated() || isGoal(f, moment))
                        .toList();
        return IntStream.range(0, figures.size())
                .boxed()
                .flatMap(i -> observations(reading, figures, i, moment, subjects))
                .toList();
    }

    /** 《某某规划（2024—2035年）》: the years of a plan are no time of what is done by it. */
    private static boolean isInTitle(String words, Time time) {
        int open = words.lastIndexOf('《', time.start());
        return open >= 0 && words.indexOf('》', open) >= time.end();
    }

    /**
     * The year that 今年 means. A report given in December plans for what it calls 明年; only where it
     * plans and does not say so, 今年 may be the year that it plans for.
     */
    private static OptionalInt issued(DocumentFacts document, Reading reading) {
        OptionalInt year = document.year();
        boolean early =
                document.date().filter(d -> d.getYear() == year.orElse(0) - 1).isPresent()
                        && document.kind() != DocumentKind.NEWS;
        boolean told =
                !reading.spoken().planned() || reading.sentence().text().text().contains(NEXT_YEAR);
        return early && told ? OptionalInt.of(year.getAsInt() - 1) : year;
    }

    /**
     * The last time named in a paragraph of an article: it holds for the sentences behind it.
     * Reports have their sections for that.
     */
    private static final class Carried {

        private final int[] text;
        private final boolean article;
        private Optional<Period> period = Optional.empty();
        private int end;

        Carried(String text, DocumentKind kind) {
            this.article = kind == DocumentKind.NEWS;
            this.text = article ? text.codePoints().toArray() : new int[0];
        }

        Optional<Period> into(Span sentence) {
            boolean same = article;
            for (int i = end; same && i < sentence.start(); i++) {
                same = text[i] != '\n';
            }
            return same ? period : Optional.empty();
        }

        void note(List<Time> times, Span sentence) {
            Optional<Period> before = into(sentence);
            period =
                    times.stream()
                            .filter(t -> t.role() == Time.Role.DURING)
                            .map(Time::period)
                            .reduce((a, b) -> b)
                            .or(() -> before);
            end = sentence.end();
        }
    }

    /** The last span of years that the sentences of one part of a document told of. */
    private static final class Spans {

        private String part = "";
        private Optional<Period> years = Optional.empty();

        Optional<Period> of(Section section, List<Time> times) {
            Section top = section;
            while (top.level() > 1 && top.parent().isPresent()) {
                top = top.parent().get();
            }
            if (!top.heading().equals(part)) {
                part = top.heading();
                years = Optional.empty();
            }
            years =
                    times.stream()
                            .filter(t -> t.role() == Time.Role.DURING)
                            .map(Time::period)
                            .filter(Period::isSpan)
                            .reduce((a, b) -> b)
                            .or(() -> years);
            return years;
        }
    }

    /** Words in place of a number are worth keeping as a goal only. */
    private static boolean isGoal(Figure figure, Moment moment) {
        return moment.modality(figure) == Modality.PLANNED;
    }

    private static Stream<Observation> observations(
            Reading reading, List<Figure> figures, int at, Moment moment, FigureSubjects subjects) {
        Figure figure = figures.get(at);
        Evidence evidence = evidence(reading.sentence(), figure);
        return subjects.of(reading, figure, figures.subList(0, at), evidence).stream()
                .map(owned -> observation(reading, figure, moment, owned, evidence));
    }

    private static Observation observation(
            Reading reading,
            Figure figure,
            Moment moment,
            FigureSubjects.Owned owned,
            Evidence evidence) {
        return new Observation(
                owned.about(),
                owned.indicator(),
                figure.quantity().change() ? Measure.GROWTH : Measure.LEVEL,
                moment.modality(figure),
                moment.period(figure),
                Optional.ofNullable(figure.quantity().value()),
                figure.quantity().unit(),
                figure.quantity().bound(),
                stated(reading.sentence(), figure.quantity()),
                List.of(evidence));
    }

    private static String stated(Sentence sentence, Quantity quantity) {
        String words = sentence.text().text();
        return quantity.isStated() ? words.substring(quantity.start(), quantity.end()) : "";
    }

    private static Evidence evidence(Sentence sentence, Figure figure) {
        Span where = sentence.text().span(figure.start(), figure.end());
        return new Evidence(
                List.of(where),
                sentence.text().span(),
                sentence.section().heading(),
                figure.rule());
    }

    /** One observation for each statement, with the evidence of every place that makes it. */
    static List<Observation> merged(List<Observation> found) {
        Map<Observation, LinkedHashSet<Evidence>> all = new LinkedHashMap<>();
        for (Observation o : found) {
            Observation bare = o.with(List.of());
            Observation known =
                    all.keySet().stream().filter(k -> same(k, bare)).findFirst().orElse(bare);
            all.computeIfAbsent(known, x -> new LinkedHashSet<>()).addAll(o.evidence());
        }
        List<Observation> merged = new ArrayList<>();
        all.forEach((o, evidence) -> merged.add(o.with(List.copyOf(evidence))));
        return merged;
    }

    /** Whether two figures say one thing, the indicator of one perhaps with a word more. */
    private static boolean same(Observation a, Observation b) {
        boolean alike =
                a.indicator().equals(b.indicator())
                        || a.indicator().length() > 3
                                && b.indicator().length() > 3
                                && (a.indicator().endsWith(b.indicator())
                                        || b.indicator().endsWith(a.indicator())
                                        || a.indicator().startsWith(b.indicator())
                                        || b.indicator().startsWith(a.indicator()));
        return alike
                && a.value().equals(b.value())
                && a.unit().equals(b.unit())
                && a.measure() == b.measure()
                && a.modality() == b.modality()
                && a.bound() == b.bound()
                && a.period().equals(b.period())
                && a.about().equals(b.about())
                && a.statedAs().equals(b.statedAs());
    }
}
