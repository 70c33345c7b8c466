package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.CueFamily;
import org.yuanpu.rule.Cues;

/** What the names of parks are compared by: one park is called in full, for short and barely. */
final class ParkForms {

    /** The longest name in front of the kind of a zone that its bare kind may stand for. */
    private static final int LONGEST = 4;

    /** A park's name of fewer letters may end that of any other. */
    private static final int LEAST = 6;

    /** A park's name of fewer letters may end that of any other of the same county. */
    private static final int LEAST_OF_COUNTY = 5;

    private final Places places;
    private final Clean clean;
    private final List<String> regions;
    private final CueFamily kinds;
    private final Cue ending;
    private final Cue ofTown;
    private final Cue inPark;
    private final Cue only;
    private final Cue country;
    private final Cue apposed;

    /**
     * @param regions the issuing region and those around it, as names begin with them
     */
    ParkForms(Places places, Language language, List<String> regions) {
        this.places = places;
        this.clean = language.clean();
        this.regions = regions;
        Cues cues = language.cues();
        this.kinds = cues.family("park.short.");
        this.ending = cues.get("park.ending");
        this.ofTown = cues.get("park.of-town");
        this.inPark = cues.get("park.in-park");
        this.only = cues.get("park.only");
        this.country = cues.get("park.country");
        this.apposed = cues.get("park.apposed");
    }

    /** The name itself, and what is left of it without region, bracket and kind. */
    Set<String> of(String name) {
        String norm = norm(name);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(norm);
        forms.add(unplaced(norm));
        if (apposed.in(name)) {
            String bare = norm(apposed.cutFrom(name));
            forms.add(bare);
            forms.add(unplaced(bare));
        }
        unbracketed(name).ifPresent(forms::add);
        cut(forms, ending.cutFrom(norm));
        forms.add(ofTown.cutFrom(norm));
        if (inPark.in(norm)) {
            cut(forms, ending.cutFrom(inPark.cutFrom(norm)));
        }
        return forms;
    }

    /** 中德甲园区 of 中德（甲乙）甲园区 in a report on 甲乙市. */
    private Optional<String> unbracketed(String name) {
        int open = name.indexOf('（');
        int close = name.indexOf('）', open + 1);
        return open > 0 && close > open && regions.contains(name.substring(open + 1, close))
                ? Optional.of(norm(name.substring(0, open) + name.substring(close + 1)))
                        .filter(form -> form.length() >= LEAST)
                : Optional.empty();
    }

    private static void cut(Set<String> forms, String form) {
        if (form.length() >= 2) {
            forms.add(form);
        }
    }

    /** Without marks, and with the short name of the kind. */
    private String norm(String name) {
        return kinds.inFull(clean.norm(name));
    }

    /** 中国（甲乙）科技城, 甲乙市高新区 in a report on 甲乙市: what is left without the place. */
    private String unplaced(String norm) {
        String name = country.cutFrom(norm);
        for (String region : regions) {
            if (name.startsWith(region) && name.length() >= region.length() + 3) {
                return name.substring(region.length());
            }
        }
        return only.in(name) ? name : norm;
    }

    /**
     * 高新区 beside 丙丁高新区: the zones that a document names barely, each with the one that it names in
     * full; none where it names two, or that of a county or another city.
     */
    Map<Key, Key> bare(List<Key> parks) {
        Map<String, Key> bare = new LinkedHashMap<>();
        Map<String, Set<Key>> full = new LinkedHashMap<>();
        for (Key park : parks) {
            String norm = norm(park.name());
            if (only.in(norm)) {
                bare.putIfAbsent(norm, park);
                continue;
            }
            kind(norm)
                    .ifPresent(k -> full.computeIfAbsent(k, n -> new LinkedHashSet<>()).add(park));
        }
        Map<Key, Key> meant = new LinkedHashMap<>();
        bare.forEach(
                (kind, park) -> {
                    Set<Key> named = full.getOrDefault(kind, Set.of());
                    if (named.size() == 1 && isOwn(named.iterator().next(), kind)) {
                        meant.put(park, named.iterator().next());
                    }
                });
        return meant;
    }

    /**
     * 丙丁新材料产业园 beside 甲县丙丁新材料产业园: parks by the one longer name that ends with theirs; none where
     * two end so, nor for a short name, but 丙丁产业园 beside 甲县丙丁产业园.
     */
    Map<Key, Key> endings(List<Key> parks) {
        TreeMap<String, List<Key>> backwards = new TreeMap<>();
        for (Key park : parks) {
            backwards.computeIfAbsent(reversed(park), n -> new ArrayList<>(1)).add(park);
        }
        Map<Key, Key> longer = new LinkedHashMap<>();
        for (Key park : parks) {
            String name = reversed(park);
            List<Key> ending =
                    backwards
                            .subMap(name, false, name + Character.MAX_VALUE, true)
                            .values()
                            .stream()
                            .flatMap(List::stream)
                            .toList();
            if (ending.size() == 1 && isOf(name.length(), ending.get(0)) && !isPlaced(park)) {
                longer.put(park, ending.get(0));
            }
        }
        return longer;
    }

    /** Whether a name of some letters is long enough to mean the longer one that ends with it. */
    private boolean isOf(int length, Key longer) {
        String norm = norm(longer.name());
        return length >= LEAST
                || length >= LEAST_OF_COUNTY
                        && places.leading(norm)
                                .filter(norm.substring(0, norm.length() - length)::equals)
                                .isPresent();
    }

    /** 甲市丙丁产业园: whether a name says where, which no name goes on from in front. */
    private boolean isPlaced(Key park) {
        return regions.stream().anyMatch(clean.norm(park.name())::startsWith)
                || places.leading(park.name()).isPresent();
    }

    private String reversed(Key park) {
        return new StringBuilder(norm(park.name())).reverse().toString();
    }

    private Optional<String> kind(String norm) {
        for (int at = 2; at <= LONGEST && at < norm.length(); at++) {
            if (only.in(norm.substring(at))) {
                return Optional.of(norm.substring(at));
            }
        }
        return Optional.empty();
    }

    /** Whether a zone is called after no place that has its own. */
    private boolean isOwn(Key zone, String kind) {
        String norm = norm(zone.name());
        String place = norm.substring(0, norm.length() - kind.length());
        return places.find(place).filter(d -> !places.isAbove(d)).isEmpty();
    }
}
