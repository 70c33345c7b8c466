package org.yuanpu.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.yuanpu.rule.Cue;
import org.yuanpu.rule.Cues;
import org.yuanpu.rule.Word;
import org.yuanpu.text.Sentence;

/**
 * Gives the things of a list without 等 the words that its last thing has for all of them: 甲乙、丙丁水库
 * are two reservoirs, 甲乙路、丙丁路改造 two streets that are rebuilt.
 */
final class SharedWords {

    /** Named groups of the sign of a shared deed, by what the deed is done to. */
    private static final List<String> KINDS = List.of("street", "rail", "water", "place", "house");

    /** The word for "and" of lists. */
    private static final String AND = "和";

    /** The kind of ground that hills share: 甲山、乙河流域修复. */
    private static final String WATER = "water";

    /** How many letters tell one line from others: 环线, 支线. */
    private static final int PART = 2;

    /** More letters than a bare name in front of a shared word has. */
    private static final int LONGEST = 8;

    /** The word that closed lists share has no more letters. */
    private static final int SHARED = 4;

    /** No name has fewer letters. */
    private static final int LEAST = 2;

    /** More letters than a work that is called after a place has in front of its last word. */
    private static final int LONGEST_PLACE = 4;

    /** The same in front of a shared deed. */
    private static final int SHORT = 5;

    private final Nature nature;
    private final BarePlaces places;
    private final FrontNames fronts;
    private final Cue work;
    private final Cue deed;
    private final Cue kindred;
    private final Cue line;
    private final Cue linePart;

    SharedWords(Nature nature, Cues cues) {
        this.nature = nature;
        this.places = new BarePlaces(nature);
        this.fronts = new FrontNames(nature, cues);
        this.work = cues.get("list.work");
        this.kindred = cues.get("list.kindred");
        this.line = cues.get("list.line");
        this.linePart = cues.get("list.line-part");
        this.deed = cues.get("list.shared-deed");
    }

    /** The same items, each called by all that names it. */
    List<Item> of(Sentence sentence, List<Item> items) {
        return items.size() < 2
                ? items
                : headed(
                        sentence,
                        done(sentence, items),
                        head -> true,
                        fronts.isOfWorks(sentence, items));
    }

    /**
     * Whether an item is a place's name; one that stands in front of others need not look like it.
     */
    private boolean isPlace(Sentence sentence, Item item, String head, int own, boolean among) {
        return head.length() > 1
                && own <= LONGEST_PLACE
                && kindred.in(head)
                && places.isBare(sentence, item, own, among && line.in(head));
    }

