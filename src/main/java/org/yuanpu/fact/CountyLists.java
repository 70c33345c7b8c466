package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Nature;

/**
 * Lists of works of which each county has one: 甲县丙丁山、乙县戊己河等码头, where the county and the few letters
 * behind it name the work, whatever is said of it.
 */
final class CountyLists {

    /** A name behind its county has no more letters, if it says not what it is. */
    private static final int LONGEST = 5;

    private final Context context;
    private final Nature nature;

    CountyLists(Context context) {
        this.context = context;
        this.nature = context.nature();
    }

    /** Whether an item is named as one of the works that the counties of a list have. */
    boolean tell(Chunk list, Item item) {
        List<Item> items = list.items();
        Item last = items.get(items.size() - 1);
        boolean closed = !list.tail().isEmpty();
        if (items.size() < 2
                || !closed && item.equals(last)
                || nature.head(closed ? list.tail() : last.text(), "project").isEmpty()
                || !isName(item)) {
            return false;
        }
        Set<String> led =
                items.stream()
                        .map(this::county)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return led.size() == items.size();
    }

    private Optional<String> county(Item item) {
        String name = context.clean().name(item.text());
        return context.places().leading(name).filter(place -> place.length() < name.length());
    }

    /** Behind the county a name and no kind of goods. */
    private boolean isName(Item item) {
        return county(item)
                .map(place -> context.clean().name(item.text()).substring(place.length()))
                .filter(rest -> rest.length() > 1 && rest.length() <= LONGEST)
                .filter(rest -> !nature.covered(rest) && !nature.isGoods(rest))
                .filter(rest -> !nature.heads(rest).has("abstract"))
                .isPresent();
    }
}
