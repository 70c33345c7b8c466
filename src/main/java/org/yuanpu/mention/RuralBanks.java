package org.yuanpu.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Tells the rural banks, each called after its county: 处置甲乙农商行风险. Several share the word that tells
 * what they are: 甲乙、丙丁农商行, 甲乙、丙丁两家农商行.
 */
final class RuralBanks {

    private static final Pattern COUNTY = Pattern.compile("\\p{IsHan}{2,4}");

    /** Kinds of things that no county is. */
    private static final Set<String> OTHERS = Set.of("company", "trade", "org", "park", "abstract");

    private final Nature nature;
    private final Cue bank;
    private final Cue notStart;

    RuralBanks(Cues cues, Nature nature) {
        this.nature = nature;
        this.bank = cues.get("company.rural-bank");
        this.notStart = cues.get("company.not-start");
    }

    /** Adds those of a list. */
    void find(Chunk chunk, List<Name> names) {
        List<Item> items = chunk.items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Matcher told = bank.mayBeIn(item.text()) ? bank.matcher(item.text()) : null;
            if (told != null && told.find()) {
                String county = item.text().substring(0, told.start());
                if (isCounty(county)) {
                    add(item, county, told.group("bank"), names);
                    shared(items.subList(0, i), told.group("bank"), names);
                }
            }
        }
    }

    /** The counties in front, as far as nothing else stands between. */
    private void shared(List<Item> front, String bank, List<Name> names) {
        for (int i = front.size() - 1; i >= 0 && isCounty(front.get(i).text()); i--) {
            add(front.get(i), front.get(i).text(), bank, names);
        }
    }

    private void add(Item item, String county, String bank, List<Name> names) {
        int whole = item.start() + county.length() + bank.length();
        int end = item.text().startsWith(county + bank) ? whole : item.start() + county.length();
        names.removeIf(n -> n.type().equals("Enterprise") && n.start() == item.start());
        names.add(new Name(item.start(), end, "Enterprise", county + bank));
    }

    private boolean isCounty(String name) {
        return COUNTY.matcher(name).matches()
                && !nature.covered(name)
                && !nature.isGoods(name)
                && !nature.is(name, "FIRM")
                && !notStart.in(name)
                && nature.heads(name).words().stream().noneMatch(h -> OTHERS.contains(h.kind()));
    }
}
