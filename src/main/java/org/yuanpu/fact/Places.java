package org.yuanpu.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuanpu.ontology.Division;
import org.yuanpu.ontology.Divisions;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** What names of places mean in one document. */
final class Places {

    /** How long a zone is called that has no name of its own: 高新区, 经开区. */
    private static final int BARE_ZONE = 4;

    private final Divisions divisions;
    private final Optional<Division> issuing;
    private final Map<String, Optional<Division>> found = new HashMap<>();
    private final Cue district;
    private final Cue zone;
    private final Cue route;
    private final Cue road;
    private final Cue site;
    private final Cue quarter;
    private final Cue base;
    private final Cue settles;
    private final Cue duty;
    private final Cue purpose;
    private final Cue water;
    private final Cue landmark;
    private final Cue ofRegions;
    private final Cue branch;
    private String initials = "";

    Places(Divisions divisions, Optional<Division> issuing, Cues cues) {
        this.divisions = divisions;
        this.issuing = issuing;
        this.district = cues.get("place.district");
        this.zone = cues.get("place.zone");
        this.route = cues.get("place.route");
        this.road = cues.get("place.road");
        this.site = cues.get("place.site");
        this.quarter = cues.get("place.quarter");
        this.base = cues.get("place.base");
        this.water = cues.get("place.water");
        this.landmark = cues.get("place.landmark");
        this.ofRegions = cues.get("park.of-regions");
        this.branch = cues.get("park.branch");
        this.purpose = cues.get("place.purpose");
        this.duty = cues.get("place.duty");
        this.settles = cues.get("place.settles");
    }

    /** Whether the words behind a place's name say what it is to do: 甲县要做强产业. */
    boolean isBidden(String behind) {
        return duty.in(behind);
    }

    /** What stands in front of the word by which someone is told what to do, or all the words. */
    String bidden(String words) {
        int at = words.indexOf('要', 2);
        return at > 0 && isBidden(words.substring(at)) ? words.substring(0, at) : words;
    }

    /** The division the document is about. */
    Optional<Division> issuing() {
        return issuing;
    }

    /** Whether the document is about a province or city that has counties. */
    boolean isOfCounties() {
        return issuing.filter(d -> d.code().endsWith("00")).isPresent();
    }

    /** Whether the document is about a province, which has many of what a town has one of. */
    boolean isProvince() {
        return issuing.filter(d -> d.code().endsWith("0000") && !d.name().endsWith("市"))
                .isPresent();
    }

    /** Notes the division the document is about, by its full and its short name. */
    Optional<Key> noteIssuing(Draft draft, Evidence evidence) {
        return issuing.map(d -> draft.name("Region", d.name(), brief(d), evidence));
    }

    /**
     * What an autonomous division is called for short, as its own reports do: 某某州 for 某某甲族乙族自治州.
     */
    private List<String> brief(Division division) {
        String name = division.name();
        String kind = name.endsWith("区") ? "" : name.substring(name.length() - 1);
        return name.contains("自治")
                ? divisions.shortName(division).map(stem -> stem + kind).stream().toList()
                : List.of();
    }

    /** The division that a name means. */
    Optional<Division> find(String name) {
        if (name.length() > 15 || !divisions.mayOpen(name)) {
            return Optional.empty();
        }
        Optional<Division> known = found.get(name);
        if (known == null) {
            known = meaning(name);
            found.put(name, known);
        }
        return known;
    }

    private Optional<Division> meaning(String name) {
        return issuing.filter(d -> isShort(name, d))
                .or(
                        () ->
                                issuing.isPresent()
                                        ? divisions.find(name, issuing.get())
                                        : divisions.find(name));
    }

    /** 某某: the city that a report is of, where a county in it has the same short name. */
    private boolean isShort(String name, Division issuing) {
        return divisions.shortName(issuing).filter(name::equals).isPresent();
    }

    /** Whether it is the issuing region itself or one that it lies in. */
    boolean isAbove(Division division) {
        return issuing.isPresent() && divisions.isWithin(issuing.get(), division);
    }

    /** Whether what is said of a division, named or coded, may hold in this document. */
    boolean concerns(String region) {
        Optional<Division> division = divisions.byCode(region).or(() -> divisions.find(region));
        return region.isEmpty()
                || issuing.isPresent()
                        && division.filter(
                                        d ->
                                                divisions.isWithin(issuing.get(), d)
                                                        || divisions.isWithin(d, issuing.get()))
                                .isPresent();
    }

    /**
     * Whether a division is so small and far that a name in the document hardly means it: a town of
     * another city, a county of another province.
     */
    boolean isFar(Division division) {
        if (issuing.isEmpty() || isAbove(division) || division.code().endsWith("00")) {
            return false;
        }
        int shared = division.code().length() > 6 ? 4 : 2;
        return !division.code().regionMatches(0, issuing.get().code(), 0, shared);
    }

