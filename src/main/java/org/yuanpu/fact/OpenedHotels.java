package org.yuanpu.fact;

import java.util.List;
import org.yuanpu.mention.Chunk;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;

/** 甲乙、丙丁酒店开业: hotels that open for business are the companies that are called so. */
final class OpenedHotels {

    private final Context context;
    private final Cue hotel;
    private final Cue opens;

    OpenedHotels(Context context) {
        this.context = context;
        this.hotel = context.language().cues().get("company.hotel");
        this.opens = context.language().cues().get("company.opens");
    }

    /** Notes as a company a work of a list that ends in a hotel, where it opens for business. */
    void note(Reading reading, Chunk verb, Chunk list, Item item, String rule) {
        List<Item> items = list.items();
        String last = context.clean().name(items.get(items.size() - 1).text());
        if (hotel.in(last) && opens.in(Context.words(reading, verb))) {
            Evidence evidence = context.evidence(reading, item, rule);
            context.draft().name("Enterprise", context.name(list, item), List.of(), evidence);
        }
    }
}
