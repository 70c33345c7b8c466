package org.yuanpu.mention;

import java.util.List;
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
    private final Cue review;
    private final Cue plan;
    private final Cue item;
    private final Cue opensReview;
    private final Cue opensPlan;
    private final Cue turnsPlan;
    private Optional<Section> turned = Optional.empty();
    private boolean planned;
    private boolean told;

    SpokenTimes(DocumentFacts facts, Cues cues) {
        this.facts = facts;
        this.review = cues.get("time.review");
        this.plan = cues.get("time.plan");
        this.item = cues.get("time.item");
        this.opensReview = cues.get("time.opens-review");
        this.opensPlan = cues.get("time.opens-plan");
        this.turnsPlan = cues.get("time.turns-plan");
    }

    /** The time that a sentence stands in. Sentences are asked for in reading order. */
    Spoken of(Section section, String sentence) {
        for (Section s = section; s != null; s = s.parent().orElse(null)) {
            Boolean byHeading = plans(s.heading());
            byHeading = byHeading == null ? byYear(s.heading()) : byHeading;
            if (byHeading != null) {
                turned = turnsPlan.in(sentence) ? Optional.of(s) : turned.filter(s::equals);
                byHeading = byHeading || turned.isPresent();
                planned = byHeading;
                told = true;
                String told = turned.isPresent() ? "" : s.heading();
                return spoken(year(told, byHeading), byHeading);
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
                ? spoken(year("", planned), planned)
                : new Spoken(OptionalInt.empty(), false);
    }

    private Boolean plans(String heading) {
        Boolean plans = null;
        if (plan.in(heading) && !item.in(heading)) {
            plans = true;
        }
        if (review.in(heading) || plan.in(heading) && isPast(heading)) {
            plans = false;
        }
        return plans;
    }

    /** 二、实干2020: the year of the report is planned, the one before it was. */
    private Boolean byYear(String heading) {
        Matcher matcher = YEAR_OF_PART.matcher(heading);
        if (facts.year().isEmpty() || facts.kind() == DocumentKind.NEWS || !matcher.find()) {
            return null;
        }
        int back = facts.year().getAsInt() - Integer.parseInt(matcher.group(1));
        return back == 0 ? Boolean.TRUE : back == 1 ? Boolean.FALSE : null;
    }

    /** 2021年主要工作 in a report that plans for 2022 tells what was done. */
    private boolean isPast(String heading) {
        List<Integer> years =
                YEAR.matcher(heading).results().map(m -> Integer.parseInt(m.group(1))).toList();
        return facts.year().isPresent()
                && !years.isEmpty()
                && years.stream().allMatch(year -> year < facts.year().getAsInt());
    }

    private OptionalInt year(String heading, boolean plan) {
        Matcher matcher = YEAR.matcher(heading);
        if (matcher.find()) {
            return OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        return facts.year().isPresent()
                ? OptionalInt.of(facts.year().getAsInt() - (plan ? 0 : 1))
                : OptionalInt.empty();
    }

    private static Spoken spoken(OptionalInt year, boolean plan) {
        return new Spoken(year, plan);
    }
}
