package org.yuanpu.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The things that have a name with the wanted characters or initials in it.
 *
 * @param best the best ones of the wanted class, best first
 * @param total how many there are of the wanted class
 * @param types how many there are of each class
 */
record Matches(List<Match> best, int total, Map<String, Integer> types) {

    private static final String LETTERS = "[a-z0-9]{2,}";

    private static final int REHEARSALS = 12;

    /** How well a name matches, best first. */
    private enum Fit {
        EXACT,
        START,
        PART,
        INITIALS
    }

    /**
     * A thing that matches.
     *
     * @param thing the thing
     * @param name the name that matched
     */
    record Match(Fit fit, Thing thing, Thing.Name name) {}

    private static final Comparator<Match> BEST =
            Comparator.comparing(Match::fit)
                    .thenComparing(m -> m.name().text().length())
                    .thenComparing(m -> m.name().text())
                    .thenComparing(m -> m.thing().iri());

    /**
     * Looks through things.
     *
     * @param wanted what to look for, as a person writes it; nothing finds nothing
     * @param type the local name of the wanted class, if there is one
     * @param most how many of the best to keep
     */
    static Matches among(Stream<Thing> things, String wanted, Optional<String> type, int most) {
        String folded = Thing.fold(wanted.strip());
        PriorityQueue<Match> kept = new PriorityQueue<>(BEST.reversed());
        Map<String, Integer> types = new TreeMap<>();
        if (!folded.isEmpty()) {
            boolean letters = folded.matches(LETTERS);
            things.filter(canMatch(folded, letters))
                    .map(thing -> best(thing, folded, letters))
                    .filter(Objects::nonNull)
                    .peek(match -> types.merge(match.thing().type(), 1, Integer::sum))
                    .filter(match -> type.isEmpty() || type.get().equals(match.thing().type()))
                    .forEach(match -> keep(kept, match, most));
        }
        List<Match> best = new ArrayList<>(kept);
        best.sort(BEST);
        int all = types.values().stream().mapToInt(Integer::intValue).sum();
        return new Matches(best, type.map(t -> types.getOrDefault(t, 0)).orElse(all), types);
    }

    /**
     * Looks for a few things in every way there is, so that the machine knows the work when the
     * first reader asks for something.
     *
     * @param things what readers will look through
     */
    static void rehearse(Supplier<Stream<Thing>> things) {
        List<Thing> some = things.get().limit(REHEARSALS).toList();
        some.forEach(thing -> among(things.get(), thing.name(), Optional.empty(), 1));
        Stream.of("gyy", "xm", "项目", "a")
                .forEach(wanted -> among(things.get(), wanted, Optional.empty(), REHEARSALS));
    }

    /** Tells of nearly all things that do not match that they do not. */
    private static Predicate<Thing> canMatch(String wanted, boolean letters) {
        long marks = Thing.marks(wanted);
        int initials = Letters.of(wanted);
        return thing ->
                (thing.marks() & marks) == marks
                        || letters && (thing.letters() & initials) == initials;
    }

    private static void keep(PriorityQueue<Match> kept, Match match, int most) {
        if (kept.size() < most) {
            kept.add(match);
        } else if (most > 0 && BEST.compare(match, kept.peek()) < 0) {
            kept.remove();
            kept.add(match);
        }
    }

    /** The best match among the names of a thing, or null; this runs for every thing there is. */
    private static Match best(Thing thing, String wanted, boolean letters) {
        if (!thing.folded().contains(wanted) && !(letters && Letters.in(thing.folded(), wanted))) {
            return null;
        }
        Match best = null;
        for (Thing.Name name : thing.names()) {
            Fit fit = fit(name.folded(), wanted, letters);
            if (fit != null) {
                Match match = new Match(fit, thing, name);
                best = best == null || BEST.compare(match, best) < 0 ? match : best;
            }
        }
        return best;
    }

    private static Fit fit(String name, String wanted, boolean letters) {
        int place = name.indexOf(wanted);
        if (place < 0) {
            return letters && Letters.in(name, wanted) ? Fit.INITIALS : null;
        }
        if (place > 0) {
            return Fit.PART;
        }
        return name.length() == wanted.length() ? Fit.EXACT : Fit.START;
    }
}
