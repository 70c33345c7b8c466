package org.yuanpu.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yuanpu.decision.Ruling.Different;
import org.yuanpu.decision.Ruling.RejectFigure;
import org.yuanpu.decision.Ruling.RejectRelation;
import org.yuanpu.decision.Ruling.RejectThing;
import org.yuanpu.decision.Ruling.Rename;
import org.yuanpu.decision.Ruling.Retype;
import org.yuanpu.decision.Ruling.Same;
import org.yuanpu.ontology.Base;
import org.yuanpu.ontology.Ontology;
import org.yuanpu.rule.Yaml;

/**
 * Reads the file of decisions: a list, each entry one decision with its reason and its date.
 *
 * @param base where IRIs begin that are written short
 * @param ontology knows the classes and properties that may be named
 */
record DecisionReader(Base base, Ontology ontology) {

    private static final Set<String> WHY = Set.of("reason", "date");
    private static final Set<String> KINDS =
            Set.of("same", "different", "rename", "retype", "reject");

    /** What a thing can be taken for by mistake; concepts and regions have schemes of their own. */
    private static final Set<String> TYPES =
            Set.of("Park", "Project", "Enterprise", "Organization");

    private static final String STATUS = "hasStatus";

    List<Decision> read(String file, String text) {
        List<Decision> decisions = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Yaml entry : Yaml.parse(file, text).list()) {
            Decision decision = decision(entry, text);
            for (String claim : decision.ruling().claims()) {
                if (!taken.add(claim)) {
                    throw entry.problem("Y634", claim.substring(claim.indexOf(' ') + 1));
                }
            }
            decisions.add(decision);
        }
        return decisions;
    }

    private Decision decision(Yaml entry, String text) {
        Map<String, Yaml> keys = entry.map();
        String kind =
                keys.keySet().stream()
                        .filter(KINDS::contains)
                        .findFirst()
                        .orElseThrow(() -> entry.problem("Y303", "same … reject"));
        Ruling ruling =
                switch (kind) {
                    case "same" -> new Same(things(entry, kind));
                    case "different" -> new Different(things(entry, kind));
                    case "rename" -> rename(entry);
                    case "retype" -> retype(entry);
                    default -> reject(keys(entry, "reject").get("reject"));
                };
        int start = entry.start();
        int end = text.offsetByCodePoints(0, entry.end());
        String words = stripped(text.substring(text.offsetByCodePoints(0, start), end));
        return new Decision(
                ruling,
                keys.get("reason").text(),
                date(keys.get("date")),
                words,
                start,
                entry.position());
    }

    /** An entry ends where the next one begins; comments and empty lines between are not of it. */
    private static String stripped(String words) {
        String entry = words.stripTrailing();
        int last = entry.lastIndexOf('\n');
        boolean comment = last > 0 && entry.substring(last).stripLeading().startsWith("#");
        return comment ? stripped(entry.substring(0, last)) : entry;
    }

    private static Map<String, Yaml> keys(Yaml entry, String... required) {
        Set<String> all = new TreeSet<>(WHY);
        all.addAll(List.of(required));
        return entry.map(all, Set.of());
    }

    private List<String> things(Yaml entry, String kind) {
        Yaml list = keys(entry, kind).get(kind);
        List<String> things = list.list().stream().map(this::thing).toList();
        if (Set.copyOf(things).size() < 2) {
            throw list.problem("Y304", "list of two or more things");
        }
        return things;
    }

    private Rename rename(Yaml entry) {
        Map<String, Yaml> keys = keys(entry, "rename", "to");
        return new Rename(thing(keys.get("rename")), keys.get("to").text().strip());
    }

    private Retype retype(Yaml entry) {
        Map<String, Yaml> keys = keys(entry, "retype", "to");
        String type = keys.get("to").text();
        if (!TYPES.contains(type)) {
            throw keys.get("to").problem("Y633", type, TYPES.stream().sorted().toList());
        }
        return new Retype(thing(keys.get("retype")), type);
    }

    private Ruling reject(Yaml fact) {
        Set<String> keys = fact.map().keySet();
        if (keys.contains("thing")) {
            return new RejectThing(thing(fact.map(Set.of("thing"), Set.of()).get("thing")));
        }
        return keys.contains("about") ? figure(fact) : relation(fact);
    }

    private RejectRelation relation(Yaml fact) {
        Map<String, Yaml> keys =
                fact.map(Set.of("subject", "relation"), Set.of("object", "period", "document"));
        Yaml named = keys.get("relation");
        String property = named.text();
        if (ontology.property(property).filter(p -> !p.subjects().isEmpty()).isEmpty()) {
            throw named.problem("Y633", property, "hasStatus, locatedIn, …");
        }
        return new RejectRelation(
                thing(keys.get("subject")),
                property,
                Optional.ofNullable(keys.get("object")).map(o -> object(property, o)),
                optional(keys, "period"),
                optional(keys, "document"));
    }

    private String object(String property, Yaml object) {
        if (!property.equals(STATUS)) {
            return thing(object);
        }
        return ontology.concept("Status", object.text())
                .map(status -> status.term().iri())
                .orElseThrow(() -> object.problem("Y633", object.text(), "planned … operational"));
    }

    private RejectFigure figure(Yaml fact) {
        Map<String, Yaml> keys =
                fact.map(Set.of("about", "indicator"), Set.of("period", "value", "document"));
        return new RejectFigure(
                thing(keys.get("about")),
                keys.get("indicator").text(),
                optional(keys, "period"),
                Optional.ofNullable(keys.get("value")).map(DecisionReader::number),
                optional(keys, "document"));
    }

    private static Optional<String> optional(Map<String, Yaml> keys, String key) {
        return Optional.ofNullable(keys.get(key)).map(Yaml::text);
    }

    private static BigDecimal number(Yaml value) {
        try {
            return new BigDecimal(value.text());
        } catch (NumberFormatException e) {
            throw value.problem("Y304", "number");
        }
    }

    private static LocalDate date(Yaml date) {
        try {
            return LocalDate.parse(date.text());
        } catch (DateTimeParseException e) {
            throw date.problem("Y304", "date such as 2026-01-31");
        }
    }

    /** An IRI, or the part of it that follows the base: class, code of the region, name. */
    private String thing(Yaml thing) {
        String text = thing.text().strip();
        if (text.contains("://")) {
            return text;
        }
        String[] parts = text.split("/", 3);
        if (parts.length < 3 || ontology.type(parts[0]).isEmpty() || parts[2].isBlank()) {
            throw thing.problem("Y632", text);
        }
        return base.iri() + text;
    }
}
