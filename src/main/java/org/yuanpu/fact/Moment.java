package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yuanpu.mention.Period;
import org.yuanpu.mention.Spoken;
import org.yuanpu.mention.Time;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;

/**
 * When the figures of one sentence are true, and whether they are or are to be: by the sentence's
 * own times and words, or else by its section.
 *
 * @param words the sentence
 * @param times its times
 * @param carried the time that holds from sentences before, in an article
 * @param years the span of years that its part of the document told of, for yearly averages
 * @param spoken what its section speaks of
 * @param document what the document says of itself
 * @param rules the words of wishes and aims
 */
record Moment(
        String words,
        List<Time> times,
        Optional<Period> carried,
        Optional<Period> years,
        Spoken spoken,
        DocumentFacts document,
        FigureRules rules) {

    /** The time a figure is about. */
    Optional<Period> period(Figure figure) {
        return average(figure)
                .or(() -> told(figure).map(time -> at(time, figure)))
                .or(() -> carried)
                .or(() -> vowed(figure))
                .or(() -> spoken.ahead().map(span -> figure.quantity().change() ? span : end(span)))
                .or(() -> year(spoken.year()))
                .or(() -> year(document.year()));
    }

    /** 五年来，…占比达75%: what is so at the end of a span of years is a figure of their last. */
    private Period at(Time time, Figure figure) {
        boolean whole = time.period().isSpan() && isPast(time) != spoken.planned();
        return whole && stands(figure, words.substring(0, time.end()))
                ? end(time.period())
                : time.period();
    }

    /**
     * Whether a figure says how things stand at the end of a span of years.
     *
     * @param time the words up to the end of the time that names the span
     */
    private boolean stands(Figure figure, String time) {
        if (figure.quantity().change()) {
            return false;
        }
        Cue state = rules.cues().get("figure.state");
        Cue done = rules.cues().get("figure.flow");
        String lead = words.substring(time.length(), figure.quantity().start());
        return state.in(figure.quantity().unit()) || state.in(lead) && !done.in(figure.indicator());
    }

    /** The last year of a span: what is to come about in it has done so by then. */
    static Period end(Period span) {
        return Period.year(lastYear(span));
    }

    /** 力争… in a part that reports: what is vowed there is to come in the year of the report. */
    private Optional<Period> vowed(Figure figure) {
        boolean vow = report() && !spoken.planned() && modality(figure) == Modality.PLANNED;
        return vow ? year(document.year()) : Optional.empty();
    }

    /** 从2015年的…增加到…，年均增长5%: the years behind the one that the sentence starts from. */
    private Optional<Period> average(Figure figure) {
        String lead = words.substring(0, figure.quantity().start());
        if (!figure.quantity().change()
                || !rules.cues().get("figure.yearly").in(lead)
                || spoken.year().isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> ahead = told(figure).filter(this::isAhead).flatMap(this::until);
        if (ahead.isPresent()) {
            return ahead;
        }
        int to = spoken.year().getAsInt();
        return times.stream()
                .filter(t -> t.end() <= lead.length() && isStart(t))
                .map(Moment::lastYear)
                .filter(from -> from + 1 < to)
                .map(from -> new Period((from + 1) + "-" + to))
                .reduce((a, b) -> b)
                .or(() -> years)
                .or(spoken::years);
    }

    /** 到2026年，…年均增长10%: the years from that of the document on. */
    private Optional<Period> until(Time time) {
        int from = document.year().orElse(Integer.MAX_VALUE);
        return time.period().isSpan()
                ? Optional.of(time.period())
                : Optional.of(lastYear(time))
                        .filter(to -> to > from)
                        .map(to -> new Period(from + "-" + to));
    }

    /** 从2015年: the time that something is told to have changed from. */
    private boolean isStart(Time time) {
        return rules.cues().get("figure.start").in(words.substring(0, time.start()));
    }

    /** Whether a time is one that something changed from, and the figure is what it changed to. */
    private boolean isPassed(Time time, Figure figure) {
        return isStart(time)
                && words.substring(time.end(), figure.quantity().start())
                        .chars()
                        .anyMatch(Character::isDigit);
    }

    /** Whether a figure is so or is to be. */
    Modality modality(Figure figure) {
        Optional<Time> time = told(figure);
        boolean aims = contains(before(figure), report() ? "VOW" : "AIM");
        if (time.isPresent() && isAhead(time.get()) || aims) {
            return Modality.PLANNED;
        }
        boolean past = time.isPresent() && isPast(time.get());
        return spoken.planned() && !past ? Modality.PLANNED : Modality.ACTUAL;
    }

    /** The words from the last stop on; in a plan, from the last comma on. */
    private String before(Figure figure) {
        String before = words.substring(0, figure.quantity().end());
        String stops = spoken.planned() ? "。；，" : "。；";
        int from = 0;
        for (int i = 0; i < before.length(); i++) {
            from = stops.indexOf(before.charAt(i)) >= 0 ? i : from;
        }
        return before.substring(from);
    }

    /** The last time named in front of the number; what others are compared with does not count. */
    private Optional<Time> told(Figure figure) {
        return times.stream()
                .filter(t -> t.role() != Time.Role.COMPARED)
                .filter(t -> t.start() < figure.quantity().start())
                .filter(t -> !isPassed(t, figure))
                .filter(t -> !rules.cues().get("figure.base").in(words.substring(t.end())))
                .filter(t -> !spoken.planned() || !isPast(t) || !describes(t))
                .reduce((a, b) -> b);
    }

    /** 2024年新投产的某某企业: a time that only describes a thing. */
    private boolean describes(Time time) {
        return rules.cues().get("figure.describes").in(words.substring(time.end()));
    }

    private boolean isAhead(Time time) {
        int last = lastYear(time);
        return document.year().isPresent()
                && (last > document.year().getAsInt()
                        || last == document.year().getAsInt() && time.role() == Time.Role.BY);
    }

    private boolean isPast(Time time) {
        return document.year().isPresent() && lastYear(time) < document.year().getAsInt();
    }

    private static int lastYear(Time time) {
        return lastYear(time.period());
    }

    private static int lastYear(Period period) {
        String label = period.label();
        return Integer.parseInt(period.isSpan() ? label.substring(5) : label.substring(0, 4));
    }

    private boolean report() {
        return document.kind() == DocumentKind.WORK_REPORT
                || document.kind() == DocumentKind.PLAN_REPORT;
    }

    private boolean contains(String text, String symbol) {
        return rules.phrases().get(symbol).stream().anyMatch(text::contains);
    }

    private static Optional<Period> year(OptionalInt year) {
        return year.isPresent() ? Optional.of(Period.year(year.getAsInt())) : Optional.empty();
    }
}