    /** Whether a division lies in the issuing region. */
    boolean isBelow(Division division) {
        return issuing.isPresent()
                && divisions.isWithin(division, issuing.get())
                && !division.code().equals(issuing.get().code());
    }

    /** Whether a name is that of a part of a town, told by its end: 甲乙新区, 丙丁文旅区. */
    boolean isQuarter(String name) {
        return quarter.in(name);
    }

    /**
     * Whether words end as the name of a zone or new part of a town does, be it for what it does.
     */
    boolean isZone(String words) {
        String name = bare(words);
        return !name.endsWith("园区") && (name.endsWith("区") || name.endsWith("新城"));
    }

    /** 甲乙新区发展: the name of a part of a town without what is to be done for it. */
    String bare(String words) {
        String name = purpose.cutFrom(words);
        return isQuarter(name) ? name : words;
    }

    /** 以甲乙高新区为载体，…: whether what follows a zone says that others are built on it. */
    boolean isBase(String behind) {
        return base.in(behind);
    }

    /** Whether a verb puts what stands in front of it where the words behind say. */
    boolean isSettled(String verb) {
        return settles.in(verb);
    }

    /** Whether a name is a district's own, and not that of a park that counts as a division. */
    boolean isDistrict(String name) {
        return district.in(name)
                && !zone.in(name)
                && find(name).filter(d -> d.code().length() == 6).isPresent();
    }

    /**
     * Whether a name, short or full, is that of a county, district or city of the issuing region.
     */
    boolean isCounty(String name) {
        return find(name).filter(d -> isBelow(d) && d.code().length() == 6).isPresent();
    }

    /** Whether the issuing region itself is called so, as a county of its may be. */
    boolean isIssuing(String name) {
        return issuing.filter(d -> d.name().startsWith(name)).isPresent();
    }

    /** 丙省自贸区甲乙片区 in a report on 甲乙市: whether a name has that of the issuing region within. */
    boolean isHere(String name) {
        return issuing.flatMap(divisions::shortName).filter(s -> name.indexOf(s) > 0).isPresent();
    }

    /** 丙市科技园甲乙园区 in a report on 甲乙市: a branch of a park elsewhere is no part of it. */
    boolean isBranch(String park, String name) {
        String behind = behind(park, name);
        return park.length() > BARE_ZONE
                        && (behind.endsWith("园") || behind.endsWith("园区"))
                        && isIssuing(behind.substring(0, 2))
                || isShared(park, name);
    }

    /** 丙省自贸区甲乙片区: what lies here of a zone of several regions, which itself is not spoken of. */
    boolean isShared(String zone, String name) {
        return ofRegions.in(zone) && branch.in(behind(zone, name));
    }

    private static String behind(String park, String name) {
        return name.substring(Math.min(park.length(), name.length()));
    }

    /** 甲乙港区至丙丁港区航道: whether a name is that of what leads from one place to another. */
    boolean isStretch(String name) {
        return route.in(name);
    }

    /** The place below the issuing region whose name opens a text, with that name. */
    Optional<String> leading(String text) {
        return opening(text, text.length() - 2, false);
    }

    /**
     * The place that opens a text, also a town of any county of the issuing region by its short
     * name.
     */
    Optional<String> leadingTown(String text) {
        return opening(text, text.length() - 2, true);
    }

