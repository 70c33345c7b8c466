package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.mention.Period;
import org.yuanpu.mention.Times.Anchor;
import org.yuanpu.rule.FigureRules;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.Section;
import org.yuanpu.text.Sentence;
import org.yuanpu.text.Text;

/**
 * Which time each sentence of a document speaks of, and whether of what was or of what is to be.
 *
 * <p>Headings say so (2024年工作回顾, 2025年工作安排), innermost first; where they do not, a sentence that
 * opens the goals of the year to come turns the text until the next main heading.
 */
public final class Settings {

    /**
     * What a section or sentence speaks of.
     *
     * @param period the time, empty where the document's year is unknown
     * @param modality what was, or what is planned
     */
    public record Setting(Optional<Period> period, Modality modality) {}

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    private static final Pattern FIVE_BEHIND = Pattern.compile("过去(?:的)?五年|五年来|五年(?:工作)?回顾");
    private static final Pattern FIVE_AHEAD = Pattern.compile("今后五年|未来五年");

    private final OptionalInt issued;
    private final boolean report;
    private final List<Setting> sentences = new ArrayList<>();
    private final Map<Section, Setting> sections = new LinkedHashMap<>();
    private final FigureRules rules;

    private Settings(Text text, FigureRules rules) {
        this.issued = text.facts().year();
        this.report =
                text.facts().kind() == DocumentKind.WORK_REPORT
                        || text.facts().kind() == DocumentKind.PLAN_REPORT;
        this.rules = rules;
    }

    /** The settings of a text's sentences and sections. */
    public static Settings of(Text text, FigureRules rules) {
        Settings settings = new Settings(text, rules);
        settings.walk(text);
        return settings;
    }

    /** What the sentence at a position of the text's list speaks of. */
    public Setting ofSentence(int index) {
        return sentences.get(index);
    }

    /** What a section speaks of by its headings, or by the text before it. */
    public Setting ofSection(Section section) {
        return sections.getOrDefault(section, byHeadings(section).orElse(start()));
    }

    /** What relative times count from in a setting. */
    public Anchor anchor(Setting setting) {
        OptionalInt spoken =
                setting.period()
                        .map(p -> OptionalInt.of(Integer.parseInt(p.label().substring(0, 4))))
                        .orElse(OptionalInt.empty());
        return new Anchor(issued, report ? spoken : OptionalInt.empty());
    }

    private void walk(Text text) {
        Setting now = start();
        Section last = null;
        boolean turned = false;
        for (Sentence sentence : text.sentences()) {
            Section section = sentence.section();
            if (!section.equals(last)) {
                Optional<Setting> told = byHeadings(section);
                if (told.isPresent()
                        && !(turned
                                && told.get().modality() == Modality.ACTUAL
                                && sameTop(section, last))) {
                    now = told.get();
                    turned = false;
                }
                last = section;
            }
            if (report && turns(sentence.text().text())) {
                now = plan(issued);
                turned = true;
            }
            sentences.add(now);
            sections.put(section, now);
        }
    }

    private static boolean sameTop(Section a, Section b) {
        return a != null && b != null && top(a).equals(top(b));
    }

    private static Section top(Section section) {
        Section top = section;
        while (top.level() > 1 && top.parent().isPresent()) {
            top = top.parent().get();
        }
        return top;
    }

    private Optional<Setting> byHeadings(Section section) {
        Optional<Setting> own = byHeading(section.heading());
        return own.isPresent() || section.parent().isEmpty()
                ? own
                : byHeadings(section.parent().get());
    }

    private Optional<Setting> byHeading(String heading) {
        boolean review = contains(heading, "REVIEW");
        boolean plan = contains(heading, "PLAN");
        if (FIVE_BEHIND.matcher(heading).find() && issued.isPresent()) {
            return Optional.of(span(issued.getAsInt() - 5, issued.getAsInt() - 1, Modality.ACTUAL));
        }
        if (FIVE_AHEAD.matcher(heading).find() && issued.isPresent()) {
            return Optional.of(span(issued.getAsInt(), issued.getAsInt() + 4, Modality.PLANNED));
        }
        if (review == plan) {
            return Optional.empty();
        }
        OptionalInt year = year(heading);
        return Optional.of(
                review
                        ? review(year.isPresent() ? year : before())
                        : plan(year.isPresent() ? year : issued));
    }

    private Setting start() {
        return review(report ? before() : issued);
    }

    private OptionalInt before() {
        return issued.isPresent() ? OptionalInt.of(issued.getAsInt() - 1) : issued;
    }

    private static Setting review(OptionalInt year) {
        return new Setting(period(year), Modality.ACTUAL);
    }

    private static Setting plan(OptionalInt year) {
        return new Setting(period(year), Modality.PLANNED);
    }

    private static Setting span(int from, int to, Modality modality) {
        return new Setting(Optional.of(new Period(from + "-" + to)), modality);
    }

    private static Optional<Period> period(OptionalInt year) {
        return year.isPresent() ? Optional.of(Period.year(year.getAsInt())) : Optional.empty();
    }

    private static OptionalInt year(String heading) {
        Matcher years = YEAR.matcher(heading);
        return years.results().mapToInt(m -> Integer.parseInt(m.group(1))).max();
    }

    private boolean turns(String sentence) {
        return contains(sentence, "TURN");
    }

    private boolean contains(String text, String symbol) {
        return rules.times().get(symbol).stream().anyMatch(text::contains);
    }
}
