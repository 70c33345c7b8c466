package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;

/**
 * Gives the numbers of a list the word that its last one has for all of them: 地铁1、2号线 are two
 * lines, 市第三、第四幼儿园 two houses.
 */
final class SharedNumbers {

    private final Cue last;
    private final Cue first;
    private final Cue whole;

    SharedNumbers(Cues cues) {
        this.last = cues.get("list.last-number");
        this.first = cues.get("list.first-number");
        this.whole = cues.get("list.whole-number");
    }

    /** Whether the words close a list of numbers. */
    boolean closes(String words) {
        return last.in(words);
    }

    /** The same items, each number with what is numbered. */
    List<Item> of(List<Item> items) {
        if (items.size() < 2 || items.stream().noneMatch(item -> closes(item.text()))) {
            return items;
        }
        List<Item> named = new ArrayList<>();
        String words = "";
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            Matcher closing = last.matcher(item.text());
            Matcher number = first.matcher(item.text());
            if (closing.matches()) {
                words = closing.group("words");
                named.add(item);
            } else if (!words.isEmpty() && number.matches()) {
                named.addAll(called(item, number, words));
            } else {
                words = "";
                named.add(item);
            }
        }
        Collections.reverse(named);
        return fronted(named);
    }

    /**
     * 地铁1号线、2号线: a line or house that is called by its number alone belongs to what the first does.
     */
    private List<Item> fronted(List<Item> items) {
        List<Item> named = new ArrayList<>();
        String front = "";
        for (Item item : items) {
            Matcher numbered = whole.matcher(item.text());
            if (!numbered.matches()) {
                front = "";
                named.add(item);
            } else if (!numbered.group("front").isEmpty() || front.isEmpty()) {
                front = numbered.group("front");
                named.add(item);
            } else {
                String name = front + item.text();
                named.add(new Item(item.start(), item.end(), name, List.of(item.text())));
            }
        }
        return named;
    }

    /** The things of one stretch of numbers, the last of them first. */
    private static List<Item> called(Item item, Matcher number, String words) {
        List<Item> named = new ArrayList<>();
        for (String one : Arrays.asList(number.group("numbers").split("、"))) {
            String name = number.group("front") + one + words;
            named.add(new Item(item.start(), item.end(), name, List.of()));
        }
        Collections.reverse(named);
        return named;
    }
}
