package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/** Finds the thing of a list whose maker made the one behind it too: 甲乙生物衣康酸和布洛芬. */
final class HeadOfList {

    private final Context context;
    private final Cue elsewhere;
    private final Cue joins;
    private final Cue works;

    HeadOfList(Context context) {
        this.context = context;
        Cues cues = context.language().cues();
        this.elsewhere = cues.get("list.own-head");
        this.joins = cues.get("list.joins");
        this.works = cues.get("project.works");
    }

    /** The thing that a word joins to one behind it, which is made and is no work of a town. */
    Optional<Item> maker(Reading reading, Chunk list, Item item) {
        return before(reading, list, item)
                .filter(
                        i ->
                                context.ownness(reading, item) == 0
                                        || !works.in(item.text()) && !isPark(item));
    }

    private Optional<Item> before(Reading reading, Chunk list, Item item) {
        List<Item> items = list.items();
        int at = 0;
        while (at < items.size() && items.get(at).start() < item.start()) {
            at++;
        }
        boolean other =
                at == 0
                        || at == items.size()
                        || item.text().length() < 3
                        || !item.aliases().isEmpty()
                        || elsewhere.in(item.text())
                        || context.places().leading(item.text()).isPresent()
                        || context.places().origin(item.text()).isPresent();
        return other
                ? Optional.empty()
                : Optional.of(items.get(at - 1)).filter(i -> isJoined(reading, i, item));
    }

    private boolean isJoined(Reading reading, Item before, Item item) {
        return joins.in(reading.sentence().text().text().substring(before.end(), item.start()));
    }

    private boolean isPark(Item item) {
        return context.nature().head(item.text(), "park").isPresent();
    }
}
