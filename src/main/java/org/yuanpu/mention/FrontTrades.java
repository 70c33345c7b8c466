package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Tells the trades and goods that stand in a list in front of a house which serves one of them, and
 * so are houses of their own: 药品、肉类进口口岸, 能源、大健康、人工智能三大研究院.
 */
final class FrontTrades {

    /** What ends so is a thing or an aim, and no trade. */
    private static final Set<String> OTHERS =
            Set.of("project", "park", "weakpark", "org", "company", "abstract");

    private final Nature nature;
    private final Cue house;
    private final Cue level;
    private final Cue goods;

    FrontTrades(Nature nature, Cues cues) {
        this.nature = nature;
        this.house = cues.get("list.serving-house");
        this.level = cues.get("list.level");
        this.goods = cues.get("list.goods");
    }

    /** The same items, with those in front of a house that are trades called by its words. */
    List<Item> of(List<Item> items) {
        Item last = items.get(items.size() - 1);
        String trade = house.cutFrom(last.text());
        return trade.equals(last.text()) || !last.aliases().isEmpty() || !isTrade(trade)
                ? items
                : called(items, items.size() - 1, last.text().substring(trade.length()));
    }

    /**
     * The same items, all called by the words behind the count of them; none if one is no trade.
     */
    List<Item> counted(List<Item> items, CountedLists.Closing closing) {
        if (!house.in(closing.noun())) {
            return List.of();
        }
        List<Item> bare = new ArrayList<>(items.subList(0, items.size() - 1));
        Item last = items.get(items.size() - 1);
        String name = last.text().substring(0, closing.name());
        bare.add(new Item(last.start(), last.end(), name, List.of()));
        return bare.stream().allMatch(item -> isTrade(item.text()))
                ? called(bare, bare.size(), closing.noun())
                : List.of();
    }

    /** Calls the items up to a place by the words of a house, as far back as they are trades. */
    private List<Item> called(List<Item> items, int to, String words) {
        List<Item> named = new ArrayList<>(items);
        for (int i = to - 1; i >= 0 && isTrade(items.get(i).text()); i--) {
            Item item = items.get(i);
            named.set(
                    i,
                    new Item(item.start(), item.end(), item.text() + words, List.of(item.text())));
        }
        return named;
    }

    private boolean isTrade(String words) {
        String trade = level.cutFrom(words);
        return trade.length() > 1
                && (nature.is(trade, "GOODS")
                        || (nature.isGoods(trade) || goods.in(trade))
                                && nature.heads(trade).words().stream()
                                        .noneMatch(head -> OTHERS.contains(head.kind())));
    }
}
