package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuanpu.document.Span;
import org.yuanpu.fact.Settings.Setting;
import org.yuanpu.mention.Period;
import org.yuanpu.mention.Quantities;
import org.yuanpu.mention.Time;
import org.yuanpu.mention.Times;
import org.yuanpu.ontology.Units;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Table;
import org.yuanpu.text.Text;

/** Makes the observations of a document from its sentences and tables. Thread-safe. */
public final class Observations {

    private final FigureRules rules;
    private final FigureFrames frames;
    private final FigureTables tables;
    private final Times times = new Times();

    /**
     * @param rules what the language does with figures
     * @param units the units that count
     */
    public Observations(FigureRules rules, Units units) {
        Quantities quantities = new Quantities(units, rules.quantities());
        this.rules = rules;
        this.frames = new FigureFrames(rules, quantities, units);
        this.tables = new FigureTables(rules, quantities);
    }

    /**
     * The observations of a text, each stated once with all its evidence, in reading order.
     *
     * @param text the text
     * @param subjects the parks, enterprises, projects and industries that the text names
     */
    public List<Observation> find(Text text, List<Subject> subjects) {
        Settings settings = Settings.of(text, rules);
        Key region = Subject.region(text);
        List<Observation> found = new ArrayList<>();
        Subjects named = new Subjects(subjects, region);
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            found.addAll(prose(sentence, settings, settings.ofSentence(i), named));
        }
        for (Table table : text.tables()) {
            found.addAll(table(table, settings, named));
        }
        return merged(found);
    }

    private List<Observation> prose(
            Sentence sentence, Settings settings, Setting setting, Subjects named) {
        String words = sentence.text().text();
        List<Time> whens = times.find(words, settings.anchor(setting));
        List<Observation> found = new ArrayList<>();
        for (Figure figure : frames.read(words, whens)) {
            Key about = named.of(sentence, figure);
            found.add(
                    observation(sentence, figure, about, new Moment(words, whens, setting, rules)));
        }
        return found;
    }

    private static Observation observation(
            Sentence sentence, Figure figure, Key about, Moment moment) {
        Span where = sentence.text().span(figure.start(), figure.end());
        Evidence evidence =
                new Evidence(
                        List.of(where),
                        sentence.text().span(),
                        sentence.section().heading(),
                        figure.rule());
        return new Observation(
                about,
                figure.indicator(),
                figure.quantity().change() ? Measure.GROWTH : Measure.LEVEL,
                moment.modality(figure),
                moment.period(figure),
                Optional.of(figure.quantity().value()),
                figure.quantity().unit(),
                figure.quantity().bound(),
                "",
                List.of(evidence));
    }

    private List<Observation> table(Table table, Settings settings, Subjects named) {
        Setting setting = settings.ofSection(table.section());
        return tables.isGrid(table)
                ? tables.read(table, setting, named.region())
                : table.rows().stream()
                        .flatMap(row -> row.stream())
                        .flatMap(cell -> cell.sentences().stream())
                        .flatMap(s -> prose(s, settings, setting, named).stream())
                        .toList();
    }

    /** One observation for each statement, with the evidence of every place that makes it. */
    private static List<Observation> merged(List<Observation> found) {
        Map<Observation, List<Evidence>> all = new LinkedHashMap<>();
        for (Observation o : found) {
            all.computeIfAbsent(with(o, List.of()), x -> new ArrayList<>()).addAll(o.evidence());
        }
        List<Observation> merged = new ArrayList<>();
        all.forEach((o, evidence) -> merged.add(with(o, evidence)));
        return merged;
    }

    private static Observation with(Observation o, List<Evidence> evidence) {
        return new Observation(
                o.about(),
                o.indicator(),
                o.measure(),
                o.modality(),
                o.period(),
                o.value(),
                o.unit(),
                o.bound(),
                o.statedAs(),
                evidence);
    }

    /** When and in which mood the figures of one sentence stand. */
    private record Moment(String words, List<Time> whens, Setting setting, FigureRules rules) {

        Optional<Period> period(Figure figure) {
            Optional<Period> told = last(figure).map(Time::period);
            return told.isPresent() ? told : setting.period();
        }

        Modality modality(Figure figure) {
            Optional<Time> when = last(figure);
            if (when.isPresent() && when.get().role() == Time.Role.BY || aims(figure)) {
                return Modality.PLANNED;
            }
            return setting.modality();
        }

        private Optional<Time> last(Figure figure) {
            return whens.stream()
                    .filter(t -> t.role() != Time.Role.COMPARED)
                    .filter(t -> t.start() < figure.quantity().start())
                    .reduce((a, b) -> b);
        }

        private boolean aims(Figure figure) {
            String before = words.substring(0, figure.quantity().start());
            return rules.times().get("AIM").stream().anyMatch(before::contains);
        }
    }
}
