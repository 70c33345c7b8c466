package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.fact.FigureSubjects.Owned;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** The industry that a figure is about: named with it, or opened by its sentence. */
final class IndustrySubjects {

    /** 某类企业32家，产值5亿元: that is theirs, and not all of the industry's. */
    private static final String COMPANIES = "企业";

    private final Draft draft;
    private final Topics topics;
    private final Indicators indicators;
    private final Cue industry;
    private final Cue statistical;
    private final Cue ending;
    private final Cue output;
    private final Cue topic;

    IndustrySubjects(Context context, Indicators indicators) {
        Cues cues = context.language().cues();
        this.draft = context.draft();
        this.topics = context.topics();
        this.indicators = indicators;
        this.industry = cues.get("subject.industry");
        this.statistical = cues.get("subject.statistical");
        this.ending = cues.get("subject.industry-ending");
        this.output = cues.get("subject.output");
        this.topic = cues.get("subject.topic");
    }

    /** 某某产业产值: the industry is what the figure is about. */
    Optional<Owned> named(Figure figure, Evidence evidence) {
        Matcher of = industry.matcher(figure.indicator());
        return of.matches() && !statistical.in(figure.indicator())
                ? Optional.of(owned(of.group("industry"), of.group("measure"), evidence))
                : Optional.empty();
    }

    /**
     * 甲乙产业，…，总产值突破100亿元: the industry that the sentence opened with.
     *
     * @param before the figures in front of it: a change may follow the output it is one of
     */
    Optional<Owned> opened(Reading reading, Figure figure, List<Figure> before, Evidence evidence) {
        String text = reading.sentence().text().text();
        Optional<String> measure =
                Optional.of(figure.indicator())
                        .filter(output::in)
                        .or(() -> bare(text, figure, before));
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(topic.matcher(text))
                .filter(Matcher::find)
                .map(opening -> owned(opening.group("industry"), measure.get(), evidence))
                .or(() -> told(reading, figure, measure.get(), evidence));
    }

    /** 打造甲乙产业基地，…，产值突破300亿元: the industry that the clause or what stands over it tells of. */
    private Optional<Owned> told(
            Reading reading, Figure figure, String measure, Evidence evidence) {
        return topics.industry(reading, figure.start())
                .map(i -> draft.name("Industry", i.name(), i.aliases(), evidence))
                .map(key -> new Owned(key, measure));
    }

    /** The output that the words of a figure name alone, whatever it was taken to be one of. */
    private Optional<String> bare(String text, Figure figure, List<Figure> before) {
        Figure told =
                before.stream()
                        .filter(b -> b.indicator().equals(figure.indicator()))
                        .findFirst()
                        .orElse(figure);
        return Optional.of(text.substring(told.start(), told.quantity().start()))
                .map(indicators::of)
                .filter(output::in)
                .filter(measure -> !figure.indicator().endsWith(COMPANIES + measure));
    }

    private Owned owned(String name, String measure, Evidence evidence) {
        return new Owned(
                draft.name("Industry", name, List.of(ending.cutFrom(name)), evidence), measure);
    }
}