    /** 甲乙路、丙丁路改造, 甲乙山、丙丁公园改造: what is done to the last is done to those in front of it. */
    private List<Item> done(Sentence sentence, List<Item> items) {
        List<Item> named = new ArrayList<>(items);
        Deed done = null;
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            Optional<Deed> own = deed(item.text());
            if (own.isPresent()) {
                done = own.get();
                continue;
            }
            String words = done == null ? "" : words(sentence, item, done);
            if (words.isEmpty()) {
                done = null;
            } else {
                named.set(i, called(item, words));
            }
        }
        return named;
    }

    /** What a thing in front shares with the last: the deed, and what it is done to. */
    private String words(Sentence sentence, Item item, Deed done) {
        String name = item.text();
        Optional<Deed> told =
                deed(name + done.words())
                        .filter(deed -> deed.front().equals(name))
                        .filter(deed -> !nature.covered(name));
        if (told.filter(deed -> deed.kind().equals(done.kind())).isPresent()) {
            return done.isSaid(name) || nature.heads(name).has("project")
                    ? done.words()
                    : done.ground() + done.words();
        }
        if (done.kind().equals(WATER) && told.filter(Deed::isHill).isPresent()) {
            return done.words();
        }
        return done.ground().length() > 1
                        && done.own() <= name.length() + (done.kind().equals("house") ? LEAST : 1)
                        && isBare(sentence, item, LEAST, SHORT)
                ? done.ground() + done.words()
                : "";
    }

    private Optional<Deed> deed(String name) {
        if (!deed.mayBeIn(name)) {
            return Optional.empty();
        }
        Matcher told = deed.matcher(name);
        if (!told.matches()) {
            return Optional.empty();
        }
        return KINDS.stream()
                .filter(kind -> told.group(kind) != null)
                .map(k -> new Deed(told.group("front"), k, told.group(k), told.group("deed")))
                .findFirst();
    }

    /**
     * What is done to a thing.
     *
     * @param front the thing
     * @param kind whether it is a street, a water, a place or a house
     * @param ground its last word
     * @param words what is done
     */
    private record Deed(String front, String kind, String ground, String words) {

        /** How many letters the thing has in front of the word for what it is. */
        int own() {
            return front.length() - ground.length();
        }

        boolean isHill() {
            return ground.equals("山");
        }

        /** Whether a thing in front needs no word for what it is. */
        boolean isSaid(String name) {
            return Set.of("street", "rail").contains(kind)
                    || ground.length() < 2
                    || name.endsWith(ground);
        }
    }

    /** 甲县, and not 甲县县, is called by the county's hospital behind it. */
    private static Item called(Item item, String words) {
        String name = item.text();
        String rest = name.endsWith(words.substring(0, 1)) ? words.substring(1) : words;
        return new Item(item.start(), item.end(), name + rest, List.of(name));
    }

    /** The items of a list with 等, of which those named after places share the word behind them. */
    List<Item> ofClosed(Sentence sentence, List<Item> items) {
        return headed(
                sentence,
                joined(sentence, items),
                head -> head.length() <= SHARED && kindred.in(head),
                false);
    }

    /** 甲路、乙湾和丙丁旧城改造等: what 和 joins in a list shares what is done to the second. */
    private List<Item> joined(Sentence sentence, List<Item> items) {
        List<Item> named = new ArrayList<>(items);
        for (int i = items.size() - 2; i >= 0; i--) {
            Item item = items.get(i);
            Item next = items.get(i + 1);
            if (next.start() == item.end() + AND.length()
                    && sentence.text().text().startsWith(AND, item.end())
                    && deed(item.text()).isEmpty()) {
                String words = deed(next.text()).map(d -> words(sentence, item, d)).orElse("");
                if (!words.isEmpty()) {
                    named.set(i, called(item, words));
                }
            }
        }
        return named;
    }

    /** 甲乙、丙丁水库: a bare name in front of a work is called as that work is. */
    private List<Item> headed(
            Sentence sentence, List<Item> items, Predicate<String> shared, boolean open) {
        List<Item> named = new ArrayList<>(items);
        String head = "";
        String words = "";
        int own = 0;
        int front = 0;
        boolean among = false;
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            Nature.Heads heads = nature.heads(item.text());
            if (heads.has("project")) {
                head = head(item);
                among = false;
                own = own(item.text(), head);
                words = open ? fronts.words(sentence, item) : "";
                front = item.text().length() - words.length();
            } else if (isPlace(sentence, item, head, own, among)) {
                among = true;
                named.set(i, called(item, fronts.shared(head)));
            } else if (!words.isEmpty() && fronts.isShared(sentence, item, front)) {
                named.set(i, called(item, fronts.shared(words)));
            } else if (open && !fronts.words(sentence, item).isEmpty()) {
                head = "";
                words = fronts.words(sentence, item);
                front = item.text().length() - words.length();
            } else if (head.length() > 1
                    && shared.test(head)
                    && isBare(sentence, item, LEAST, LONGEST)) {
                words = "";
                named.set(
                        i,
                        new Item(
                                item.start(),
                                item.end(),
                                item.text(),
                                List.of(item.text() + head)));
            } else {
                head = "";
                words = "";
            }
        }
        return named;
    }

    /** How many letters a name has in front of the words that others share: 甲乙 of 甲乙环线高速. */
    private int own(String name, String head) {
        int front = name.length() - head.length();
        return front > PART && linePart.in(name.substring(front - PART)) ? front - PART : front;
    }

    /** What a work is called; one that is counted is called by its last word alone. */
    private String head(Item item) {
        return item.aliases().isEmpty()
                ? common(work.cutFrom(item.text()))
                : nature.head(item.text(), "project").orElse("");
    }

    /** 通用机场 of 甲乙通用机场, and not 环线高速 of 甲乙环线高速: the common words that a work is called by. */
    private String common(String name) {
        String head = nature.head(name, "project").orElse("");
        for (int at = 2; at < name.length() - head.length(); at++) {
            String words = name.substring(at);
            if (!Character.isDigit(name.charAt(at - 1)) && nature.covered(words)) {
                return linePart.in(words) ? head : words;
            }
        }
        return head;
    }

    /** 甲乙园: what one letter alone would tell of. */
    private static boolean isNoWork(Word word) {
        return word.text().length() == 1;
    }

    private boolean isBare(Sentence sentence, Item item, int least, int most) {
        int length = item.end() - item.start();
        Nature.Heads heads = nature.heads(item.text());
        return length >= least
                && length <= most
                && Character.isIdeographic(item.text().charAt(length - 1))
                && heads.words().stream().allMatch(SharedWords::isNoWork)
                && !nature.covered(item.text())
                && nature.ownness(
                                sentence.text().text(), sentence.tokens(), item.start(), item.end())
                        > 0;
    }
}
