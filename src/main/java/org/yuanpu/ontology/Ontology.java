package org.yuanpu.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yuanpu.problem.ProblemException;

/**
 * The one list of classes, properties, value schemes and units, as plain records.
 *
 * <p>It is read from {@code ontology/yuanpu.ttl}, {@code schemes.ttl}, {@code units.csv}, {@code
 * indicators.csv} and {@code yardsticks.csv}.
 */
public final class Ontology {

    /** The namespace of all terms. */
    public static final String NAMESPACE = "https://w3id.org/yuanpu/ontology#";

    private final Map<String, Term> classes = new TreeMap<>();
    private final Map<String, Property> properties = new TreeMap<>();
    private final Map<String, Scheme> schemes = new TreeMap<>();
    private final Map<String, Set<String>> nameEndings;
    private final Units units;
    private final Indicators indicators;
    private final Yardsticks yardsticks;
    private final String hash;

    Ontology(
            List<Term> classes,
            List<Property> properties,
            List<Scheme> schemes,
            Map<String, Set<String>> nameEndings,
            Units units,
            Indicators indicators,
            Yardsticks yardsticks,
            String hash) {
        classes.forEach(c -> this.classes.put(c.name(), c));
        properties.forEach(p -> this.properties.put(p.term().name(), p));
        schemes.forEach(s -> this.schemes.put(s.type(), s));
        this.nameEndings = new TreeMap<>(nameEndings);
        this.units = units;
        this.indicators = indicators;
        this.yardsticks = yardsticks;
        this.hash = hash;
    }

    /**
     * Reads the ontology.
     *
     * @throws ProblemException Y402 when a file of it cannot be read, Y404 when one is not valid
     *     Turtle, Y405 when a term lacks what it must have, Y420 when a unit is not as it should
     *     be, Y421 when an indicator is not, Y422 when a yardstick is not
     */
    public static Ontology load(Home home) {
        return new OntologyReader(home).read();
    }

    /** The classes, sorted by name. */
    public List<Term> classes() {
        return List.copyOf(classes.values());
    }

    /** The properties, sorted by name. */
    public List<Property> properties() {
        return List.copyOf(properties.values());
    }

    /** The value schemes, sorted by the class of their values. */
    public List<Scheme> schemes() {
        return List.copyOf(schemes.values());
    }

    /** The units. */
    public Units units() {
        return units;
    }

    /** The indicators that reports speak of again and again. */
    public Indicators indicators() {
        return indicators;
    }

    /** The words that set a target by another figure. */
    public Yardsticks yardsticks() {
        return yardsticks;
    }

    /** A class by its local name, for example {@code Park}. */
    public Optional<Term> type(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** A property by its local name, for example {@code hasStatus}. */
    public Optional<Property> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** The scheme whose values have this class, for example {@code Status}. */
    public Optional<Scheme> scheme(String type) {
        return Optional.ofNullable(schemes.get(type));
    }

    /** A value by its class and notation, for example {@code Status} and {@code operational}. */
    public Optional<Concept> concept(String type, String notation) {
        return scheme(type).flatMap(s -> s.concept(notation));
    }

    /**
     * Whether a name is a full registered name, which means one body in the whole country.
     *
     * @param type local name of its class
     */
    public boolean isFullName(String type, String name) {
        return nameEndings.getOrDefault(type, Set.of()).stream().anyMatch(name::endsWith);
    }

    /** The value of a scheme that a name tells by the words it begins with, longest first. */
    public Optional<Concept> told(String type, String name) {
        Concept best = null;
        int length = 0;
        for (Concept concept : scheme(type).map(Scheme::concepts).orElse(List.of())) {
            for (String cue : concept.cues()) {
                if (cue.length() > length && name.startsWith(cue)) {
                    best = concept;
                    length = cue.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** SHA-256 over the names and contents of all files of the folder, in hexadecimal. */
    public String hash() {
        return hash;
    }
}
