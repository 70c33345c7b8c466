package org.yuanpu.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.yuanpu.mention.Item;
import org.yuanpu.mention.Reading;
import org.yuanpu.rule.Cue;
import org.yuanpu.text.Token;

/**
 * Takes from a work's name how much of it is built: 丙丁旅游公路99公里. Where the words in front are no
 * name but a kind of works, as in 农村公路99公里, the whole is an amount.
 */
final class MeasuredWorks {

    /** Tags of words that are names by themselves. */
    private static final Set<String> NAMES = Set.of("ns", "nr", "nz");

    private final Context context;
    private final Cue extent;

    MeasuredWorks(Context context) {
        this.context = context;
        this.extent = context.language().cues().get("project.extent");
    }

    /** The item, without its measure where it has a name. */
    Item named(Reading reading, Item item) {
        if (!extent.mayBeIn(item.text())) {
            return item;
        }
        Matcher measured = extent.matcher(item.text());
        if (!measured.matches()) {
            return item;
        }
        String name = measured.group("name");
        Item bare = new Item(item.start(), item.start() + name.length(), name, List.of());
        boolean whole =
                reading.sentence().text().text().startsWith(name, item.start())
                        && reading.sentence().tokens().stream()
                                .anyMatch(token -> isName(token, bare))
                        && context.ownness(reading, bare) > 0
                        && context.nature().head(name, "project").isPresent();
        return whole ? bare : item;
    }

    /** Whether a word of the item is a place, a person or another name. */
    private static boolean isName(Token token, Item item) {
        return token.start() >= item.start()
                && token.end() <= item.end()
                && token.end() - token.start() > 1
                && NAMES.contains(token.tag());
    }
}
