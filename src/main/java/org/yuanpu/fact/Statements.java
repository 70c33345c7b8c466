package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.document.Span;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.FrameMatch;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Name;
import org.yuanpu.mention.Nature;
import org.yuanpu.mention.Period;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Give;
import org.yuanpu.text.DocumentFacts;

/** Turns the rules that fit a sentence into names and statements. */
final class Statements {

    private static final Set<String> LOOSE =
            Set.of(
                    "推进", "实施", "深入实施", "全面推进", "深入推进", "扎实推进", "大力推进", "持续推进", "统筹推进", "加快推进",
                    "稳步推进", "有序推进", "全面实施", "打造", "提升", "培育", "整治", "布局", "启动", "全面启动", "共建", "抓好",
                    "规划", "设立", "引进", "引入", "落地", "协同推进", "启动实施");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final Draft draft;
    private final Places places;
    private final Nature nature;
    private final ProjectJudge judge;
    private final NameParts parts;
    private final DocumentFacts document;

    Statements(Draft draft, Places places, Nature nature, NameParts parts, DocumentFacts document) {
        this.draft = draft;
        this.places = places;
        this.nature = nature;
        this.judge = new ProjectJudge(nature);
        this.parts = parts;
        this.document = document;
    }

    /** Notes the names that their own words tell. */
    void names(Reading reading) {
        for (Name name : reading.names()) {
            String text = Clean.name(name.text());
            if (name.type().equals("Park") || name.type().equals("Enterprise")) {
                draft.name(
                        name.type(),
                        text,
                        List.of(),
                        evidence(
                                reading,
                                name.start(),
                                name.end(),
                                "name." + name.type().toLowerCase(java.util.Locale.ROOT)));
            }
        }
    }

    /** Notes what the rules say. */
    void read(Reading reading) {
        for (FrameMatch match : reading.matches()) {
            for (Give give : match.rule().gives()) {
                if (give.kind().equals("relation") && give.slot("name").equals("hasStatus")) {
                    status(reading, match, give);
                }
            }
        }
    }

    private void status(Reading reading, FrameMatch match, Give give) {
        String object = give.slot("object");
        Chunk verb = object.startsWith("$") ? null : match.capture(object).get(0);
        String status = verb == null ? object.substring(1) : verb.kind();
        String word =
                verb == null
                        ? ""
                        : reading.sentence().text().text().substring(verb.start(), verb.end());
        boolean strict = verb == null || LOOSE.contains(word);
        for (Chunk list : match.capture(give.slot("subject"))) {
            for (Item item : list.items()) {
                if (judge.accepts(reading.sentence(), list, item, strict)) {
                    project(reading, list, item, status, match);
                }
            }
        }
    }

    private void project(Reading reading, Chunk list, Item item, String status, FrameMatch match) {
        String name = Clean.name(item.text());
        List<String> aliases = new ArrayList<>(item.aliases());
        if (!list.tail().isEmpty() && list.items().size() < 4 && list.tail().length() < 12) {
            aliases.add(name + list.tail());
        }
        Evidence evidence = evidence(reading, item.start(), item.end(), match.rule().id());
        Key key = draft.name("Project", name, aliases, evidence);
        Spoken0 when = when(reading, list.start());
        draft.relate(
                key, "hasStatus", new Key("Status", status), when.period, when.modality, evidence);
        parts.company(reading.sentence(), item)
                .filter(company -> places.find(company).isEmpty())
                .ifPresent(
                        company -> {
                            Key who = draft.name("Enterprise", company, List.of(), evidence);
                            draft.relate(
                                    key,
                                    "undertakenBy",
                                    who,
                                    Optional.empty(),
                                    Modality.ACTUAL,
                                    evidence);
                        });
        place(reading, item, name, key, evidence);
    }

    private void place(Reading reading, Item item, String name, Key key, Evidence evidence) {
        Optional<Key> inner =
                reading.names().stream()
                        .filter(
                                n ->
                                        n.type().equals("Park")
                                                && n.start() == item.start()
                                                && n.end() < item.end())
                        .reduce((a, b) -> b.end() > a.end() ? b : a)
                        .map(n -> new Key("Park", Clean.name(n.text())));
        Optional<Key> leading = places.leading(name).map(p -> new Key("Region", p));
        Optional<Key> scope = new Scope(reading, places).at(item.start());
        Optional<Key> place = inner.or(() -> scope).or(() -> leading);
        place.filter(p -> !p.name().equals(name))
                .ifPresent(
                        p -> {
                            Key where = draft.name(p.type(), p.name(), List.of(), evidence);
                            draft.relate(
                                    key,
                                    "locatedIn",
                                    where,
                                    Optional.empty(),
                                    Modality.ACTUAL,
                                    evidence);
                        });
    }

    private record Spoken0(Optional<Period> period, Modality modality) {}

    /** The sentence's own year where it names one, or else its section's. */
    private Spoken0 when(Reading reading, int position) {
        boolean planned = reading.spoken().planned();
        Optional<Integer> year =
                reading.spoken().year().isPresent()
                        ? Optional.of(reading.spoken().year().getAsInt())
                        : Optional.empty();
        for (Chunk chunk : reading.chunks()) {
            if (chunk.symbol().equals("TIME") && chunk.start() < position) {
                String text =
                        reading.sentence().text().text().substring(chunk.start(), chunk.end());
                Matcher matcher = YEAR.matcher(text);
                if (matcher.find()) {
                    year = Optional.of(Integer.parseInt(matcher.group()));
                }
            }
        }
        return new Spoken0(year.map(Period::year), planned ? Modality.PLANNED : Modality.ACTUAL);
    }

    private Evidence evidence(Reading reading, int start, int end, String rule) {
        Span sentence = reading.sentence().text().span();
        boolean inside = end <= reading.sentence().text().text().length();
        Span span = inside ? reading.sentence().text().span(start, end) : sentence;
        return new Evidence(List.of(span), sentence, reading.sentence().section().heading(), rule);
    }
}
