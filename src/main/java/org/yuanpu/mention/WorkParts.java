package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Gives the parts of a work that are told by nothing but which they are the name of that work:
 * 甲路西延和东延 are two parts of one road, 甲乙三期四期 two phases.
 */
final class WorkParts {

    private final Cue extension;
    private final Cue phases;

    WorkParts(Cues cues) {
        this.extension = cues.get("list.extension");
        this.phases = cues.get("list.phases");
    }

    /** The same items, each part by itself and with the name of its work. */
    List<Item> of(List<Item> items) {
        List<Item> named = new ArrayList<>(items.size());
        String way = "";
        for (Item item : items) {
            String name = item.text();
            Matcher drawn = extension.mayBeIn(name) ? extension.matcher(name) : null;
            if (drawn != null && drawn.matches()) {
                String front = drawn.group("front");
                named.add(front.isEmpty() && !way.isEmpty() ? called(item, way + name) : item);
                way = front.isEmpty() ? way : front;
                continue;
            }
            way = "";
            apart(item, named);
        }
        return named;
    }

    private void apart(Item item, List<Item> named) {
        Matcher two = phases.mayBeIn(item.text()) ? phases.matcher(item.text()) : null;
        if (two == null || !two.matches()) {
            named.add(item);
            return;
        }
        named.add(
                new Item(
                        item.start(),
                        item.end(),
                        two.group("front") + two.group("one"),
                        List.of()));
        named.add(
                new Item(
                        item.start(),
                        item.end(),
                        two.group("front") + two.group("two"),
                        List.of()));
    }

    private static Item called(Item item, String name) {
        return new Item(item.start(), item.end(), name, List.of(item.text()));
    }
}
