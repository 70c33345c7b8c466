package org.yuanpu.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;
import org.yuanpu.text.Section;

/**
 * Follows a document and tells which year each part speaks of, and whether it reports or plans.
 *
 * <p>The nearest heading that tells decides; where no heading does, the last sentence that opened a
 * new time holds (过去一年 …, 今年，重点抓好 …).
 */
final class SpokenTimes {

    /** A year that the part speaks of, and not only the first of several. */
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?!以来|[至到起—–\\-])");

    private static final Pattern YEAR_OF_PART =
            Pattern.compile("(?<!\\d)(20\\d\\d)(?![\\d—-]|年\\d+月)");
    private final DocumentFacts facts;
    private final List<Section> sections;
    private final Cue review;
    private final Cue plan;
    private final Cue parting;
    private final Cue opensReview;
    private final Cue opensPlan;
    private final Cue turnsPlan;
    private final Cue turnsYear;
    private final HeadedYears headed;
    private final Map<Part, Optional<Period>> spans = new HashMap<>();
    private final Map<Section, Optional<Boolean>> bySection = new HashMap<>();
    private Optional<Section> turned = Optional.empty();
    private Optional<Section> spanned = Optional.empty();
    private boolean single;
    private boolean planned;
    private boolean told;
    private int passed;

    /** A heading, and whether what stands below it plans. */
    private record Part(String heading, boolean planned) {}

    /**
     * @param facts what the document says of itself
     * @param sections its parts in their order, those that hold nothing too
     * @param cues the words of headings and openings
     */
    SpokenTimes(DocumentFacts facts, List<Section> sections, Cues cues) {
        this.facts = facts;
        this.sections = sections;
        this.review = cues.get("time.review");
        this.plan = cues.get("time.plan");
        this.parting = cues.get("time.parting");
        this.opensReview = cues.get("time.opens-review");
        this.opensPlan = cues.get("time.opens-plan");
        this.turnsPlan = cues.get("time.turns-plan");
        this.turnsYear = cues.get("time.turns-year");
        this.headed = new HeadedYears(cues);
    }

    /** The time that a sentence stands in. Sentences are asked for in reading order. */
    Spoken of(Section section, String sentence) {
        pass(section);
        return in(section, sentence);
    }

    /** Notes what the headings of empty parts in front of a section tell. */
    private void pass(Section section) {
        int at = passed;
        while (at < sections.size() && sections.get(at) != section) {
            at++;
        }
        if (at < sections.size()) {
            sections.subList(passed, at).forEach(empty -> in(empty, ""));
            passed = at + 1;
        }
    }

    private Spoken in(Section section, String sentence) {
        for (Section s = section; s != null; s = s.parent().orElse(null)) {
            Optional<Boolean> plans = bySection.computeIfAbsent(s, this::plans);
            if (plans.isPresent()) {
                return under(s, plans.get(), sentence);
            }
        }
        if (facts.kind() != DocumentKind.NEWS) {
            if (opensPlan.in(sentence)) {
                planned = true;
                told = true;
            } else if (opensReview.in(sentence)) {
                planned = false;
                told = true;
            }
        }
        return told || facts.kind() != DocumentKind.NEWS
                ? new Spoken(year("", planned), planned, Optional.empty())
                : new Spoken(OptionalInt.empty(), false, Optional.empty());
    }

    private Spoken under(Section section, boolean plans, String sentence) {
        turned = turnsPlan.in(sentence) ? Optional.of(section) : turned.filter(section::equals);
        planned = plans || turned.isPresent();
        told = true;
        String heading = turned.isPresent() ? "" : section.heading();
        return new Spoken(year(heading, planned), planned, years(section, heading, sentence));
    }

    /**
     * The span of years that a part speaks of, up to the sentence or the heading below from which
     * it speaks of the year of the document alone.
     */
    private Optional<Period> years(Section section, String heading, String sentence) {
        Optional<Period> years =
                spans.computeIfAbsent(
                        new Part(heading, planned),
                        part -> headed.of(part.heading(), part.planned(), facts.year()));
        boolean below = spanned.filter(above -> isBelow(section, above)).isPresent();
        if (years.isEmpty()) {
            single = single || below;
            return years;
        }
        if (!spanned.equals(Optional.of(section))) {
            single = single && spanned.filter(part -> isBelow(part, section)).isPresent();
            spanned = Optional.of(section);
        }
        single = single || planned && isOfOwnYear(sentence);
        return single ? Optional.empty() : years;
    }

    private static boolean isBelow(Section section, Section above) {
        Optional<Section> parent = section.parent();
        while (parent.isPresent() && !parent.get().equals(above)) {
            parent = parent.get().parent();
        }
        return parent.isPresent();
    }

    /** Whether a sentence tells of 今年 or 明年, or of the year of the document by its number. */
    private boolean isOfOwnYear(String sentence) {
        return turnsYear
                .matcher(sentence)
                .results()
                .anyMatch(m -> isOwn(m.group(1)) && isOwn(m.group(2)));
    }

    private boolean isOwn(String year) {
        return year == null || facts.year().orElse(0) == Integer.parseInt(year);
    }

    /** Whether a heading says that its part plans, or that it reports; empty where it does not. */
    private Optional<Boolean> plans(Section section) {
        String heading = section.heading();
        boolean plans = plan.in(heading);
        if (review.in(heading) || plans && isPast(heading)) {
            return Optional.of(false);
        }
        boolean parts = plans && (!isField(section) || parting.in(heading));
        return parts ? Optional.of(true) : byYear(heading);
    }

    /** （二）扎实做好“六稳”工作: a single field of work below a part of the report. */
    private static boolean isField(Section section) {
        return section.numbered() && section.level() > 1;
    }

    /** 二、实干2020: the year of the report is planned, the one before it was. */
    private Optional<Boolean> byYear(String heading) {
        Matcher matcher = YEAR_OF_PART.matcher(heading);
        if (facts.year().isEmpty() || facts.kind() == DocumentKind.NEWS || !matcher.find()) {
            return Optional.empty();
        }
        int back = facts.year().getAsInt() - Integer.parseInt(matcher.group(1));
        return back == 0 || back == 1 ? Optional.of(back == 0) : Optional.empty();
    }

    /** 2021年主要工作 in a report that plans for 2022 tells what was done. */
    private boolean isPast(String heading) {
        List<Integer> years =
                YEAR.matcher(heading).results().map(m -> Integer.parseInt(m.group(1))).toList();
        return facts.year().isPresent()
                && !years.isEmpty()
                && years.stream().allMatch(year -> year < facts.year().getAsInt());
    }

    /** The year that a heading tells; 2035年远景目标 tells none that its part speaks of. */
    private OptionalInt year(String heading, boolean plan) {
        Matcher matcher = YEAR.matcher(heading);
        if (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            return plan && year > facts.year().orElse(year) + 1
                    ? facts.year()
                    : OptionalInt.of(year);
        }
        return facts.year().isPresent()
                ? OptionalInt.of(facts.year().getAsInt() - (plan ? 0 : 1))
                : OptionalInt.empty();
    }
}
