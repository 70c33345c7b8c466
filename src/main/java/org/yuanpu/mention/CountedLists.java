package org.yuanpu.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Lists that close without 等, by how many things they hold and what these are: 甲乙、丙丁3条公路.
 *
 * <p>A count of as many things as the list has closes it with any word for a work: 甲乙、丙丁、戊己3条示范段.
 */
final class CountedLists {

    /**
     * What closes a list.
     *
     * @param name where the name of the last thing ends, counted from its beginning
     * @param noun what the things are
     * @param all whether the count is that of the list, and the noun tells works
     */
    record Closing(int name, String noun, boolean all) {}

    private final Nature nature;
    private final FrontTrades trades;
    private final Cue closer;
    private final Cue all;
    private final Cue going;
    private final Cue places;

    CountedLists(Nature nature, Cues cues, FrontTrades trades) {
        this.nature = nature;
        this.trades = trades;
        this.closer = cues.get("list.counted-closer");
        this.all = cues.get("list.counted-all");
        this.going = cues.get("list.counted-going");
        this.places = cues.get("list.counted-places");
    }

    /** What closes a list of several things. */
    Optional<Closing> of(List<Item> items) {
        if (items.size() < 2) {
            return Optional.empty();
        }
        String last = items.get(items.size() - 1).text();
        Matcher counted = closer.matcher(last);
        if (closer.mayBeIn(last) && counted.find() && counted.start() > 1) {
            return Optional.of(new Closing(counted.start(), counted.group("noun"), false));
        }
        Matcher place = places.matcher(last);
        if (places.mayBeIn(last)
                && place.matches()
                && number(place.group("count")) == items.size()) {
            String noun = Optional.ofNullable(place.group("noun")).orElse("");
            return Optional.of(new Closing(place.end("name"), noun, false));
        }
        Matcher each = all.matcher(last);
        if (!all.mayBeIn(last) || !each.matches() || number(each.group("count")) != items.size()) {
            return Optional.empty();
        }
        String noun = each.group("noun");
        Closing closing = new Closing(each.end("name"), noun, true);
        boolean named = isNamed(each.group("name")) && nature.head(noun, "project").isPresent();
        return named || !trades.counted(items, closing).isEmpty()
                ? Optional.of(closing)
                : Optional.empty();
    }

    /**
     * 甲乙、丙丁2家企业转入…: the words behind the last of some companies, where these are as many as is
     * counted; groups {@code name}, {@code noun} and {@code rest}.
     */
    Optional<Matcher> going(List<Item> items) {
        String last = items.get(items.size() - 1).text();
        if (items.size() < 2 || !going.mayBeIn(last)) {
            return Optional.empty();
        }
        return Optional.of(going.matcher(last))
                .filter(m -> m.matches() && number(m.group("count")) == items.size());
    }

    private static int number(String count) {
        return Character.isDigit(count.charAt(0))
                ? Integer.parseInt(count)
                : Numerals.integer(count);
    }

    private boolean isNamed(String name) {
        return !nature.covered(name) && !nature.isGoods(name);
    }
}