    private Optional<String> opening(String text, int longest, boolean towns) {
        if (!divisions.mayOpen(text)) {
            return Optional.empty();
        }
        boolean stretch = isStretch(text);
        for (int length = Math.min(6, longest); length >= 2; length--) {
            String prefix = text.substring(0, length);
            Optional<Division> division = find(prefix);
            if (division.isPresent()
                    && isBelow(division.get())
                    && (!stretch || prefix.indexOf('至') > 0)
                    && !isWater(division.get(), prefix)
                    && !isOwn(text, prefix)
                    && (towns || isMeant(division.get(), prefix))
                    && (!road.in(text.substring(length))
                            || (towns || division.get().code().length() == 6)
                                    && site.in(text.substring(length)))) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    /** 甲乙丙区 in a report on 甲乙丙市, which has a 甲乙区: the city's own name is meant. */
    private boolean isOwn(String text, String prefix) {
        return issuing.flatMap(divisions::shortName)
                .filter(own -> own.startsWith(prefix) && text.startsWith(own))
                .isPresent();
    }

    /** A town's short name is that of the river it is called after. */
    private boolean isWater(Division division, String prefix) {
        return division.code().length() > 6 && !prefix.equals(division.name()) && water.in(prefix);
    }

    /** Whether a place is called as hills, waters, roads and sights are. */
    boolean isLandmark(String name) {
        return landmark.in(name);
    }

    /**
     * Whether a short name is that of a district of a city as well as of the hill or water it is
     * called after.
     */
    boolean isDistrictsLandmark(String name) {
        return isLandmark(name)
                && find(name)
                        .filter(d -> d.code().length() == 6 && d.name().equals(name + "区"))
                        .isPresent();
    }

    /**
     * A town's short name means the town only where the document is about the county it is in, or
     * where it is too long to be met by chance and no hill or road is called so.
     */
    private boolean isMeant(Division division, String prefix) {
        return division.code().length() == 6
                || prefix.length() == 3 && !landmark.in(prefix)
                || prefix.endsWith(division.name())
                || divisions.parent(division).equals(issuing);
    }

    /** Whether a name, alone, means a place below the issuing region. */
    boolean isMeant(String name) {
        return find(name).filter(d -> isBelow(d) && isMeant(d, name)).isPresent();
    }

    /** 甲县乙镇: the town, where a place is called by both names. */
    String innermost(String name) {
        for (int at = 2; at + 2 <= name.length(); at++) {
            if (isCounty(name.substring(0, at)) && isWithin(name.substring(at), name)) {
                return name.substring(at);
            }
        }
        return name;
    }

    private boolean isWithin(String town, String whole) {
        Optional<Division> division = find(town);
        return division.isPresent() && division.equals(find(whole));
    }

    /** The place that a name opens with, be the name nothing more. */
    Optional<String> opening(String name) {
        return opening(name, name.length(), false);
    }

    /** The province or city elsewhere whose name opens a text, with that name. */
    Optional<String> origin(String text) {
        int longest = divisions.mayOpen(text) ? Math.min(4, text.length() - 2) : 0;
        for (int length = longest; length >= 2; length--) {
            String prefix = text.substring(0, length);
            boolean elsewhere =
                    find(prefix)
                            .filter(d -> d.code().endsWith("00") && d.code().length() == 6)
                            .filter(d -> !isBelow(d))
                            .isPresent();
            if (elsewhere) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a short word is made of the first characters of neighbouring places, as those of
     * roads and areas are: 甲丙 is what joins 甲乙 and 丙丁.
     */
    boolean isInitials(String word) {
        if (issuing.isEmpty() || word.length() < 2 || word.length() > 4) {
            return false;
        }
        boolean own =
                word.length() > 2
                        || issuing.get().parent().isEmpty()
                        || word.indexOf(issuing.get().name().charAt(0)) >= 0;
        return own
                && word.chars().distinct().count() == word.length()
                && word.chars().allMatch(c -> initials().indexOf(c) >= 0);
    }

    /** The first characters of the issuing region, those beside it and those in it. */
    private String initials() {
        if (initials.isEmpty()) {
            StringBuilder all = new StringBuilder();
            divisions.children(issuing.get()).forEach(d -> all.append(d.name().charAt(0)));
            divisions
                    .parent(issuing.get())
                    .ifPresent(
                            above ->
                                    divisions
                                            .children(above)
                                            .forEach(d -> all.append(d.name().charAt(0))));
            initials = all.append(issuing.get().name().charAt(0)).toString();
        }
        return initials;
    }

    /**
     * The county, city or province whose name opens a text: the issuing one, or one around or in
     * it.
     */
    Optional<String> home(String text) {
        int longest = divisions.mayOpen(text) ? Math.min(4, text.length() - 2) : 0;
        for (int length = longest; length >= 2; length--) {
            String prefix = text.substring(0, length);
            boolean near =
                    find(prefix)
                            .filter(d -> d.code().length() == 6)
                            .filter(d -> isAbove(d) || isBelow(d))
                            .isPresent();
            if (near) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    /**
     * A company's name without that of a place in the issuing region, or of a city elsewhere, at
     * its end.
     */
    String withoutTail(String name) {
        int tail = name.length() - 2;
        if (tail >= 2
                && find(name.substring(tail))
                        .filter(d -> isBelow(d) || !isAbove(d) && d.code().endsWith("00"))
                        .isPresent()) {
            return name.substring(0, tail);
        }
        for (String prefix : prefixes()) {
            if (name.endsWith(prefix) && name.length() >= prefix.length() + 2) {
                return name.substring(0, name.length() - prefix.length());
            }
        }
        return name;
    }

    /** The name of a place without that of the issuing region in front of it. */
    String withoutHead(String name) {
        for (String prefix : prefixes()) {
            if (name.startsWith(prefix) && name.length() >= prefix.length() + 2) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    /** Prefixes that names may have or lack: the issuing region and those around it. */
    List<String> prefixes() {
        List<String> prefixes = new ArrayList<>();
        Optional<Division> at = issuing;
        String full = "";
        while (at.isPresent()) {
            prefixes.add(at.get().name());
            full = at.get().name() + full;
            prefixes.add(full);
            divisions.shortName(at.get()).ifPresent(prefixes::add);
            at = divisions.parent(at.get());
        }
        prefixes.sort((a, b) -> b.length() - a.length());
        return prefixes;
    }
}
