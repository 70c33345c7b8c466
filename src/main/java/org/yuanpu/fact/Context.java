package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.document.Span;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;
import org.yuanpu.mention.Period;
import org.yuanpu.mention.Reading;
import org.yuanpu.mention.Spoken;
import org.yuanpu.ontology.Division;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Lexicon;
import org.yuanpu.text.DocumentFacts;
import org.yuanpu.text.DocumentKind;

/** What all readers of one document share. */
record Context(
        Draft draft,
        Places places,
        Language language,
        DocumentFacts document,
        Topics topics,
        Elsewhere elsewhere,
        ProjectJudge judge) {

    /** Last letters of streets. */
    private static final String STREETS = "路街巷道";

    /** What stands in front of the year in which something began. */
    private static final String FROM = "从";

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** When something is, and whether it is or is to be. */
    record When(Optional<Period> period, Modality modality) {

        /** The same as a plan. */
        When planned() {
            return new When(period, Modality.PLANNED);
        }
    }

    /** The same for another reading of the document. */
    Context with(Draft other) {
        return new Context(other, places, language, document, topics, elsewhere, judge);
    }

    /** Tells names from common phrases. */
    Nature nature() {
        return language.nature();
    }

    /** The words of the language. */
    Lexicon lexicon() {
        return language.lexicon();
    }

    /** Cuts from names what belongs to the sentence. */
    Clean clean() {
        return language.clean();
    }

    /** The words of a chunk. */
    static String words(Reading reading, Chunk chunk) {
        return reading.sentence().text().text().substring(chunk.start(), chunk.end());
    }

    /** The sentence's own year where it names one, or else the time of its section. */
    When when(Reading reading, int position) {
        Spoken spoken = reading.spoken();
        OptionalInt year = OptionalInt.empty();
        for (Chunk chunk : reading.chunks()) {
            if (chunk.symbol().equals("TIME")
                    && chunk.start() < position
                    && !isOther(reading, chunk)) {
                OptionalInt told = told(words(reading, chunk), spoken);
                year = told.isPresent() ? told : year;
            }
        }
        Optional<Period> period =
                period(year)
                        .or(() -> spoken.ahead().map(Moment::end))
                        .or(() -> period(spoken.year()));
        return new When(period, spoken.planned() ? Modality.PLANNED : Modality.ACTUAL);
    }

    /** 以承办2024年某某大会为契机, 从2015年谋划开始，…: a year that does not date what is told behind it. */
    private boolean isOther(Reading reading, Chunk time) {
        String text = reading.sentence().text().text();
        String front = text.substring(0, time.start());
        return language.cues().get("time.held").in(front)
                || front.endsWith(FROM)
                        && language.cues().get("time.since").in(text.substring(time.end()));
    }

    /** What a review only wishes for is of the year that the report is made for. */
    When ahead(When told) {
        return told.modality() == Modality.ACTUAL && document.year().isPresent()
                ? new When(period(document.year()), Modality.PLANNED)
                : told;
    }

    private static Optional<Period> period(OptionalInt year) {
        return year.isPresent() ? Optional.of(Period.year(year.getAsInt())) : Optional.empty();
    }

    private OptionalInt told(String time, Spoken spoken) {
        Matcher matcher = YEAR.matcher(time);
        if (matcher.find()) {
            return OptionalInt.of(Integer.parseInt(matcher.group()));
        }
        if (spoken.ahead().isPresent() && language.cues().get("time.now").in(time)) {
            return document.year();
        }
        if (document.kind() == DocumentKind.NEWS && document.year().isPresent()) {
            if (language.cues().get("time.past").in(time)) {
                return OptionalInt.of(document.year().getAsInt() - 1);
            }
            return language.cues().get("time.now").in(time) ? document.year() : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    /** The passage that a stretch of a sentence stands in. */
    Evidence evidence(Reading reading, int start, int end, String rule) {
        Span sentence = reading.sentence().text().span();
        Span span = start < end ? reading.sentence().text().span(start, end) : sentence;
        return new Evidence(List.of(span), sentence, reading.sentence().section().heading(), rule);
    }

    /** The passage of an item. */
    Evidence evidence(Reading reading, Item item, String rule) {
        return evidence(reading, item.start(), item.end(), rule);
    }

    /**
     * The name of an item, with what the list shares: in 甲镇、乙镇卫生院 the first is 甲镇卫生院, since both
     * parts begin with a place. A street that a part of the town is called after is a work already:
     * 甲乙路、丙丁路等道路.
     */
    String name(Chunk list, Item item) {
        String name = clean().name(item.text());
        int last = list.items().size() - 1;
        if (isWork(list.tail()) && places.find(name).isPresent() && !isStreet(name)) {
            return name + list.tail();
        }
        Optional<Division> place = places.find(name);
        if (last > 0 && name.length() <= 4 && place.filter(places::isBelow).isPresent()) {
            Optional<String> shared =
                    list.items().stream()
                            .filter(next -> next.start() > item.start())
                            .map(next -> clean().name(next.text()))
                            .flatMap(whole -> shared(whole).stream())
                            .findFirst();
            if (shared.isPresent()) {
                return name + shared.get();
            }
        }
        return item.aliases().isEmpty() || place.isEmpty()
                ? name
                : clean().name(item.aliases().get(0));
    }

    /** Whether a name is that of a street, and of a part of the town only where it is called so. */
    private static boolean isStreet(String name) {
        return STREETS.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** What stands behind the place that a longer name begins with, where it may be shared. */
    private Optional<String> shared(String whole) {
        return places.leadingTown(whole)
                .map(place -> whole.substring(place.length()))
                .filter(rest -> rest.length() >= 3 && !several().in(rest))
                .filter(rest -> rest.chars().noneMatch(Character::isDigit));
    }

    /** 甲、乙、丙五大园区: a count stands for all of them together. */
    private Cue several() {
        return language.cues().get("list.count-front");
    }

    /** Whether what closes a list says what each of its places has: 甲镇、乙县两座大桥. */
    private boolean isWork(String tail) {
        return tail.length() >= 2
                && tail.length() < 8
                && !language.cues().get("project.closer").in(tail)
                && nature().head(tail, "project").isPresent();
    }

    /** The key of the region the document is about. */
    Optional<Key> region(Evidence evidence) {
        return places.noteIssuing(draft, evidence);
    }

    /** How much of an item only a name would have. */
    int ownness(Reading reading, Item item) {
        return nature().ownness(
                        reading.sentence().text().text(),
                        reading.sentence().tokens(),
                        item.start(),
                        item.end());
    }
}
