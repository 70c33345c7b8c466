package org.yuanpu.fact;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.mention.Nature;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * The zones and new parts of a town that a document names in full, by what is left without their
 * kind: who reads of 甲乙新区 knows where 甲乙第二学校 stands.
 */
final class NamedZones {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    /** How many characters a zone's name has at most, with its kind and what stands in front. */
    private static final int LONGEST_ZONE = 20;

    private final Cue named;
    private final Cue passes;
    private final Nature nature;
    private final Set<String> stems;

    NamedZones(String text, Language language) {
        Cues cues = language.cues();
        this.named = cues.get("place.zone-named");
        this.passes = cues.get("place.passes-zone");
        this.nature = language.nature();
        this.stems = stems(text);
    }

    private Set<String> stems(String text) {
        Set<String> found = new HashSet<>();
        Matcher zone = named.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = named.nextLast(text, 0); at >= 0; at = named.nextLast(text, at + 1)) {
            zone.region(Math.max(0, at + 1 - LONGEST_ZONE), at + 1);
            while (zone.find()) {
                found.add(zone.group("stem"));
            }
        }
        found.removeIf(
                stem ->
                        nature.isGoods(stem)
                                || nature.is(stem, "FIRM")
                                || nature.is(stem, "BRAND"));
        return found;
    }

    /** The longest of them that a name begins with, where the rest says what stands there. */
    Optional<String> leading(String name) {
        for (int length = Math.min(LONGEST, name.length() - 2); length >= SHORTEST; length--) {
            String stem = name.substring(0, length);
            if (stems.contains(stem)) {
                return Optional.of(stem).filter(zone -> !passes.in(name.substring(zone.length())));
            }
        }
        return Optional.empty();
    }
}
