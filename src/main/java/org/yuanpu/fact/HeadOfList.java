package org.yuanpu.fact;

import java.util.List;
import java.util.Optional;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Finds the thing of a list whose first words hold for those behind it: 甲乙集团焦化、竖炉冶炼 are two works
 * of one company, 甲乙港区疏港公路、跨海大桥 two of one place.
 */
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

    /**
     * The thing right in front of one that is told by common words alone, and by nothing that says
     * where it is; a park behind a comma is one of its own.
     */
    Optional<Item> place(Reading reading, Chunk list, Item item) {
        return before(reading, list, item)
                .filter(
                        i ->
                                context.ownness(reading, item) == 0
                                        && (isJoined(reading, i, item) || !isPark(item)));
    }

    /**
     * The thing right in front of one that is made, and is no work of a town.
     *
     * @param joined whether only a word that joins the two counts, and no comma
     */
    Optional<Item> maker(Reading reading, Chunk list, Item item, boolean joined) {
        return before(reading, list, item)
                .filter(i -> !joined || isJoined(reading, i, item))
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
                : Optional.of(items.get(at - 1))
                        .filter(i -> isJoined(reading, i, item) || i.end() + 1 == item.start());
    }

    private boolean isJoined(Reading reading, Item before, Item item) {
        return joins.in(reading.sentence().text().text().substring(before.end(), item.start()));
    }

    private boolean isPark(Item item) {
        return context.nature().head(item.text(), "park").isPresent();
    }
}
